import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatLook, LOOK_COLORS, readFragment, type Look } from './look.js';

const hex = fc.stringMatching(/^[0-9a-f]{6}$/);
const looks: fc.Arbitrary<Look> = fc.record(
  {
    scheme: fc.constantFrom('light', 'dark'),
    colors: fc
      .dictionary(fc.constantFrom(...LOOK_COLORS), hex, { minKeys: 1, noNullPrototype: true })
      .map((colors) => colors as Look['colors'] & object),
    headingLevel: fc.constantFrom(0, 2, 3, 4, 5, 6),
  },
  { requiredKeys: [], noNullPrototype: true },
);

test('a look is read as what it was written from', () => {
  fc.assert(
    fc.property(looks, (look) => {
      const text = formatLook(look);
      assert.deepEqual(readFragment(`#${text}`), text === '' ? { type: 'none' } : { type: 'widget', look });
    }),
    { numRuns: 500, seed: 3 },
  );
});

test('an address that an editor has escaped is read as well', () => {
  assert.deepEqual(readFragment('#omr%3Bscheme%3Ddark'), { type: 'widget', look: { scheme: 'dark' } });
});

test('#omr alone asks to be a widget, #lenke to stay a link', () => {
  assert.deepEqual(readFragment('#omr'), { type: 'widget', look: {} });
  assert.deepEqual(readFragment('#lenke'), { type: 'link' });
});

for (const fragment of ['', '#', '#fase-gjennomforing', '#omradet', '#?secret=abc']) {
  test(`is nothing of ours: ${fragment}`, () => {
    assert.deepEqual(readFragment(fragment), { type: 'none' });
  });
}

for (const setting of [
  'accent=red',
  'accent=fff',
  'accent=0b5394;background:url(x)',
  'accent=0b5394"onload="x',
  'scheme=sepia',
  'heading-level=1',
  'constructor=ffffff',
  '__proto__=ffffff',
  '=ffffff',
]) {
  test(`what is not well written is passed over: ${setting}`, () => {
    const reading = readFragment(`#omr;${setting}`);
    assert.ok(reading.type === 'widget');
    assert.ok(['', 'omr;accent=0b5394'].includes(formatLook(reading.look)));
  });
}
