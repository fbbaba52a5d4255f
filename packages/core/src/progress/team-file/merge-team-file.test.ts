import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyChange } from '../apply-change.js';
import type { Change } from '../change.js';
import { mergeProgress } from '../merge-progress.js';
import { emptyProgress, type Progress } from '../progress.js';
import { everything } from '../store/contract-sample.js';
import { mergeTeamFile } from './merge-team-file.js';
import type { TeamFileParts } from './team-file.js';
import { withhold } from './withhold.js';

const ALL: TeamFileParts = { notes: true, names: true };
const BARE: TeamFileParts = { notes: false, names: false };

const at = (minute: number, by = 'kari') => ({ at: `2026-05-04T12:0${minute}:00.000Z`, by });
const assess = (score: 1 | 2 | 3 | 4, note?: string): Change => ({
  type: 'criterion',
  criterion: 'a',
  score,
  ...(note !== undefined && { note }),
});
const noted = applyChange(emptyProgress(), assess(2, 'Vedtatt for ti år'), at(1));

/** As a file with these parts, when it has been saved and opened. */
const file = (progress: Progress, includes: TeamFileParts) => ({
  progress: withhold(progress, includes),
  includes,
});

for (const includes of [ALL, BARE, { ...ALL, notes: false }, { ...ALL, names: false }]) {
  test(`our own file, saved ${JSON.stringify(includes)}, changes nothing when it comes back`, () => {
    const current = mergeProgress(everything(), emptyProgress());
    assert.deepEqual(mergeTeamFile(current, file(current, includes)), current);
  });
}

test('our own values change nothing when they come back by way of someone who saved with notes', () => {
  const theirs = mergeTeamFile(emptyProgress(), file(everything(), BARE));
  const current = mergeProgress(everything(), emptyProgress());
  assert.deepEqual(mergeTeamFile(current, file(theirs, ALL)), current);
});

test('a later assessment without notes takes over, and our note stays', () => {
  const theirs = applyChange(withhold(noted, BARE), assess(4), at(2, 'ola'));
  const merged = mergeTeamFile(noted, file(theirs, BARE));
  assert.deepEqual(merged.criteria['a'], {
    value: { score: 4, note: 'Vedtatt for ti år' },
    ...at(2, 'team'),
  });
});

test('the same holds for decisions and participation', () => {
  const decision = { title: 'Oppstart', date: '', body: '', caseNumber: '', note: 'Enstemmig' };
  const changes = (title: string, state: 'planned' | 'reached', note?: string): readonly Change[] => [
    { type: 'decision', id: 'd', decision: { ...decision, title, note: note ?? '' } },
    { type: 'participation', phase: 'f', actor: 'a', state, ...(note !== undefined && { note }) },
  ];
  const current = changes('Oppstart', 'planned', 'Enstemmig').reduce(
    (progress, change) => applyChange(progress, change, at(1)),
    emptyProgress(),
  );
  const theirs = changes('Oppstart vedtatt', 'reached').reduce(
    (progress, change) => applyChange(progress, change, at(2)),
    withhold(current, BARE),
  );
  const { decisions, participation } = mergeTeamFile(current, file(theirs, BARE));
  assert.deepEqual(decisions['d']?.value, { ...decision, title: 'Oppstart vedtatt' });
  assert.deepEqual(participation['f/a']?.value, { state: 'reached', note: 'Enstemmig' });
});

test('a note that someone emptied, in a file with notes, is emptied', () => {
  const theirs = applyChange(noted, assess(2, ''), at(2, 'ola'));
  const merged = mergeTeamFile(noted, file(theirs, ALL));
  assert.equal(merged.criteria['a']?.value.note, '');
  assert.deepEqual(
    merged.conflicts.map(({ lost }) => lost.value),
    [{ score: 2, note: 'Vedtatt for ti år' }],
  );
});

test('a decision that someone removed is removed, also by a file without notes', () => {
  const decision = { title: 'Oppstart', date: '', body: '', caseNumber: '', note: 'Enstemmig' };
  const current = applyChange(emptyProgress(), { type: 'decision', id: 'd', decision }, at(1));
  const theirs = applyChange(current, { type: 'decision', id: 'd', decision: null }, at(2));
  assert.equal(mergeTeamFile(current, file(theirs, BARE)).decisions['d']?.value, null);
});

test('an earlier value of a file loses, and is listed', () => {
  const current = applyChange(noted, assess(3), at(2));
  const { criteria, conflicts } = mergeTeamFile(current, file(noted, ALL));
  assert.equal(criteria['a']?.value.score, 3);
  assert.equal(conflicts.length, 1);
});

test('two values that were set in the same moment are two values', () => {
  const theirs = applyChange(emptyProgress(), assess(4), at(1, 'ola'));
  assert.equal(mergeTeamFile(noted, file(theirs, ALL)).conflicts.length, 1);
});

test('with everything along, it is mergeProgress', () => {
  const theirs = applyChange(everything(), assess(4), at(9, 'ola'));
  assert.deepEqual(mergeTeamFile(noted, file(theirs, ALL)), mergeProgress(noted, theirs));
});

test('a name that is in the file takes the place of none', () => {
  const nameless = withhold(noted, { ...ALL, names: false });
  const named = applyChange(emptyProgress(), assess(2, 'Vedtatt for ti år'), at(1, 'torstein'));
  assert.equal(mergeTeamFile(nameless, file(named, ALL)).criteria['a']?.by, 'torstein');
});
