import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameness, samenessOfElement, type Configuration } from './configuration.logic.js';

const checklist: Configuration = { widget: 'sjekkliste', phase: 'gjennomforing', locale: 'nb', look: {} };

test('an element and an address that show the same are the same, however it is written', () => {
  assert.equal(samenessOfElement('omr-checklist', ' 4 ', 'nb-NO'), sameness(checklist, 'en'));
});

test('a page that says no language is in bokmål', () => {
  assert.equal(samenessOfElement('omr-checklist', '4', null), sameness(checklist, null));
});

test('the language of the page counts where the address leaves it to the page', () => {
  const { widget, phase, look } = checklist;
  assert.notEqual(sameness({ widget, phase, look }, 'nn'), sameness(checklist, 'nn'));
});

test('looks make no difference', () => {
  assert.equal(sameness({ ...checklist, look: { scheme: 'dark' } }, null), sameness(checklist, null));
});

test('an element without a phase follows the page, and is the same as no address', () => {
  const all = { ...checklist, phase: 'alle' } as const;
  assert.notEqual(samenessOfElement('omr-checklist', null, null), sameness(all, null));
});

test('an element that shows the whole guide by itself is the same as the address of all phases', () => {
  const glossary = { ...checklist, widget: 'ordliste', phase: 'alle' } as const;
  assert.equal(samenessOfElement('omr-glossary', null, null), sameness(glossary, null));
});

test('what is not ours is nothing', () => {
  assert.equal(samenessOfElement('omr-workspace', null, null), undefined);
  assert.equal(samenessOfElement('div', null, null), undefined);
});
