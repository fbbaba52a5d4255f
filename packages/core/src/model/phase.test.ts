import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPhaseId, parsePhase, PHASE_IDS } from './phase.js';

test('there are five phases, in the order of the guide', () => {
  assert.deepEqual(PHASE_IDS, [
    'kunnskapsgrunnlag',
    'planlegging-og-organisering',
    'mobilisering-og-samarbeid',
    'gjennomforing',
    'videreforing',
  ]);
});

for (const [index, id] of PHASE_IDS.entries()) {
  test(`${id} reads as itself`, () => {
    assert.equal(parsePhase(id), id);
  });

  test(`number ${index + 1} reads as ${id}`, () => {
    assert.equal(parsePhase(String(index + 1)), id);
  });
}

for (const [value, id] of [
  [' 4 ', 'gjennomforing'],
  ['GjennomForing', 'gjennomforing'],
  ['\tvidereforing\n', 'videreforing'],
] as const) {
  test(`case and space around are forgiven in ${JSON.stringify(value)}`, () => {
    assert.equal(parsePhase(value), id);
  });
}

for (const value of [
  '',
  ' ',
  '0',
  '6',
  '-1',
  '1.0',
  '1e0',
  '01',
  '0x1',
  'fase 1',
  'gjennomføring',
  '__proto__',
]) {
  test(`${JSON.stringify(value)} reads as no phase`, () => {
    assert.equal(parsePhase(value), undefined);
  });
}

test('the guard forgives nothing: it is for values, not for what people write', () => {
  assert.deepEqual(
    ['1', ' gjennomforing', 'Gjennomforing'].filter((value) => isPhaseId(value)),
    [],
  );
});
