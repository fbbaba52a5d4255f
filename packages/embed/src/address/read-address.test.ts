import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nearestAddress } from './nearest-address.js';
import { readAddress } from './read-address.js';
import { allAddresses, formatAddress } from './widget-address.js';

test('there are 264 addresses, all different', () => {
  assert.equal(new Set(allAddresses().map(formatAddress)).size, 11 * 6 * 4);
});

test('each address is read as what it was written from', () => {
  for (const address of allAddresses()) {
    assert.deepEqual(readAddress(formatAddress(address)), { type: 'known', ...address, exact: true });
  }
});

const known = { type: 'known', widget: 'sjekkliste', phase: 'gjennomforing', locale: 'nb' };

for (const path of ['/w/sjekkliste/gjennomforing/nb', 'w/sjekkliste/gjennomforing/nb/']) {
  test(`a slash at an end is as good: ${path}`, () => {
    assert.deepEqual(readAddress(path), { ...known, exact: true });
  });
}

for (const path of [
  'W/Sjekkliste/Gjennomforing/NB',
  'w/sjekkliste/4/nb',
  'w/sjekkliste/gjennomføring/nb',
  'w/sjekkliste/gjennomf%C3%B8ring/no',
  'w/ sjekkliste /%20gjennomforing/nb-NO ',
  'w//sjekkliste//gjennomforing//nb',
  'w/sjekkliste/gjennomforing/nb/index.html',
]) {
  test(`is understood, but not as it is written: ${path}`, () => {
    assert.deepEqual(readAddress(path), { ...known, exact: false });
  });
}

test('spaces in a name are its hyphens', () => {
  const reading = readAddress('w/fase/Planlegging og organisering/nn');
  assert.ok(reading.type === 'known' && reading.phase === 'planlegging-og-organisering');
});

test('the end may be left out: every phase, in the language of the page', () => {
  assert.deepEqual(readAddress('w/ordliste'), {
    type: 'known',
    widget: 'ordliste',
    phase: 'alle',
    exact: false,
  });
});

test('a part that is unknown is told as it was written', () => {
  assert.deepEqual(readAddress('w/Sjekliste/faseåtte/klingon'), {
    type: 'unknown',
    parts: {},
    unknown: [
      { part: 'widget', given: 'Sjekliste' },
      { part: 'phase', given: 'faseåtte' },
      { part: 'locale', given: 'klingon' },
    ],
  });
});

test('what goes on after the language is not an address of ours', () => {
  assert.equal(readAddress('w/sjekkliste/alle/nb/mer').type, 'unknown');
});

for (const path of ['', '/', 'eksempel/', 'ww/sjekkliste', 'w'.repeat(301)]) {
  test(`is elsewhere: ${path.slice(0, 20)}`, () => {
    assert.equal(readAddress(path).type, 'elsewhere');
  });
}

test('any text is answered, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => {
      const reading = readAddress(`w/${a}/${b}`);
      if (reading.type === 'unknown') formatAddress(nearestAddress(reading.parts, reading.unknown));
    }),
    { numRuns: 2000, seed: 7 },
  );
});

for (const [path, nearest] of [
  ['w/sjekliste/gjennomforing/nb', 'w/sjekkliste/gjennomforing/nb'],
  ['w/omr-checklist/4/en', 'w/sjekkliste/gjennomforing/en'],
  ['w/checklist', 'w/sjekkliste/alle/nb'],
  ['w/sjekkliste/gjenomføring/nynorsk', 'w/sjekkliste/gjennomforing/nn'],
  ['w/sjekkliste/plan/nb', 'w/sjekkliste/planlegging-og-organisering/nb'],
  ['w/sjekkliste/9/nb', 'w/sjekkliste/alle/nb'],
  ['w/qqq/alle/se', 'w/veiviser/alle/se'],
] as const) {
  test(`the nearest to ${path} is ${nearest}`, () => {
    const reading = readAddress(path);
    assert.ok(reading.type === 'unknown');
    assert.equal(formatAddress(nearestAddress(reading.parts, reading.unknown)), nearest);
  });
}
