import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalForm, wordsOf } from './normal-form.js';

for (const [form, spellings] of [
  ['omradeloft', ['områdeløft', 'OMRAADELOEFT', 'omradeloft', 'områdeløft'.normalize('NFD')]],
  ['narmiljo', ['nærmiljø', 'naermiljoe', 'närmiljö']],
  ['ide', ['idé', 'Ide']],
] as const) {
  test(`${spellings.map((word) => `«${word}»`).join(', ')} are one word`, () => {
    for (const word of spellings) assert.equal(normalForm(word), form);
  });
}

for (const word of ['nærmiljøet', 'naermiljoeet', 'omraadeloeft', 'aaae', 'oeoe']) {
  test(`each beginning of «${word}» has the beginning of its form`, () => {
    for (let end = 1; end < word.length; end++) {
      const start = normalForm(word.slice(0, end));
      assert.ok(normalForm(word).startsWith(start), start);
    }
  });
}

test('words are letters and digits, whatever stands between them', () => {
  assert.deepEqual(wordsOf('«Bytte-ut»-byen, 2007–2016 😀'), ['bytte', 'ut', 'byen', '2007', '2016']);
  assert.deepEqual(wordsOf(' – "'), []);
});
