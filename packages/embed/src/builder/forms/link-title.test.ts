import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGuide, PHASE_IDS, type Guide } from '@omradesatsing/core';
import { words as en } from '@omradesatsing/core/words/en';
import { words as nb } from '@omradesatsing/core/words/nb';
import { words as nn } from '@omradesatsing/core/words/nn';
import { allAddresses } from '../../address/widget-address.js';
import { wordsFor } from '../messages/words.js';
import { linkTitle } from './link-title.js';

for (const [locale, title] of [
  ['nb', 'Sjekkliste: Gjennomføring'],
  ['nn', 'Sjekkliste: Gjennomføring'],
  ['en', 'Checklist: Implementation'],
  ['se', 'Sjekkliste: Gjennomføring'],
] as const) {
  test(`is in the language of the widget: ${locale}`, () => {
    assert.equal(linkTitle({ widget: 'sjekkliste', phase: 'gjennomforing', locale }), title);
  });
}

test('tells what it is about where it is about every phase', () => {
  assert.equal(
    linkTitle({ widget: 'sjekkliste', phase: 'alle', locale: 'nb' }),
    'Sjekkliste for områdesatsing',
  );
});

test('two links of one language never say the same', () => {
  for (const locale of ['nb', 'nn', 'en'] as const) {
    const titles = allAddresses()
      .filter((address) => address.locale === locale)
      .map(linkTitle);
    assert.equal(new Set(titles).size, 66);
  }
});

for (const [locale, guide] of [
  ['nb', buildGuide(nb)],
  ['nn', buildGuide(nn)],
  ['en', buildGuide(en)],
] as readonly (readonly ['nb' | 'nn' | 'en', Guide])[]) {
  test(`phases are called what the guide calls them: ${locale}`, () => {
    for (const id of PHASE_IDS) assert.equal(wordsFor(locale).names.phases[id], guide.phase(id)?.name);
  });
}
