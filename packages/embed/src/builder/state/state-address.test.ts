import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LOOK_SCHEMES } from '../../address/look.js';
import { allAddresses } from '../../address/widget-address.js';
import { CMS_IDS, CMSES } from '../cms/cms.js';
import { EMBED_FORMS } from '../forms/embed-form.js';
import { BUILDER_LOCALES } from '../messages/words.js';
import { FIRST_STATE, withChoice, withCms, withInterfaceLocale, type BuilderState } from './builder-state.js';
import { formatState, readState } from './state-address.js';

const states: fc.Arbitrary<BuilderState> = fc.record<BuilderState>(
  {
    interfaceLocale: fc.constantFrom(...BUILDER_LOCALES),
    cms: fc.constantFrom(...CMS_IDS),
    form: fc.constantFrom(...EMBED_FORMS),
    choice: fc
      .constantFrom(...allAddresses())
      .chain((address) =>
        fc
          .constantFrom({}, ...LOOK_SCHEMES.map((scheme) => ({ scheme, colors: { accent: '0b5394' } })))
          .map((look) => ({ ...address, look })),
      ),
  },
  { noNullPrototype: true },
);

test('a colleague who opens the address has chosen the same', () => {
  fc.assert(
    fc.property(states, (state) => assert.deepEqual(readState(`#${formatState(state)}`), state)),
    { numRuns: 500, seed: 9 },
  );
});

test('is written so that it can be read', () => {
  const state = withChoice(withCms(FIRST_STATE, 'wordpress'), { look: { scheme: 'dark' } });
  assert.equal(
    formatState(state),
    'cms=wordpress&form=address&vis=w/sjekkliste/alle/nb&utseende=omr;scheme=dark&lang=nb',
  );
});

test('nothing chosen is the first state', () => {
  for (const fragment of ['', '#', '#innhold']) assert.deepEqual(readState(fragment), FIRST_STATE);
});

test('what is unknown is passed over, and the rest is kept', () => {
  const state = readState(
    '#cms=joomla&form=applet&vis=w/sjekkliste/9/en&utseende=blink&lang=de&__proto__=x&constructor=y',
  );
  assert.deepEqual(state, withChoice(FIRST_STATE, { locale: 'en' }));
});

test('an address that a mail program has escaped is read as well', () => {
  const state = withCms(withChoice(FIRST_STATE, { phase: 'videreforing' }), 'wordpress');
  assert.deepEqual(readState(formatState(state).replaceAll('&', '&amp;')), state);
  assert.deepEqual(readState(encodeURIComponent(formatState(state))), state);
});

test('a fragment may hold anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      formatState(readState(text));
      formatState(readState(`vis=w/${text}&utseende=omr;${text}`));
    }),
    { numRuns: 2000, seed: 13 },
  );
});

test('another system brings the form that fits there', () => {
  for (const cms of CMS_IDS) assert.equal(withCms(FIRST_STATE, cms).form, CMSES[cms].form);
});

test('the content follows the language of the builder until it has one of its own', () => {
  assert.equal(withInterfaceLocale(FIRST_STATE, 'nn').choice.locale, 'nn');
  const english = withChoice(FIRST_STATE, { locale: 'en' });
  assert.equal(withInterfaceLocale(english, 'nn').choice.locale, 'en');
});
