import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { LOOK_COLORS, type Look } from '../../address/look.js';
import { allAddresses } from '../../address/widget-address.js';
import { embedAddress } from './embed-address.js';
import { EMBED_FORMS, type EmbedChoice, type EmbedSite } from './embed-form.js';
import { writeForm } from './write-form.js';

const site: EmbedSite = { folder: 'https://vert.no/omr/', version: '0.1.0', integrity: 'sha384-abc+/=' };
const choice: EmbedChoice = { widget: 'sjekkliste', phase: 'gjennomforing', locale: 'nb', look: {} };
const address = 'https://vert.no/omr/w/sjekkliste/gjennomforing/nb';
const link = `<a href="${address}">Sjekkliste: Gjennomføring</a>`;

test('a link says what it leads to, and is the bare address as text', () => {
  assert.deepEqual(writeForm('link', choice, site), { html: link, text: address });
});

test('an address is the same in HTML and as text', () => {
  assert.deepEqual(writeForm('address', choice, site), { html: address, text: address });
});

test('an element comes with the script in its exact version and the link directly inside', () => {
  const html = [
    '<script type="module" src="https://vert.no/omr/v0.1.0/omr.js" integrity="sha384-abc+/=" crossorigin="anonymous"></script>',
    `<omr-checklist phase="gjennomforing" lang="nb">${link}</omr-checklist>`,
  ].join('\n');
  assert.deepEqual(writeForm('element', choice, site), { html, text: html });
});

test('a frame comes with its title, without a style, and with the link after it', () => {
  const html = [
    `<iframe src="${address}" title="Sjekkliste: Gjennomføring" width="100%" height="640" loading="lazy" frameborder="0"></iframe>`,
    `<p>${link}</p>`,
  ].join('\n');
  assert.deepEqual(writeForm('frame', choice, site), { html, text: html });
});

test('colours stand after the address in every form, the level of headings also on the element', () => {
  const look: Look = { scheme: 'dark', colors: { accent: 'ffcc00' }, headingLevel: 3 };
  for (const form of EMBED_FORMS) {
    const { html } = writeForm(form, { ...choice, look }, site);
    assert.ok(html.includes(`${address}#omr;scheme=dark;accent=ffcc00;heading-level=3`), form);
  }
  assert.match(writeForm('element', { ...choice, look }, site).html, /<omr-checklist [^>]*heading-level="3"/);
});

const folders = fc
  .string({ unit: 'binary', maxLength: 40 })
  .map((name) => `https://vert.no/"><script>alert(1)</script>&'${name}/`);
const choices: fc.Arbitrary<EmbedChoice> = fc
  .tuple(
    fc.constantFrom(...allAddresses()),
    fc.constantFrom<Look>({}, { colors: { [LOOK_COLORS[0]]: '00ff00' } }),
  )
  .map(([one, look]) => ({ ...one, look }));

interface Node {
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** Every element of a fragment, in order: its tag, and the address it leads to. */
function elementsOf({ tagName, attrs, childNodes = [] }: Node): readonly (readonly [string, string])[] {
  const target = attrs?.find(({ name }) => name === 'href' || name === 'src')?.value ?? '';
  return [...(tagName ? [[tagName, target] as const] : []), ...childNodes.flatMap(elementsOf)];
}

test('nothing in an address gets out of its attribute', () => {
  fc.assert(
    fc.property(choices, folders, (one, folder) => {
      const hostile = { ...site, folder };
      // HTML cannot hold control characters and halves of pairs; what is of interest is that nothing gets out.
      const mended = (text: string) => text.replace(/[\p{Cc}\p{Cs}]/gu, '');
      const [element, ...more] = elementsOf(parseFragment(writeForm('link', one, hostile).html) as Node);
      assert.deepEqual(more, []);
      assert.equal(mended(element?.[1] ?? ''), mended(embedAddress(one, hostile)));
      const framed = elementsOf(parseFragment(writeForm('frame', one, hostile).html) as Node);
      assert.deepEqual(
        framed.map(([tag]) => tag),
        ['iframe', 'p', 'a'],
      );
      const placed = elementsOf(parseFragment(writeForm('element', one, hostile).html) as Node);
      assert.equal(placed.length, 3);
      assert.deepEqual([placed[0]?.[0], placed[2]?.[0]], ['script', 'a']);
    }),
    { numRuns: 500, seed: 11 },
  );
});
