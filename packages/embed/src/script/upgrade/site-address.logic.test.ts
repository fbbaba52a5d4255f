import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allAddresses, formatAddress } from '../../address/widget-address.js';
import { folderOf, isScriptAddress, readShortAddress, readSiteAddress } from './site-address.logic.js';

const FOLDER = new URL('https://kommune.no/omr/');

for (const [script, folder] of [
  ['https://kommune.no/omr.js', 'https://kommune.no/'],
  ['https://kommune.no/omr/omr.js?v=3#x', 'https://kommune.no/omr/'],
  ['https://kommune.no/omr/v0.1.0/omr.js', 'https://kommune.no/omr/'],
  ['https://kommune.no/omr/v1.2.3-beta.1/omr.js', 'https://kommune.no/omr/'],
  ['https://kommune.no/omr/v1.2.3+7/omr.js', 'https://kommune.no/omr/'],
  ['https://kommune.no/v2/omr.js', 'https://kommune.no/'],
  ['https://kommune.no/veileder/omr.js', 'https://kommune.no/veileder/'],
  ['https://kommune.no/v1.2/omr.js', 'https://kommune.no/v1.2/'],
] as const) {
  test(`the folder of ${script} is ${folder}`, () => {
    assert.equal(folderOf(script).href.replace(/[?#].*/, ''), folder);
  });
}

test('every address of the site is read', () => {
  for (const address of allAddresses()) {
    const read = readSiteAddress(new URL(formatAddress(address), FOLDER).href, FOLDER);
    assert.deepEqual(read, { configuration: { ...address, look: {} }, asks: 'none' });
  }
});

for (const address of [
  'http://kommune.no/omr/w/sjekkliste/4/nb',
  'https://KOMMUNE.no:443/omr/W/Sjekkliste/4/nb/',
  'https://kommune.no/omr/w/sjekkliste/gjennomføring/nb?utm_source=nyhetsbrev',
  'https://kommune.no/omr/./w/sjekkliste/gjennomforing/no',
]) {
  test(`is ours: ${address}`, () => {
    assert.deepEqual(readSiteAddress(address, FOLDER)?.configuration, {
      widget: 'sjekkliste',
      phase: 'gjennomforing',
      locale: 'nb',
      look: {},
    });
  });
}

for (const address of [
  '',
  'w/sjekkliste/alle/nb',
  '//kommune.no/omr/w/sjekkliste/alle/nb',
  'https://kommune.no/w/sjekkliste/alle/nb',
  'https://kommune.no/omr2/w/sjekkliste/alle/nb',
  'https://kommune.no/omr/../w/sjekkliste/alle/nb',
  'https://www.kommune.no/omr/w/sjekkliste/alle/nb',
  'https://kommune.no.evil.example/omr/w/sjekkliste/alle/nb',
  'https://evil.example/https://kommune.no/omr/w/sjekkliste/alle/nb',
  'https://kommune.no@evil.example/omr/w/sjekkliste/alle/nb',
  'https://evil@kommune.no/omr/w/sjekkliste/alle/nb',
  'https://kommune.no:8443/omr/w/sjekkliste/alle/nb',
  'https://kommune.no./omr/w/sjekkliste/alle/nb',
  'javascript://kommune.no/omr/w/sjekkliste/alle/nb',
  'ftp://kommune.no/omr/w/sjekkliste/alle/nb',
  'data:text/html,https://kommune.no/omr/w/sjekkliste/alle/nb',
  'https://kommune.no/omr/w/<script>alert(1)</script>/alle/nb',
  'https://kommune.no/omr/w/sjekkliste/"onload="alert(1)/nb',
  'https://kommune.no/omr/w/sjekkliste/alle/javascript:alert(1)',
  'https://kommune.no/omr/w/__proto__/alle/nb',
  'https://kommune.no/omr/w/sjekkliste/constructor/nb',
  `https://kommune.no/omr/w/sjekkliste/alle/nb?${'x'.repeat(2000)}`,
]) {
  test(`is not ours: ${address.slice(0, 70)}`, () => {
    assert.equal(readSiteAddress(address, FOLDER), undefined);
  });
}

test('what an address asks for is told apart', () => {
  const asks = (fragment: string) =>
    readSiteAddress(`https://kommune.no/omr/w/fase/1/nb${fragment}`, FOLDER)?.asks;
  assert.deepEqual(['', '#omr', '#omr;scheme=dark', '#lenke', '#fase-2'].map(asks), [
    'none',
    'widget',
    'widget',
    'link',
    'none',
  ]);
});

test('the look comes with the address, and nothing that is not well written', () => {
  const read = readSiteAddress(
    'https://kommune.no/omr/w/fase/1/nb#omr;accent=0b5394;surface=url(javascript:1);heading-level=3',
    FOLDER,
  );
  assert.deepEqual(read?.configuration.look, { colors: { accent: '0b5394' }, headingLevel: 3 });
});

test('a short address is as good, with or without language', () => {
  assert.deepEqual(readShortAddress(' sjekkliste/4#omr;scheme=dark ')?.configuration, {
    widget: 'sjekkliste',
    phase: 'gjennomforing',
    look: { scheme: 'dark' },
  });
  assert.equal(readShortAddress('ordliste/alle/nn')?.configuration.locale, 'nn');
  assert.equal(readShortAddress('<script>'), undefined);
  assert.equal(readShortAddress(''), undefined);
});

test('the script is known in every version, and nothing else is', () => {
  const isScript = (path: string) => isScriptAddress(`https://kommune.no/omr/${path}`, FOLDER);
  assert.deepEqual(['omr.js', 'v0/omr.js', 'v0.1.0/omr.js', 'v1.2.3+7/omr.js'].map(isScript), [
    true,
    true,
    true,
    true,
  ]);
  assert.deepEqual(['omr.nn.js', 'x/omr.js', 'omr.js/', 'w/omr.js'].map(isScript), [
    false,
    false,
    false,
    false,
  ]);
});

test('any text is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      readSiteAddress(text, FOLDER);
      readSiteAddress(`https://kommune.no/omr/w/${text}`, FOLDER);
      readShortAddress(text);
    }),
    { numRuns: 2000, seed: 11 },
  );
});
