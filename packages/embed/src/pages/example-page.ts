import { toStaticHtml, type PhaseId } from '@omradesatsing/core';
import { STATIC_NAMES, WIDGET_TAGS, type WidgetName } from '../address/widget-name.js';
import { head } from './head.js';
import { finished, markup, type Markup } from './markup.js';
import type { Edition, Site } from './site.js';
import { exampleWords as words } from './words/example.js';
import { LANGUAGE_NAMES } from './words/phrase.js';

/** Of those that show one phase at a time: the one a workspace begins in. */
const FIRST: PhaseId = 'kunnskapsgrunnlag';

/**
 * `eksempel/`: a page as a municipality might make it, with every widget. They share a workspace, so that a tick in one
 * is seen in the others.
 */
export function examplePage(edition: Edition, { layer }: Site): string {
  const show = (name: WidgetName, phase?: PhaseId | 'alle') => shown(name, edition, phase);
  const source = layer === undefined ? [] : markup` src="../${layer}"`;
  return markup`<!DOCTYPE html>
<html lang="nb">
${head({
  lang: 'nb',
  title: { text: words.window, lang: 'nb' },
  description: { text: words.description, lang: 'nb' },
  root: '../',
  style: 'eksempel.css',
})}  <body>
    <header>
      <a class="skip" href="#innhold">${words.skip}</a>
      <p class="place">${words.place}</p>
      <h1>${words.title}</h1>
      <p class="lead">${words.lead.before}<omr-term term="omradesatsing">${words.lead.term}</omr-term>${words.lead.after}</p>
      <p class="language">
        <label for="sprak">${words.language}</label>
        <select id="sprak" autocomplete="off">
${Object.entries(LANGUAGE_NAMES).map(
  ([locale, name]) => markup`          <option value="${locale}" lang="${locale}">${name}</option>\n`,
)}        </select>
      </p>
    </header>
    <main id="innhold" tabindex="-1">
      <omr-workspace${source}>
        <div class="sheets">
${show('fasenavigator')}          <div class="columns">
${show('sjekkliste', FIRST)}            <div class="side">
${show('framdrift')}            </div>
          </div>
${show('fase', FIRST)}${show('lovverk', FIRST)}${show('ressurser', FIRST)}          <div class="columns">
${show('suksesskriterier')}            <div class="side">
${show('strategisporsmal')}${show('aktorer', FIRST)}            </div>
          </div>
${show('ordliste')}${show('veiviser', FIRST)}        </div>
      </omr-workspace>
    </main>
    <footer>
      <p>${words.foot}</p>
      <p><a href="../">${words.builder}</a></p>
    </footer>
    <script type="module" src="../omr.js"></script>
    <script type="module" src="../eksempel.js"></script>
  </body>
</html>
`.html;
}

/** A widget with what it shows to begin with: it has no `phase` of its own, and follows the workspace. */
function shown(
  name: WidgetName,
  { guide, words: exportWords }: Edition,
  phase: PhaseId | 'alle' = 'alle',
): Markup {
  const tag = finished(WIDGET_TAGS[name]);
  const content = toStaticHtml(guide, {
    widget: STATIC_NAMES[name],
    words: exportWords,
    phase: phase === 'alle' || guide.phase(phase) ? phase : (guide.phases[0]?.id ?? 'alle'),
  });
  return markup`          <${tag}>\n${finished(content)}          </${tag}>\n`;
}
