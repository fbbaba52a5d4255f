import { head } from './head.js';
import { markup, type Content } from './markup.js';
import type { Finding } from './not-found.logic.js';
import { notFoundWords as words } from './words/not-found.js';

/**
 * The page for an address that leads nowhere. It may be shown at any address, so it names its files from the root of
 * the host; and in a frame, where a browser's own error page would say nothing.
 *
 * @param root Path of the site's folder on its host, with a slash at both ends.
 * @param finding What a server has found out. Without it, a script in the page finds the same.
 */
export function notFoundPage(root: string, finding?: Finding): string {
  return markup`<!DOCTYPE html>
<html lang="nb">
${head({
  lang: 'nb',
  title: { text: words.title, lang: 'nb' },
  root,
  style: 'side.css',
  more: markup`    <meta name="robots" content="noindex" />\n`,
})}  <body>
    <main class="message">
      <h1>${words.title}</h1>
      <div id="funn">${finding ? findingContent(finding, root) : markup`\n        <p>${words.intro}</p>\n      `}</div>
      <p>${words.form} <code>${words.formExample}</code></p>
      <ul>
        <li><a href="${root}">${words.build}</a></li>
        <li><a href="${root}w/veiviser/alle/nb/">${words.whole}</a></li>
      </ul>
      <p lang="en">${words.english} <a href="${root}w/veiviser/alle/en/" hreflang="en">${words.englishWhole}</a>.</p>
    </main>
    <script type="module" src="${root}404.js"></script>
  </body>
</html>
`.html;
}

function findingContent({ problems, nearest }: Finding, root: string): Content {
  return markup`
${problems.map((text) => markup`        <p>${text}</p>\n`)}        <p class="nearest">${words.nearest} <a href="${root}${nearest}/">${nearest}</a></p>
      `;
}
