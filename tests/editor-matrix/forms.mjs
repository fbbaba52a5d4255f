// What the builder hands out, as the editor's clipboard holds it.
import { EMBED_FORMS } from '../../packages/embed/dist/builder/forms/embed-form.js';
import { writeForm } from '../../packages/embed/dist/builder/forms/write-form.js';

const CHOICE = { widget: 'sjekkliste', phase: 'gjennomforing', locale: 'nb', look: {} };

/**
 * @param site Where the site lies, with `/` last, the version of its script, and the sum of that.
 * @returns Each form by its id: `html`, and `text` where it is put in as text.
 */
export function formsFor(site) {
  return Object.fromEntries(EMBED_FORMS.map((form) => [form, writeForm(form, CHOICE, site)]));
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
