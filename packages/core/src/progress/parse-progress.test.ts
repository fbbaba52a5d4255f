import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Redirect } from '../model/index.js';
import { parseProgress } from './parse-progress.js';
import { PROGRESS_LIMITS } from './progress-limits.js';
import { emptyProgress } from './progress.js';
import { everything } from './store/contract-sample.js';

const NOON = '2026-05-04T12:00:00.000Z';
const stamp = { at: NOON, by: 'kari' };
const text = (value: string, at = NOON) => ({ value, at, by: 'kari' });

/** Progress with one entry, as it comes from JSON: nothing says it is right. */
const foreign = (part: object): unknown => JSON.parse(JSON.stringify({ ...emptyProgress(), ...part }));
const inTask = (record: object) => foreign({ tasks: { a: record } });
const inCriteria = (value: unknown) => foreign({ criteria: { a: { ...stamp, value } } });
const inDecisions = (part: object) =>
  foreign({
    decisions: {
      a: { ...stamp, value: { title: '', date: '', body: '', caseNumber: '', note: '', ...part } },
    },
  });
const inParticipation = (value: unknown) => foreign({ participation: { 'a/b': { ...stamp, value } } });
const inConflicts = (path: unknown, lost: unknown) => foreign({ conflicts: [{ path, lost }] });
const long = (limit: number) => 'x'.repeat(limit + 1);

function problemOf(raw: unknown) {
  const parsed = parseProgress(raw);
  return parsed.ok ? undefined : parsed.problem;
}

function valueOf(raw: unknown, redirects: readonly Redirect[] = []) {
  const parsed = parseProgress(raw, redirects);
  assert.ok(parsed.ok);
  return parsed.value;
}

test('progress of every kind comes back from JSON as it was', () => {
  assert.deepEqual(valueOf(JSON.parse(JSON.stringify(everything()))), everything());
});

test('what comes back shares nothing with what was given', () => {
  const given = everything();
  const value = valueOf(given);
  assert.notEqual(value.tasks, given.tasks);
  assert.notEqual(value.answers['hvem'], given.answers['hvem']);
});

test('a task that this guide does not know is kept', () => {
  assert.deepEqual(Object.keys(valueOf(foreign({ tasks: { 'no/such': {} } })).tasks), ['no/such']);
});

test('a time with an offset comes back in UTC', () => {
  const raw = inTask({ note: text('', '2026-05-04T14:00:00+02:00') });
  assert.equal(valueOf(raw).tasks['a']?.note?.at, NOON);
});

test('control characters are taken out of texts', () => {
  assert.equal(
    valueOf(inTask({ note: text('a\u0000\u001b[31mb\r\nc') })).tasks['a']?.note?.value,
    'a[31mb\nc',
  );
});

for (const [field, record] of [
  ['note', { note: text('x'.repeat(PROGRESS_LIMITS.note)) }],
  ['responsible', { responsible: text('x'.repeat(PROGRESS_LIMITS.role)) }],
] as const) {
  test(`${field} may be as long as the limit`, () => {
    assert.equal(problemOf(inTask(record)), undefined);
  });
}

for (const [name, raw, pointer] of [
  ['nothing', undefined, ''],
  ['null', null, ''],
  ['a list', [], ''],
  ['a text', 'progress', ''],
  ['an object without tables', {}, '/tasks'],
  ['one table less', { ...emptyProgress(), conflicts: undefined }, '/conflicts'],
  ['one table more', foreign({ risks: {} }), '/risks'],
  ['a list for a table', foreign({ answers: [] }), '/answers'],
  ['null for a record', foreign({ tasks: { a: null } }), '/tasks/a'],
  ['a field more in a record', inTask({ estimate: text('3') }), '/tasks/a/estimate'],
  ['a value without a stamp', inTask({ note: 'x' }), '/tasks/a/note'],
  ['a value without an author', inTask({ note: { value: 'x', at: NOON } }), '/tasks/a/note/by'],
  ['a time that is none', inTask({ note: text('x', 'i går') }), '/tasks/a/note/at'],
  ['a number as author', inTask({ note: { value: 'x', at: NOON, by: 1 } }), '/tasks/a/note/by'],
  [
    'an author too long',
    inTask({ note: { ...text('x'), by: long(PROGRESS_LIMITS.by) } }),
    '/tasks/a/note/by',
  ],
  ['a number as note', inTask({ note: { ...stamp, value: 1 } }), '/tasks/a/note/value'],
  ['a note too long', inTask({ note: text(long(PROGRESS_LIMITS.note)) }), '/tasks/a/note/value'],
  [
    'a role too long',
    inTask({ responsible: text(long(PROGRESS_LIMITS.role)) }),
    '/tasks/a/responsible/value',
  ],
  ['a day that does not exist', inTask({ due: text('2026-02-30') }), '/tasks/a/due/value'],
  [
    'a status there is not',
    inTask({ status: { ...stamp, value: { status: 'Done', reason: '' } } }),
    '/tasks/a/status/value/status',
  ],
  [
    'a status without a reason',
    inTask({ status: { ...stamp, value: { status: 'done' } } }),
    '/tasks/a/status/value/reason',
  ],
  [
    'a reason too long',
    inTask({
      status: { ...stamp, value: { status: 'not-applicable', reason: long(PROGRESS_LIMITS.reason) } },
    }),
    '/tasks/a/status/value/reason',
  ],
  ['a score there is not', inCriteria({ score: 5, note: '' }), '/criteria/a/value/score'],
  ['a score as text', inCriteria({ score: '3', note: '' }), '/criteria/a/value/score'],
  [
    'a note of a criterion too long',
    inCriteria({ score: 3, note: long(PROGRESS_LIMITS.note) }),
    '/criteria/a/value/note',
  ],
  ['an answer too long', foreign({ answers: { a: text(long(PROGRESS_LIMITS.answer)) } }), '/answers/a/value'],
  ['a title too long', inDecisions({ title: long(PROGRESS_LIMITS.title) }), '/decisions/a/value/title'],
  ['a decision on no day', inDecisions({ date: 'mars' }), '/decisions/a/value/date'],
  ['a body too long', inDecisions({ body: long(PROGRESS_LIMITS.body) }), '/decisions/a/value/body'],
  [
    'a case number too long',
    inDecisions({ caseNumber: long(PROGRESS_LIMITS.caseNumber) }),
    '/decisions/a/value/caseNumber',
  ],
  [
    'a note of a decision too long',
    inDecisions({ note: long(PROGRESS_LIMITS.note) }),
    '/decisions/a/value/note',
  ],
  ['a state there is not', inParticipation({ state: 'maybe', note: '' }), '/participation/a~1b/value/state'],
  [
    'an id too long',
    foreign({ tasks: { [long(PROGRESS_LIMITS.id)]: {} } }),
    `/tasks/${long(PROGRESS_LIMITS.id)}`,
  ],
  ['an id with a control character', foreign({ tasks: { 'a\u0000': {} } }), '/tasks/a\u0000'],
  ['conflicts that are no list', foreign({ conflicts: {} }), '/conflicts'],
  ['a conflict in no table', inConflicts(['risks', 'a'], text('x')), '/conflicts/0/path'],
  ['a conflict in no field', inConflicts(['tasks', 'a', 'toString'], text('x')), '/conflicts/0/path'],
  ['a conflict of a whole task', inConflicts(['tasks', 'a'], text('x')), '/conflicts/0/path'],
  ['a conflict inside a value', inConflicts(['answers', 'a', 'value'], text('x')), '/conflicts/0/path'],
  ['a conflict of a whole table', inConflicts(['answers'], text('x')), '/conflicts/0/path'],
  ['a conflict too deep', inConflicts(['tasks', 'a', 'note', 'value'], text('x')), '/conflicts/0/path'],
  ['a conflict with a number in its path', inConflicts(['answers', 1], text('x')), '/conflicts/0/path/1'],
  [
    'a lost value of the wrong type',
    inConflicts(['answers', 'a'], { ...stamp, value: {} }),
    '/conflicts/0/lost/value',
  ],
  [
    'a lost day that does not exist',
    inConflicts(['tasks', 'a', 'due'], text('2026-02-30')),
    '/conflicts/0/lost/value',
  ],
] as const) {
  test(`${name}: all is refused, and the pointer tells where`, () => {
    assert.deepEqual(problemOf(raw), { code: 'invalid', pointer });
  });
}

for (const key of ['__proto__', 'constructor', 'prototype']) {
  const unsafe = (json: string): unknown => JSON.parse(json.replaceAll('KEY', key));

  for (const [where, raw, pointer] of [
    ['of a table', unsafe(JSON.stringify(foreign({ tasks: { KEY: {} } }))), `/tasks/${key}`],
    ['of a record', unsafe(JSON.stringify(inTask({ KEY: {} }))), `/tasks/a/${key}`],
    ['of the whole', unsafe(JSON.stringify(foreign({ KEY: {} }))), `/${key}`],
    [
      'of a value',
      unsafe(JSON.stringify(inCriteria({ score: 1, note: '', KEY: 1 }))),
      `/criteria/a/value/${key}`,
    ],
    ['in the path of a conflict', inConflicts(['answers', key], text('x')), '/conflicts/0/path/1'],
  ] as const) {
    test(`«${key}» as a key ${where} is refused`, () => {
      assert.deepEqual(problemOf(raw), { code: 'unsafe-key', pointer });
    });
  }
}

/** A table as large as that, of which nobody may read the first entry. */
function unreadTable(size: number): object {
  const table: object = Object.fromEntries(Array.from({ length: size }, (_, index) => [`id-${index}`, {}]));
  return Object.defineProperty(table, 'id-0', {
    enumerable: true,
    get: () => assert.fail('an entry was read'),
  });
}

for (const [name, size] of [
  ['tasks', 1_000_000],
  ['criteria', PROGRESS_LIMITS.entries + 1],
  ['answers', PROGRESS_LIMITS.entries + 1],
  ['decisions', PROGRESS_LIMITS.entries + 1],
  ['participation', PROGRESS_LIMITS.entries + 1],
] as const) {
  test(`${size} entries in ${name} are refused before the first is read`, () => {
    assert.deepEqual(problemOf({ ...emptyProgress(), [name]: unreadTable(size) }), {
      code: 'too-many',
      pointer: `/${name}`,
    });
  });
}

test('as many tasks as the limit are taken', () => {
  const tasks = Array.from({ length: PROGRESS_LIMITS.entries }, (_, index) => [`id-${index}`, {}] as const);
  assert.equal(problemOf({ ...emptyProgress(), tasks: Object.fromEntries(tasks) }), undefined);
});

test('a million conflicts are refused', () => {
  assert.deepEqual(problemOf(foreign({ conflicts: Array.from({ length: 1_000_000 }, () => 0) })), {
    code: 'too-many',
    pointer: '/conflicts',
  });
});
