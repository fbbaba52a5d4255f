import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../guide/load-guide.js';
import type { LocalNames } from '../model/index.js';
import { loadExportWords } from './load-export-words.js';
import { originName, scopeLine } from './names.js';

const guide = await loadGuide('nb');
const words = await loadExportWords('nb');

const scopeOf = (names: LocalNames) =>
  scopeLine({ ...guide, local: { names, period: {}, contacts: [] } }, words);

test('a guide with a local layer says whom it is for, as far as that is known', () => {
  const [municipality, area, project] = ['Nordvik kommune', 'Fjellbyen', 'Fjellbyløftet'];
  assert.equal(scopeOf({ municipality, area, project }), 'Gjelder Fjellbyløftet i Nordvik kommune');
  assert.equal(scopeOf({ municipality, area }), 'Gjelder Fjellbyen i Nordvik kommune');
  assert.equal(scopeOf({ project }), 'Gjelder Fjellbyløftet');
  assert.equal(scopeOf({ municipality }), 'Gjelder Nordvik kommune');
  assert.equal(scopeOf({}), undefined);
  assert.equal(scopeLine(guide, words), undefined);
});

test('only what a municipality has added or adapted is told to be its', () => {
  assert.equal(originName({ sources: [], origin: 'local' }, words), 'Lagt til av kommunen');
  assert.equal(originName({ sources: ['p1'], origin: 'adapted' }, words), 'Tilpasset av kommunen');
  assert.equal(originName({ sources: [], origin: 'added' }, words), undefined);
  assert.equal(originName({ sources: ['p1'] }, words), undefined);
});
