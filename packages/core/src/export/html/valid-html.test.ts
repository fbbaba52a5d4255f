import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { loadGuide } from '../../guide/load-guide.js';
import { CONTENT_LOCALES, PHASE_IDS, type Guide } from '../../model/index.js';
import { loadExportWords } from '../load-export-words.js';
import { localGuide } from '../local-guide.test.js';
import { STATIC_WIDGETS, toStaticHtml, type StaticHtmlOptions } from './to-static-html.js';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: { 'heading-level': 'error' },
});

/** What is wrong with a page that holds nothing but the fragment. */
async function faultsOf(fragment: string, lang = 'nb'): Promise<readonly string[]> {
  const page = `<!DOCTYPE html>
<html lang="${lang}"><head><title>x</title></head><body><h1>x</h1>
${fragment}</body></html>
`;
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

const faultsIn = (guide: Guide, options: StaticHtmlOptions) =>
  faultsOf(toStaticHtml(guide, options), guide.contentLocale);

test('the checker knows a fault when it sees one', async () => {
  for (const faulty of ['<p><ul><li>x</li></ul></p>', '<h4>x</h4>', '<dl><p>x</p></dl>', '<p>&</p>']) {
    assert.notDeepEqual(await faultsOf(faulty), [], faulty);
  }
});

for (const locale of CONTENT_LOCALES) {
  test(`${locale}: every widget is valid, in every phase`, async () => {
    const guide = await loadGuide(locale);
    const words = await loadExportWords(locale);
    for (const widget of STATIC_WIDGETS) {
      for (const phase of ['alle', ...PHASE_IDS] as const) {
        assert.deepEqual(await faultsIn(guide, { widget, phase, words }), [], `${widget} ${phase}`);
      }
    }
  });
}

test('every widget is valid with what a municipality has added', async () => {
  const guide = localGuide(await loadGuide('nb'));
  const words = await loadExportWords('nb');
  for (const widget of STATIC_WIDGETS) assert.deepEqual(await faultsIn(guide, { widget, words }), [], widget);
});
