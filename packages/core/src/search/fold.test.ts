import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from './fold.js';

for (const [text, folded] of [
  ['', ''],
  ['Grorud', 'grorud'],
  ['områdeløft', 'omradeloft'],
  ['OMRÅDELØFT', 'omradeloft'],
  ['Områdeløft'.normalize('NFD'), 'omradeloft'],
  ['æ Æ', 'ae ae'],
  ['Gårdsten', 'gardsten'],
  ['Malmö', 'malmo'],
  ['idéer', 'ideer'],
  ['Velfærdsministeriet', 'velfaerdsministeriet'],
  ['Sámi', 'sami'],
  ['2007–2016', '2007–2016'],
] as const) {
  test(`«${text}» folds to «${folded}»`, () => {
    assert.equal(fold(text), folded);
  });
}

test('what is folded folds to itself', () => {
  const once = fold('Velfærd i Områdeløft, Malmö');
  assert.equal(fold(once), once);
});
