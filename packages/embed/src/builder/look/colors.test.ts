import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseStyles, COLOUR_PAIRS } from '@omradesatsing/elements';
import fc from 'fast-check';
import { LOOK_COLORS, LOOK_SCHEMES, type Look } from '../../address/look.js';
import { colorContrasts, failingPairs, paintedColors } from './color-contrast.js';
import { DEFAULT_COLORS } from './default-colors.js';
import { mixColors, parseHexColor, rgbOf } from './hex-color.js';
import { lookModeOf, withColor, withHeadingLevel, withLookMode } from './look-mode.js';
import { mendColors } from './mend-colors.js';

const hex = fc.stringMatching(/^[0-9a-f]{6}$/);
const looks: fc.Arbitrary<Look> = fc.record({
  scheme: fc.constantFrom(...LOOK_SCHEMES),
  colors: fc
    .dictionary(fc.constantFrom(...LOOK_COLORS), hex, { noNullPrototype: true })
    .map((colors) => colors as Look['colors'] & object),
});

test('a colour is read as people write it', () => {
  for (const text of ['#0B5394', '0b5394', ' 0b5394 ']) assert.equal(parseHexColor(text), '0b5394');
  assert.equal(parseHexColor('#AbC'), 'aabbcc');
  for (const text of ['', 'red', '0b539', '0b53944', 'rgb(0,0,0)'])
    assert.equal(parseHexColor(text), undefined);
});

test('a mix begins at the one colour and ends at the other', () => {
  assert.equal(mixColors('102030', 'ffffff', 0), '102030');
  assert.equal(mixColors('102030', 'ffffff', 1), 'ffffff');
  assert.equal(mixColors('000000', 'ffffff', 0.5), '808080');
  assert.deepEqual(rgbOf('102030'), [16, 32, 48]);
});

test('our colours are those of the style sheet', () => {
  const sheet = baseStyles.cssText.replace(/\s+/g, ' ');
  const written = (token: string): readonly string[] => {
    // «--_own-success» is what «--_success» ends in.
    const name = ['success', 'warning', 'danger'].includes(token) ? `own-${token}` : token;
    const declaration = sheet.slice(sheet.indexOf(`--_${name}:`)).split(';')[0] ?? '';
    const [, light = '', dark = ''] = /light-dark\(#(\w+), ?#(\w+)\)/.exec(declaration) ?? [];
    // The build writes «#fff» for «#ffffff».
    return [light, dark].map((color) => parseHexColor(color) ?? color);
  };
  for (const [token, light] of Object.entries(DEFAULT_COLORS.light)) {
    assert.deepEqual(written(token), [light, DEFAULT_COLORS.dark[token as keyof typeof DEFAULT_COLORS.dark]]);
  }
});

test('our colours hold, light and dark', () => {
  for (const scheme of LOOK_SCHEMES) assert.deepEqual(failingPairs({ scheme, colors: {} }), []);
});

test('a colour that is too pale fails on both grounds and below the text on it, the worst first', () => {
  const failing = failingPairs({ scheme: 'light', colors: { accent: 'ffcc00' } });
  assert.deepEqual(failing.map(({ colour, ground }) => `${colour} ${ground}`).sort(), [
    'accent surface',
    'accent surface-subtle',
    'accent-contrast accent',
  ]);
  assert.ok(failing.every(({ ratio }, index) => ratio >= (failing[index - 1]?.ratio ?? 0)));
});

test('text must be told apart better than lines', () => {
  const pale = '8a8a8a'; // 3.45 to 1 on white
  const failing = failingPairs({
    scheme: 'light',
    colors: { subtle: pale, border: pale, 'surface-subtle': 'ffffff' },
  });
  assert.deepEqual([...new Set(failing.map(({ colour }) => colour))], ['subtle']);
});

test('every pair is measured, on dark ground where the look is dark', () => {
  assert.equal(colorContrasts({ scheme: 'dark' }).length, COLOUR_PAIRS.length);
  assert.equal(paintedColors({ scheme: 'dark', colors: { accent: 'ffcc00' } }).surface, '14191b');
});

test('colours that hold are left alone', () => {
  const look: Look = { scheme: 'light', colors: { accent: '0b5394' }, headingLevel: 3 };
  assert.equal(mendColors(look), look);
});

test('a colour that is too pale is made darker, and the ground is kept', () => {
  const mended = mendColors({ scheme: 'light', colors: { accent: 'ffcc00', surface: 'fffdf5' } });
  assert.equal(mended.colors?.surface, 'fffdf5');
  assert.match(mended.colors?.accent ?? '', /^[0-9a-f]{6}$/);
  assert.notEqual(mended.colors?.accent, 'ffcc00');
});

test('on a dark ground the look becomes dark', () => {
  assert.equal(mendColors({ scheme: 'light', colors: { surface: '102030' } }).scheme, 'dark');
});

test('whatever is chosen, mended colours hold, and the level of headings is kept', () => {
  fc.assert(
    fc.property(looks, (look) => {
      const mended = mendColors({ ...look, headingLevel: 4 });
      assert.deepEqual(failingPairs(mended), []);
      assert.equal(mended.headingLevel, 4);
    }),
    { numRuns: 2000, seed: 5 },
  );
});

test('a look is thought of as the page, light, dark or one of its own', () => {
  assert.equal(lookModeOf({}), 'page');
  assert.equal(lookModeOf({ headingLevel: 3 }), 'page');
  assert.equal(lookModeOf({ scheme: 'dark' }), 'dark');
  assert.equal(lookModeOf({ scheme: 'dark', colors: { text: '000000' } }), 'own');
});

test('another mode drops the colours and keeps the level of headings', () => {
  const look: Look = { scheme: 'dark', colors: { text: 'ffffff' }, headingLevel: 0 };
  assert.deepEqual(withLookMode(look, 'page'), { headingLevel: 0 });
  assert.deepEqual(withLookMode(look, 'light'), { headingLevel: 0, scheme: 'light' });
  assert.deepEqual(withLookMode({}, 'own'), { scheme: 'light', colors: {} });
});

test('a colour and a level can be set and taken back', () => {
  const look = withColor({ scheme: 'light', colors: {} }, 'accent', '0b5394');
  assert.deepEqual(look.colors, { accent: '0b5394' });
  assert.deepEqual(withColor(look, 'accent', undefined).colors, {});
  assert.deepEqual(withHeadingLevel({ headingLevel: 3 }, undefined), {});
  assert.deepEqual(withHeadingLevel({}, 0), { headingLevel: 0 });
});
