// Every pair of colours that meet in a widget, measured as it is painted: with our own colours and with those of the
// design systems the widgets take after, light and dark.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { COLOUR_PAIRS } from '../packages/elements/build/styles/colour-pairs.js';
import { contrastOf } from '../packages/elements/build/styles/contrast.logic.js';
import { serveHostPages } from './host-pages/open-pages.mjs';

/** A page of host-pages, and what it says of `color-scheme` beyond its style sheet. */
const THEMES = {
  own: { page: 'clean' },
  'own, dark': { page: 'dark' },
  Designsystemet: { page: 'designsystemet' },
  'Designsystemet, dark': { page: 'designsystemet-dark' },
  Punkt: { page: 'punkt' },
  'Punkt, dark': { page: 'punkt-dark' },
  'Punkt, dark and says so': { page: 'punkt-dark', scheme: 'dark' },
};

/** What a colour is taken from, where the page has it. */
const TAKEN_FROM = {
  designsystemet: {
    text: '--ds-color-neutral-text-default',
    subtle: '--ds-color-neutral-text-subtle',
    surface: '--ds-color-neutral-background-default',
    'surface-subtle': '--ds-color-neutral-surface-tinted',
    border: '--ds-color-neutral-border-default',
    accent: '--ds-color-accent-text-subtle',
    success: '--ds-color-success-text-subtle',
    warning: '--ds-color-warning-text-subtle',
    danger: '--ds-color-danger-text-subtle',
    focus: '--ds-color-focus-outer',
  },
  punkt: {
    text: '--pkt-color-text-body-default',
    subtle: '--pkt-color-text-placeholder',
    surface: '--pkt-color-background-default',
    'surface-subtle': '--pkt-color-background-subtle',
    border: '--pkt-color-border-default',
    accent: '--pkt-color-text-action-normal',
    focus: '--pkt-color-border-states-active',
  },
};

const TOKENS = [...new Set(COLOUR_PAIRS.flatMap(({ colour, ground }) => [colour, ground]))];

let site;

before(async () => {
  site = await serveHostPages();
});

after(() => site?.close());

/** The colours of a widget on a page, as painted: by name, red, green and blue. */
async function coloursOn({ page: name, scheme = '' }) {
  const page = await site.open(name);
  const found = await page.evaluate(paintedColours, TOKENS, scheme);
  await page.close();
  return found;
}

/** In the page. */
function paintedColours(tokens, scheme) {
  if (scheme) document.documentElement.style.colorScheme = scheme;
  const probe = document.createElement('span');
  document.querySelector('omr-checklist').shadowRoot.querySelector('.base').append(probe);
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const paint = (colour) => {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  return Object.fromEntries(
    tokens.map((token) => {
      probe.style.color = `var(--_${token})`;
      return [token, paint(getComputedStyle(probe).color)];
    }),
  );
}

for (const [name, theme] of Object.entries(THEMES)) {
  test(`every pair of colours has the contrast WCAG 2.2 AA asks for: ${name}`, async (t) => {
    const colours = await coloursOn(theme);
    const faint = [];
    for (const { colour, ground, least } of COLOUR_PAIRS) {
      const contrast = contrastOf(colours[colour], colours[ground]);
      const row =
        `${colour} on ${ground}`.padEnd(28) + contrast.toFixed(2).padStart(6) + ` (at least ${least})`;
      t.diagnostic(row);
      if (contrast < least) faint.push(row);
    }
    assert.deepEqual(faint, []);
  });
}

test('the colours differ from theme to theme, so that each was really measured', async () => {
  const surfaces = [];
  for (const page of ['clean', 'dark', 'designsystemet-dark', 'punkt-dark']) {
    surfaces.push((await coloursOn({ page })).surface.join());
  }
  assert.equal(new Set(surfaces).size, surfaces.length);
});

for (const [name, taken] of Object.entries(TAKEN_FROM)) {
  test(`the colours are those of ${name} where the page has them`, async () => {
    const colours = await coloursOn({ page: name });
    const page = await site.open(name);
    const wanted = await page.evaluate((tokens) => {
      const root = getComputedStyle(document.documentElement);
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      return Object.fromEntries(
        Object.entries(tokens).map(([token, property]) => {
          canvas.fillStyle = root.getPropertyValue(property).trim();
          canvas.fillRect(0, 0, 1, 1);
          return [token, [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)];
        }),
      );
    }, taken);
    await page.close();
    for (const token of Object.keys(taken)) assert.deepEqual(colours[token], wanted[token], token);
  });
}
