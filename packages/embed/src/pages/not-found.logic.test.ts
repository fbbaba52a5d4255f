import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allAddresses, formatAddress } from '../address/widget-address.js';
import { findingFor } from './not-found.logic.js';
import { notFoundPage } from './not-found-page.js';

test('each part that is unknown is told of', () => {
  assert.deepEqual(findingFor('w/sjekliste/9/klingon'), {
    problems: [
      'Veiviseren har ikke noe som heter «sjekliste».',
      'Veiviseren har ingen fase som heter «9».',
      'Vi har ikke språket «klingon».',
    ],
    nearest: 'w/sjekkliste/alle/nb',
  });
});

test('an address that is understood, but not written as it is, is told of so', () => {
  assert.deepEqual(findingFor('w/Sjekkliste/4/nb'), {
    problems: ['Adressen er ikke skrevet slik den skal.'],
    nearest: 'w/sjekkliste/gjennomforing/nb',
  });
});

for (const [path, problem] of [
  ['w/', 'Adressen sier ikke hva som skal vises.'],
  ['w/sjekkliste/alle/nb/mer', 'Adressen fortsetter etter språket. Ta bort det som står der.'],
] as const) {
  test(`«${path}»: ${problem}`, () => assert.deepEqual(findingFor(path)?.problems, [problem]));
}

test('there is nothing to say of what is elsewhere', () =>
  assert.equal(findingFor('finnes-ikke'), undefined));

test('what is quoted is cut, so that an address cannot fill the page', () => {
  const [problem = ''] = findingFor(`w/${'a'.repeat(200)}`)?.problems ?? [];
  assert.ok(problem.length < 120);
});

test('a pattern in an address is no pattern', () => {
  assert.deepEqual(findingFor('w/$&')?.problems, ['Veiviseren har ikke noe som heter «$&».']);
});

test('the nearest address is one there is, whatever was written', () => {
  const right = new Set(allAddresses().map(formatAddress));
  const part = fc.oneof(
    fc.constantFrom('constructor', 'toString', 'valueOf', '__proto__', 'sjekkliste', 'nb', '5', 'engelsk'),
    fc.string({ unit: 'grapheme', maxLength: 20 }).map(encodeURIComponent),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const finding = findingFor(['w', ...parts].join('/'));
      assert.ok(!finding || right.has(finding.nearest), finding?.nearest);
    }),
    { numRuns: 1000, seed: 13 },
  );
});

test('no address puts markup into the page', () => {
  const tags = (page: string) =>
    page.match(/<[a-z!/][^>]*>/gi)?.filter((tag) => !/^<\/?(p|a)\b/.test(tag)).length;
  const plain = tags(notFoundPage('/', findingFor('w/x')));
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('<b>', '"><i>', "'", '&lt;u&gt;'),
      (text, tag) => {
        assert.equal(tags(notFoundPage('/', findingFor(`w/${encodeURIComponent(text)}${tag}/nb`))), plain);
      },
    ),
    { numRuns: 1000, seed: 11 },
  );
});
