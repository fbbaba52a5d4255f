// What the builder hands out, as the editor's clipboard holds it.

const NAME = 'Sjekkliste: Gjennomføring';

/**
 * @param site Where the site lies, with `/` last.
 * @param script The address of the exact version, and its integrity.
 * @returns Each form by its id: `html`, where it is HTML, and `text`, where it is put in as text.
 */
export function formsFor({ site, script, integrity }) {
  const address = `${site}w/sjekkliste/gjennomforing/nb`;
  const link = `<a href="${address}">${NAME}</a>`;
  const element =
    `<script type="module" src="${script}" integrity="${integrity}" crossorigin="anonymous"></script>\n` +
    `<omr-checklist phase="gjennomforing" lang="nb">${link}</omr-checklist>`;
  const frame = `<iframe src="${address}" width="100%" height="640" loading="lazy" title="${NAME}"></iframe>\n<p>${link}</p>`;
  return {
    link: { html: `<p>${link}</p>`, text: address },
    element: { html: element, text: element },
    frame: { html: frame, text: frame },
    address: { text: address },
  };
}

/** How an editor puts a form in, and what for. `source`: into a field for HTML, or by a program. */
export const WAYS = [
  { form: 'link', way: 'paste' },
  { form: 'link', way: 'source' },
  { form: 'element', way: 'source' },
  { form: 'element', way: 'paste as text' },
  { form: 'frame', way: 'source' },
  { form: 'frame', way: 'paste as text' },
  { form: 'address', way: 'paste as text' },
];
