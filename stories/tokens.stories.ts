import { loadGuide } from '@omradesatsing/core';
import { getCustomElements, type Meta, type StoryObj } from '@storybook/web-components-vite';
import { html, LitElement, render } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { contrast } from './painted-colour.js';
import { coloursOf, tokenChains, type TokenChain } from './token-reading.js';
import './tokens.css';

type Story = StoryObj;

const meta: Meta = {
  title: 'Design/Tokens',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, actions: { disable: true } },
};
export default meta;

/** What stands on what, and the least contrast WCAG 2.2 asks for: 4.5 for text, 3 for edges and outlines. */
const PAIRS = [
  { name: 'text', ground: 'surface', least: 4.5 },
  { name: 'text', ground: 'surface-subtle', least: 4.5 },
  { name: 'subtle', ground: 'surface', least: 4.5 },
  { name: 'subtle', ground: 'surface-subtle', least: 4.5 },
  { name: 'accent', ground: 'surface', least: 4.5 },
  { name: 'accent', ground: 'surface-subtle', least: 4.5 },
  { name: 'accent-contrast', ground: 'accent', least: 4.5 },
  { name: 'success', ground: 'surface', least: 4.5 },
  { name: 'success', ground: 'surface-subtle', least: 4.5 },
  { name: 'warning', ground: 'surface', least: 4.5 },
  { name: 'warning', ground: 'surface-subtle', least: 4.5 },
  { name: 'danger', ground: 'surface', least: 4.5 },
  { name: 'danger', ground: 'surface-subtle', least: 4.5 },
  { name: 'border', ground: 'surface', least: 3 },
  { name: 'border', ground: 'surface-subtle', least: 3 },
  { name: 'focus', ground: 'surface', least: 3 },
  { name: 'focus', ground: 'surface-subtle', least: 3 },
] as const;

const COLOURS = [...new Set(PAIRS.flatMap(({ name, ground }) => [name, ground]))];

/** Those of the toolbar. */
const THEMES = [
  { theme: 'light', title: 'Light' },
  { theme: 'dark', title: 'Dark' },
  { theme: 'contrast', title: 'High contrast' },
  { theme: 'own', title: 'Own look' },
  { theme: 'designsystemet', title: 'Designsystemet' },
  { theme: 'designsystemet-dark', title: 'Designsystemet, dark' },
  { theme: 'punkt', title: 'Punkt' },
  { theme: 'punkt-dark', title: 'Punkt, dark' },
] as const;

/** A widget in a theme of its own, at the end of the page, where no theme around the story reaches it. */
async function measuredIn<T>(theme: string, measure: (widget: Element) => T): Promise<T> {
  const place = document.createElement('div');
  place.className = 'canvas measured';
  place.dataset['theme'] = theme;
  document.body.append(place);
  render(html`<omr-phase-navigator .guide=${await loadGuide('nb')}></omr-phase-navigator>`, place);
  const widget = place.firstElementChild;
  if (!(widget instanceof LitElement)) throw new Error('The elements are not registered.');
  await widget.updateComplete;
  const measured = measure(widget);
  place.remove();
  return measured;
}

/** What the manifest says a token is for. */
function purposeOf(token: string): string {
  const manifest: Manifest = getCustomElements();
  const described = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ cssProperties = [] }) => cssProperties);
  return described.find(({ name }) => name === token)?.description ?? '';
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly cssProperties?: readonly { readonly name: string; readonly description?: string }[];
    }[];
  }[];
}

/** Each token, what it is for, and what takes its place where it is not set. */
export const Chains: Story = {
  loaders: [async () => ({ chains: await measuredIn('light', tokenChains) })],
  render: (_, { loaded }) => html`
    <div class="scroll" lang="en" tabindex="0" role="region" aria-label="Tokens and fallbacks">
      <table class="tokens">
        <caption>
          Tokens, as the elements in this Storybook ask for them
        </caption>
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">What it is for</th>
            <th scope="col">Where it is not set, in this order</th>
            <th scope="col">And then</th>
          </tr>
        </thead>
        <tbody>
          ${(loaded['chains'] as readonly TokenChain[]).map(
            ({ token, fallbacks, literal }) => html`
              <tr>
                <th scope="row"><code>${token}</code></th>
                <td>${purposeOf(token)}</td>
                <td>${fallbacks.map((fallback) => html`<code>${fallback}</code><br />`)}</td>
                <td><code>${literal}</code></td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `,
  play: ({ canvasElement }) => {
    const rows = canvasElement.querySelectorAll('tbody tr').length;
    if (rows < 15) throw new Error(`The table has ${rows} tokens; the elements have more.`);
    for (const row of canvasElement.querySelectorAll('tbody tr'))
      for (const column of [2, 4])
        if (!row.querySelector(`:scope > :nth-child(${column})`)?.textContent?.trim())
          throw new Error(`«${row.textContent?.trim()}» lacks column ${column}.`);
  },
};

/** Measured in this browser, in every theme of the toolbar. */
export const Contrast: Story = {
  loaders: [
    async () => ({
      palettes: await Promise.all(
        THEMES.map(async ({ theme, title }) => ({
          title,
          colours: await measuredIn(theme, (widget) => coloursOf(widget, COLOURS)),
        })),
      ),
    }),
  ],
  render: (_, { loaded }) => html`
    <div class="scroll" lang="en" tabindex="0" role="region" aria-label="Contrast">
      <table class="tokens">
        <caption>
          Contrast in each theme
        </caption>
        <thead>
          <tr>
            <th scope="col">What on what</th>
            <th scope="col">At least</th>
            ${THEMES.map(({ title }) => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${PAIRS.map(
            (pair) => html`
              <tr>
                <th scope="row">${pair.name} on ${pair.ground}</th>
                <td>${pair.least}</td>
                ${(loaded['palettes'] as readonly Palette[]).map((palette) => cell(pair, palette))}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `,
  play: ({ canvasElement }) => {
    const faint = [...canvasElement.querySelectorAll('[data-faint]')].map((found) =>
      found.getAttribute('data-faint'),
    );
    if (faint.length > 0) throw new Error(`Too little contrast: ${faint.join(', ')}.`);
  },
};

interface Palette {
  readonly title: string;
  readonly colours: ReadonlyMap<string, string>;
}

function cell({ name, ground, least }: (typeof PAIRS)[number], { title, colours }: Palette) {
  const [color = '', backgroundColor = ''] = [colours.get(name), colours.get(ground)];
  const measured = contrast(color, backgroundColor);
  // Rounded down, since 4.496 is less than 4.5.
  const shown = (Math.floor(measured * 10) / 10).toFixed(1);
  return measured < least
    ? html`<td data-faint="${name} on ${ground} in ${title}: ${shown}">
        <strong>${shown}, too little</strong>
      </td>`
    : html`<td>${shown} ${least < 4.5 ? edge(color, backgroundColor) : word(color, backgroundColor)}</td>`;
}

const word = (color: string, backgroundColor: string) =>
  html`<span class="sample" aria-hidden="true" style=${styleMap({ color, backgroundColor })}>Aa</span>`;

const edge = (borderColor: string, backgroundColor: string) =>
  html`<span class="sample edge" style=${styleMap({ borderColor, backgroundColor })}></span>`;
