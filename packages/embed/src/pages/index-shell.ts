import { head } from './head.js';
import { markup } from './markup.js';

/** The front page until the builder is there: the way to what there is. */
export function indexShell(): string {
  return markup`<!DOCTYPE html>
<html lang="nb">
${head({ lang: 'nb', title: { text: 'Områdesatsing i etablerte boområder', lang: 'nb' }, root: './', style: 'side.css' })}  <body>
    <main class="message">
      <h1>Områdesatsing i etablerte boområder</h1>
      <ul>
        <li><a href="eksempel/">Se alle delene av veiviseren på én side</a></li>
        <li><a href="w/veiviser/alle/nb/">Se hele veiviseren</a></li>
      </ul>
    </main>
  </body>
</html>
`.html;
}
