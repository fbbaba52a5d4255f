import { PHASE_IDS } from '@omradesatsing/core';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ownScope,
  parseHeadingLevel,
  parseOneOf,
  parsePhaseScope,
  parseSomeOf,
  parseWorkspaceName,
  type Parsed,
} from './attributes.logic.js';

const ok = <T>(value: T): Parsed<T> => ({ ok: true, value });
const wrong = (given: string): Parsed<never> => ({ ok: false, given });

/** What frameworks may hand over instead of text. */
const NOT_TEXT = [
  [{}, '[object]'],
  [[], '[object]'],
  [true, '[boolean]'],
  [Symbol('1'), '[symbol]'],
  [() => '1', '[function]'],
] as const;

describe('parsePhaseScope', () => {
  for (const [index, id] of PHASE_IDS.entries()) {
    it(`knows ${id} by its id`, () => assert.deepEqual(parsePhaseScope(id), ok(id)));
    it(`knows ${id} by its number`, () => assert.deepEqual(parsePhaseScope(`${index + 1}`), ok(id)));
    it(`knows ${id} by a number that is no text`, () => assert.deepEqual(parsePhaseScope(index + 1), ok(id)));
  }

  for (const raw of ['alle', ' Alle ', 'ALLE']) {
    it(`takes «${raw}» as every phase`, () => assert.deepEqual(parsePhaseScope(raw), ok('alle')));
  }

  for (const raw of [undefined, null, '', '   ']) {
    it(`takes ${JSON.stringify(raw) ?? 'undefined'} as the phase of the workspace`, () =>
      assert.deepEqual(parsePhaseScope(raw), ok(undefined)));
  }

  for (const raw of ['0', '6', '1.5', '-1', '11', 'fase 1', 'all', '__proto__', 'constructor', '²', '１']) {
    it(`does not know «${raw}»`, () => assert.deepEqual(parsePhaseScope(raw), wrong(raw)));
  }

  for (const raw of [0, 6, Number.NaN]) {
    it(`does not know the number ${raw}`, () => assert.deepEqual(parsePhaseScope(raw), wrong(String(raw))));
  }

  for (const [raw, given] of NOT_TEXT) {
    it(`does not know ${given}`, () => assert.deepEqual(parsePhaseScope(raw), wrong(given)));
  }

  it('gives back what was given as it was written', () => {
    assert.deepEqual(parsePhaseScope(' Fase 9 '), wrong(' Fase 9 '));
  });
});

describe('ownScope', () => {
  for (const raw of [undefined, null, '', '  ']) {
    it(`is every phase for ${JSON.stringify(raw) ?? 'undefined'}, whatever phase the workspace is in`, () =>
      assert.equal(ownScope(raw, 'gjennomforing'), 'alle'));
  }

  for (const raw of ['gjennomforing', 4]) {
    it(`is the phase that is asked for with ${JSON.stringify(raw)}`, () =>
      assert.equal(ownScope(raw, 'gjennomforing'), 'gjennomforing'));
  }
});

describe('parseHeadingLevel', () => {
  for (const level of [0, 1, 2, 3, 4, 5, 6]) {
    it(`takes ${level} as text`, () => assert.deepEqual(parseHeadingLevel(`${level}`), ok(level)));
    it(`takes ${level} as a number`, () => assert.deepEqual(parseHeadingLevel(level), ok(level)));
  }

  for (const raw of [undefined, null, '', ' ']) {
    it(`takes ${JSON.stringify(raw) ?? 'undefined'} as 2`, () =>
      assert.deepEqual(parseHeadingLevel(raw), ok(2)));
  }

  it('forgives space around', () => assert.deepEqual(parseHeadingLevel(' 3 '), ok(3)));

  for (const raw of ['7', '-2', '1.0', '2.5', '02', '22', 'h2', 'two']) {
    it(`refuses «${raw}»`, () => assert.deepEqual(parseHeadingLevel(raw), wrong(raw)));
  }

  for (const [raw, given] of NOT_TEXT) {
    it(`refuses ${given}`, () => assert.deepEqual(parseHeadingLevel(raw), wrong(given)));
  }
});

describe('parseWorkspaceName', () => {
  for (const name of ['bydel', 'Bydel_2', 'områdeløft-2026', '1', 'čáhci', 'a'.repeat(64)]) {
    it(`takes «${name}»`, () => assert.deepEqual(parseWorkspaceName(name), ok(name)));
  }

  for (const raw of [undefined, null, '', ' ']) {
    it(`takes ${JSON.stringify(raw) ?? 'undefined'} as default`, () =>
      assert.deepEqual(parseWorkspaceName(raw), ok('default')));
  }

  it('keeps small and capital letters apart', () => {
    assert.notDeepEqual(parseWorkspaceName('Bydel'), parseWorkspaceName('bydel'));
  });

  for (const raw of ['to ord', 'a/b', 'a.b', '<b>', 'a'.repeat(65), '🏘', 'a\nb']) {
    it(`refuses «${raw}»`, () => assert.deepEqual(parseWorkspaceName(raw), wrong(raw)));
  }

  for (const [raw, given] of NOT_TEXT) {
    it(`refuses ${given}`, () => assert.deepEqual(parseWorkspaceName(raw), wrong(given)));
  }
});

describe('parseOneOf', () => {
  const values = ['all', 'open'] as const;

  it('takes a word of the list', () => assert.deepEqual(parseOneOf('open', values), ok('open')));
  it('forgives capitals and space around', () => assert.deepEqual(parseOneOf(' Open ', values), ok('open')));
  it('takes nothing as the first word', () => assert.deepEqual(parseOneOf(undefined, values), ok('all')));
  it('refuses other words', () => assert.deepEqual(parseOneOf('closed', values), wrong('closed')));
  it('refuses the beginning of a word', () => assert.deepEqual(parseOneOf('op', values), wrong('op')));
  it('refuses words every object knows', () =>
    assert.deepEqual(parseOneOf('toString', values), wrong('toString')));
  it('refuses what is no text', () => assert.deepEqual(parseOneOf({}, values), wrong('[object]')));
});

describe('parseSomeOf', () => {
  const values = ['summary', 'results', 'actors'] as const;
  const some = (raw: unknown) => parseSomeOf(raw, values);

  it('takes the words of the set', () =>
    assert.deepEqual(some('results actors'), { values: ['results', 'actors'], unknown: [] }));
  it('gives them in the order of the set', () =>
    assert.deepEqual(some('actors results').values, ['results', 'actors']));
  it('takes a word once', () => assert.deepEqual(some('actors actors').values, ['actors']));
  it('forgives capitals and space of any kind', () =>
    assert.deepEqual(some(' Actors\n  summary ').values, ['summary', 'actors']));
  for (const raw of [undefined, null, '', '  ']) {
    it(`takes ${JSON.stringify(raw) ?? 'undefined'} as all of them`, () =>
      assert.deepEqual(some(raw), { values, unknown: [] }));
  }
  it('tells which words it does not know, and leaves them out', () =>
    assert.deepEqual(some('actors laws tools'), { values: ['actors'], unknown: ['laws', 'tools'] }));
  it('takes nothing but unknown words as all of them', () =>
    assert.deepEqual(some('laws'), { values, unknown: ['laws'] }));
  it('does not know words every object knows', () =>
    assert.deepEqual(some('toString').unknown, ['tostring']));
  it('does not know what is no text', () => assert.deepEqual(some(['actors']).unknown, ['[object]']));
});
