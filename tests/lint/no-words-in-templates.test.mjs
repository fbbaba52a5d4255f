// Proves that the rule bites, and that it leaves alone what nobody reads.
import assert from 'node:assert/strict';
import path from 'node:path';
import { before, test } from 'node:test';
import { ESLint, Linter } from 'eslint';
import { noWordsInTemplates } from './no-words-in-templates.mjs';

const RULE = 'words/no-words-in-templates';

const complaints = (code) =>
  new Linter()
    .verify(code, {
      plugins: { words: { rules: { 'no-words-in-templates': noWordsInTemplates } } },
      rules: { [RULE]: 'error' },
    })
    .map(({ message }) => message);

/** Code, and the words that are found in it. */
const WORDS = [
  ['html`<p>Ingen treff</p>`', 'Ingen treff'],
  ['html`<p>No hits</p>`', 'No hits'],
  ['html`Ja`', 'Ja'],
  ['html`<p>${count} treff</p>`', '… treff'],
  ['html`<ul>${list.map((item) => html`<li>Nei</li>`)}</ul>`', 'Nei'],
  ['html`<p>${open ? "Vis" : t("closed")}</p>`', 'Vis'],
  ['html`<p>${open ? t("open") : "Skjul"}</p>`', 'Skjul'],
  ['html`<p>${name ?? "Ukjent"}</p>`', 'Ukjent'],
  ['html`<p>${count + " treff"}</p>`', 'treff'],
  ['html`<p>${`Fase ${number}`}</p>`', 'Fase'],
  ['html`<template><p>Nei</p></template>`', 'Nei'],
  ['html`<nav aria-label="Faser"></nav>`', 'Faser'],
  ['html`<nav aria-label=Faser></nav>`', 'Faser'],
  ['html`<nav aria-label="Faser i ${name}"></nav>`', 'Faser i …'],
  ['html`<nav aria-label=${"Faser"}></nav>`', 'Faser'],
  ['html`<nav .ariaLabel=${"Faser"}></nav>`', 'Faser'],
  ['html`<a title="Les mer" href="#"></a>`', 'Les mer'],
  ['html`<img alt="Kart" src=${map}>`', 'Kart'],
  ['html`<input placeholder="Søk">`', 'Søk'],
  ['html`<p aria-description="Ferdig"></p>`', 'Ferdig'],
  ['svg`<text>Fase</text>`', 'Fase'],
  ['const words = "Søk";', 'Søk'],
  ['const words = "ØST";', 'ØST'],
  ['const words = `${count} på vei`;', 'på vei'],
];

for (const [code, words] of WORDS) {
  test(`${code} holds words`, () => {
    const found = complaints(code);
    assert.equal(found.length >= 1, true, 'nothing was found');
    assert.ok(
      found.some((message) => message.includes(`«${words}»`)),
      found.join(),
    );
  });
}

const NO_WORDS = [
  'html`<p class="count shown" part="status item-${state}">${t("checklist.shown")}</p>`',
  'html`<p>${name} · ${count} – ${section} § 5 (12) ✓ …</p>`',
  'html`<p>&nbsp;&middot;&nbsp;</p>`',
  'html`<!-- Says so where nobody can see it -->`',
  'html`<input id="query" type="search" autocomplete="off" aria-describedby="hint" .value=${value}>`',
  'html`<p lang=${lang ?? "nb"} class=${open ? "open" : nothing}>${t(open ? "a.open" : "a.closed")}</p>`',
  'html`<button @click=${() => act("close")} ?hidden=${kind === "none"}>${phrase(t, "a.close")}</button>`',
  'html`<nav aria-label=${t("navigator.label")} title=${number}></nav>`',
  'css`.base { content: "·"; font-family: monospace }`',
  'const tag = "omr-checklist"; const code = `phase-${id}`;',
  'const isNorwegian = /[æøå]/;',
  'warn("unknown phase");',
];

for (const code of NO_WORDS) {
  test(`${code} holds none`, () => assert.deepEqual(complaints(code), []));
}

/** @type {ESLint} */
let eslint;
before(() => {
  eslint = new ESLint({ cwd: path.resolve(import.meta.dirname, '../..') });
});

for (const [file, isHeld] of [
  ['packages/elements/src/elements/checklist/checklist.ts', true],
  ['packages/elements/src/internal/omr-element.ts', true],
  ['packages/elements/src/messages/nb.ts', false],
  ['packages/elements/src/testing/find.ts', false],
  ['packages/elements/src/elements/checklist/checklist.test.ts', false],
]) {
  test(`${file} is ${isHeld ? 'held to it' : 'free to hold words'}`, async () => {
    const { rules = {} } = await eslint.calculateConfigForFile(file);
    assert.equal(rules[RULE] !== undefined, isHeld);
    if (isHeld) assert.equal(rules[RULE][0], 2);
  });
}
