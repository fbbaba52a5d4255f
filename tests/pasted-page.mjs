// A page where an editor has pasted something, with nothing but the script: what tests of it do over and over.
import { serveTwoOrigins, settled } from './two-origins.mjs';

/** The two servers and the browser, from `start` on. */
export let site;

export const start = async () => {
  site = await serveTwoOrigins();
};

export const stop = () => site?.close();

export const CHECKLIST = 'sjekkliste/gjennomforing/nb';
export const NAME = 'Sjekkliste: Gjennomføring';
export const escaped = (code) =>
  code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `{A}` the address of the checklist, `{H}` the folder it lies in, `{L}` a link to it, `{S}` the script, escaped. */
export const filled = (text) =>
  text
    .replaceAll('{L}', `<a href="{A}">${NAME}</a>`)
    .replaceAll(
      '{S}',
      escaped(
        '<script type="module" src="{H}v0.1.0/omr.js" integrity="sha384-x" crossorigin="anonymous"></script>',
      ),
    )
    .replaceAll('{E}', escaped('<omr-checklist phase="gjennomforing" lang="nb">{EL}</omr-checklist>'))
    .replaceAll('{EL}', escaped(`<a href="{A}">${NAME}</a>`))
    .replaceAll('{A}', site.address(CHECKLIST))
    .replaceAll('{H}', site.scriptHost);

/** The page with the text in an article, when all has been looked at. */
export async function opened(text, options) {
  const { page, seen } = await site.open(`<article>${filled(text)}</article>`, options);
  await settled(page);
  return { page, seen };
}

export const widgets = (page) =>
  page.$$eval('article omr-checklist, article omr-phase, article omr-glossary', (elements) =>
    elements.map((element) => ({
      tag: element.localName,
      phase: element.getAttribute('phase'),
      lang: element.getAttribute('lang'),
      inside: element.textContent.replaceAll('\u200b', '').trim(),
      drawn: element.shadowRoot?.querySelector('.base') !== null,
    })),
  );

export const checklist = {
  tag: 'omr-checklist',
  phase: 'gjennomforing',
  lang: 'nb',
  inside: NAME,
  drawn: true,
};
