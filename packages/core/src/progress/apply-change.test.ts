import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyChange } from './apply-change.js';
import type { ChangeOf } from './change.js';
import { emptyProgress, taskRecord, type Progress } from './progress.js';
import type { TaskStatus } from './task-status.js';

const TASK = 'gjennomforing/etabler-styringssystem';
const OTHER = 'gjennomforing/folg-med-pa-slitasje';
const NOON = '2026-05-04T12:00:00.000Z';

const setTo = (status: TaskStatus, task = TASK): ChangeOf<'status'> => ({ type: 'status', task, status });
const at = (time: string, by = 'kari') => ({ at: time, by });
const statusIn = (progress: Progress, task = TASK) => taskRecord(progress, task).status;

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

test('a change sets the status, with when and by whom', () => {
  const progress = applyChange(emptyProgress(), setTo('done'), at(NOON, 'ola'));
  assert.deepEqual(statusIn(progress), { value: { status: 'done', reason: '' }, at: NOON, by: 'ola' });
});

test('a later change replaces the value and who set it', () => {
  const first = applyChange(emptyProgress(), setTo('in-progress'), at(NOON, 'ola'));
  const second = applyChange(first, setTo('done'), at('2026-05-05T08:00:00.000Z', 'kari'));
  assert.deepEqual(statusIn(second), {
    value: { status: 'done', reason: '' },
    at: '2026-05-05T08:00:00.000Z',
    by: 'kari',
  });
});

test('the given progress is left as it was', () => {
  const before = deepFreeze(applyChange(emptyProgress(), setTo('in-progress'), at(NOON)));
  const copy = structuredClone(before);
  applyChange(before, setTo('done'), at(NOON));
  assert.deepEqual(before, copy);
});

test('the records of other tasks are handed on untouched', () => {
  const before = applyChange(emptyProgress(), setTo('done', OTHER), at(NOON));
  const after = applyChange(before, setTo('done'), at(NOON));
  assert.equal(taskRecord(after, OTHER), taskRecord(before, OTHER));
});

test('a task that this guide does not know is recorded all the same', () => {
  const progress = applyChange(emptyProgress(), setTo('done', 'lokalt/egen-oppgave'), at(NOON));
  assert.equal(statusIn(progress, 'lokalt/egen-oppgave')?.value.status, 'done');
});

test('what the progress holds besides tasks is kept', () => {
  const newer = { ...emptyProgress(), risks: { brann: 3 } };
  assert.deepEqual({ ...applyChange(newer, setTo('done'), at(NOON)), tasks: {} }, newer);
});

for (const [name, clock] of [
  ['has gone backwards', '2020-01-01T00:00:00.000Z'],
  ['stands still', NOON],
] as const) {
  test(`a change made when the clock ${name} is stamped one millisecond after what it replaces`, () => {
    const first = applyChange(emptyProgress(), setTo('in-progress'), at(NOON));
    const second = applyChange(first, setTo('done'), at(clock));
    assert.equal(statusIn(second)?.at, '2026-05-04T12:00:00.001Z');
  });
}

test('the clock of one task does not push the clock of another', () => {
  const first = applyChange(emptyProgress(), setTo('done', OTHER), at('2030-01-01T00:00:00.000Z'));
  assert.equal(statusIn(applyChange(first, setTo('done'), at(NOON)))?.at, NOON);
});

test('a time with an offset is recorded in UTC', () => {
  const progress = applyChange(emptyProgress(), setTo('done'), at('2026-05-04T14:00:00+02:00'));
  assert.equal(statusIn(progress)?.at, NOON);
});

test('a stamp that is no date throws, since only a programmer can give one', () => {
  assert.throws(() => applyChange(emptyProgress(), setTo('done'), at('i går')), RangeError);
});

test('the reason a task does not apply is kept', () => {
  const change = { ...setTo('not-applicable'), reason: 'Ingen borettslag i området' };
  const progress = applyChange(emptyProgress(), change, at(NOON));
  assert.equal(statusIn(progress)?.value.reason, 'Ingen borettslag i området');
});

for (const status of ['not-started', 'in-progress', 'done'] as const) {
  test(`a reason given with ${status} is dropped`, () => {
    const progress = applyChange(emptyProgress(), { ...setTo(status), reason: 'x' }, at(NOON));
    assert.equal(statusIn(progress)?.value.reason, '');
  });
}

test('the reason is gone when the task applies again', () => {
  const first = applyChange(emptyProgress(), { ...setTo('not-applicable'), reason: 'x' }, at(NOON));
  assert.equal(statusIn(applyChange(first, setTo('done'), at(NOON)))?.value.reason, '');
});

for (const name of ['__proto__', 'constructor', 'toString']) {
  test(`«${name}» as the id of a task is data`, () => {
    const progress = applyChange(emptyProgress(), setTo('done', name), at(NOON));
    assert.ok(Object.hasOwn(progress.tasks, name));
    assert.equal(Object.getPrototypeOf(progress.tasks), Object.prototype);
    assert.equal(statusIn(progress, name)?.value.status, 'done');
  });

  test(`«${name}» as the id of a task survives the next change`, () => {
    const first = applyChange(emptyProgress(), setTo('done', name), at(NOON));
    assert.equal(statusIn(applyChange(first, setTo('done'), at(NOON)), name)?.value.status, 'done');
  });

  test(`nothing is recorded for «${name}» in empty progress`, () => {
    assert.deepEqual(taskRecord(emptyProgress(), name), {});
  });
}
