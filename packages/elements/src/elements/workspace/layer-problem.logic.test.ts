import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyLocalLayer, loadGuide, parseLocalLayer, type LayerProblem } from '@omradesatsing/core';
import { defaultInterface } from '../../messages/catalogue.js';
import { problemWords } from './layer-problem.logic.js';

const { t } = defaultInterface();
const guide = await loadGuide('nb');

/** What core finds wrong with a file, or with what it says of the guide. */
function problemsOf(layer: unknown): readonly LayerProblem[] {
  const parsed = parseLocalLayer(typeof layer === 'string' ? layer : JSON.stringify(layer));
  return parsed.ok ? applyLocalLayer(guide, parsed.value).problems : parsed.problems;
}

const task = {
  id: 'lokal/a',
  phase: 'kunnskapsgrunnlag',
  group: 'kunnskapsgrunnlag/avklar-og-laer',
  title: 'Tittel',
};

for (const [name, layer, words] of [
  ['empty', '', 'Fila er tom.'],
  ['broken', '{\n "schema": 1,', 'Fila er ikke gyldig JSON. Se på linje 2'],
  ['newer', { schema: 2 }, 'Fila er skrevet for en nyere utgave (schema 2). Denne siden forstår schema 1.'],
  ['misspelt', { schema: 1, nams: {} }, 'Feltet «nams» hører ikke hjemme her. Mente dere «names»?'],
  ['of the wrong type', { schema: 1, names: [] }, 'Her skal det stå et objekt, ikke en liste.'],
  [
    'with HTML',
    { schema: 1, names: { area: '<b>By</b>' } },
    'Teksten har HTML i seg (<b>By</b>). Skriv ren tekst.',
  ],
  [
    'with an address that is code',
    { schema: 1, contacts: [{ role: 'A', url: 'javascript:x' }] },
    '«javascript:x» er ikke en nettadresse. Den skal begynne med https:// eller http://.',
  ],
  [
    'with a wrong choice',
    { schema: 1, add: { tasks: [{ ...task, recurrence: 'hver uke' }] } },
    '«hver uke» er ikke et gyldig valg. Bruk ett av disse: none, yearly, continuous, later-phases.',
  ],
  [
    'about something the guide lacks',
    { schema: 1, hide: { tasks: ['gjennomforing/etabler-styringsystem'] } },
    '«gjennomforing/etabler-styringsystem» finnes ikke i veiviseren. Mente dere «gjennomforing/etabler-styringssystem»?',
  ],
] as const) {
  describe(`a layer that is ${name}`, () => {
    it('is told of in a sentence', () => {
      const [problem] = problemsOf(layer);
      assert.ok(problem);
      assert.ok(problemWords(problem, t).startsWith(words), problemWords(problem, t));
    });
  });
}

describe('every problem', () => {
  /** One of each code, with every field that its type has. */
  const ONE_OF_EACH = [
    { code: 'too-large', pointer: '', size: 2, limit: 1 },
    { code: 'too-deep', pointer: '', limit: 20 },
    { code: 'unknown-schema', pointer: '/schema', given: '«a»', supported: 1 },
    { code: 'missing-field', pointer: '', field: 'schema' },
    { code: 'duplicate-field', pointer: '/a', field: 'a' },
    { code: 'forbidden-field', pointer: '/__proto__', field: '__proto__' },
    { code: 'bad-id', pointer: '/a', given: 'A', expected: 'local' },
    { code: 'duplicate-id', pointer: '/a', id: 'lokal/a', first: '/b' },
    { code: 'bad-date', pointer: '/a', given: 'i går' },
    { code: 'end-before-start', pointer: '/a', start: '2027-01-01', end: '2026-01-01' },
    { code: 'bad-email', pointer: '/a', given: 'a' },
    { code: 'bad-phone', pointer: '/a', given: 'a' },
    { code: 'bad-version', pointer: '/a', given: 'a' },
    { code: 'bad-number', pointer: '/a', given: 1, minimum: 1900, maximum: 2100 },
    { code: 'empty-text', pointer: '/a' },
    { code: 'too-long', pointer: '/a', length: 3, limit: 2 },
    { code: 'too-many', pointer: '/a', count: 3, limit: 2 },
    { code: 'control-character', pointer: '/a', character: 'U+0000' },
    { code: 'id-taken', pointer: '/a', id: 'lokal/a' },
    { code: 'group-in-other-phase', pointer: '/a', group: 'a', phase: 'b', groupPhase: 'c' },
    { code: 'after-in-other-group', pointer: '/a', after: 'a', group: 'b' },
    { code: 'circular-after', pointer: '/a', after: 'a' },
    { code: 'circular-requirement', pointer: '/a', given: 'a' },
    { code: 'added-in-hidden', pointer: '/a', kind: 'phase', id: 'a' },
  ] satisfies readonly LayerProblem[];

  for (const problem of ONE_OF_EACH) {
    it(`«${problem.code}» is said with nothing left to fill in`, () => {
      const words = problemWords(problem, t);
      assert.match(words, /^\p{Lu}|^[«\d]/u);
      assert.doesNotMatch(words, /[{}]|undefined|object Object/);
    });
  }
});
