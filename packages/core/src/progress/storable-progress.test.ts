// Progress that can be kept and sent: within the limits, with dates that exist, and with any text at all.
import fc from 'fast-check';
import { isUnsafeKey } from './foreign/read-json.js';
import { plainText } from './foreign/plain-text.js';
import type { Conflict, Progress, Stamped } from './progress.js';
import { TASK_STATUSES } from './task-status.js';
import { CRITERION_SCORES, PARTICIPATION_STATES } from './values.js';

/** As JSON and literals make them: with a prototype. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record<T>(model, { noNullPrototype: true });

/** Any characters, also half a pair, quotes and backslashes; more often such as files break on. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('', '<b>', '"\\', 'æøå', '\ud800', '\ufeff'),
  )
  .map(plainText);
const id = fc
  .oneof(
    text,
    fc.constantFrom('gjennomforing/etabler-styringssystem', 'lokal/egen', '1', 'toString', 'a/b/c', ''),
  )
  .filter((key) => !isUnsafeKey(key));
const at = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = fc.oneof(
  fc.constant(''),
  at.map((time) => time.slice(0, 10)),
);

const stamped = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Stamped<T>> => record({ value, at, by: text });
const table = <T>(entry: fc.Arbitrary<T>): fc.Arbitrary<Readonly<Record<string, T>>> =>
  fc
    .uniqueArray(fc.tuple(id, entry), { selector: ([key]) => key, maxLength: 4 })
    .map((pairs) => Object.fromEntries<T>(pairs));

const fields = {
  status: stamped(record({ status: fc.constantFrom(...TASK_STATUSES), reason: text })),
  note: stamped(text),
  responsible: stamped(text),
  due: stamped(day),
};
const entries = {
  criteria: stamped(record({ score: fc.constantFrom(null, ...CRITERION_SCORES), note: text })),
  answers: stamped(text),
  decisions: stamped(
    fc.option(record({ title: text, date: day, body: text, caseNumber: text, note: text }), { freq: 4 }),
  ),
  participation: stamped(record({ state: fc.constantFrom(...PARTICIPATION_STATES), note: text })),
};

const lostIn = (path: fc.Arbitrary<string[]>, lost: fc.Arbitrary<Stamped<unknown>>): fc.Arbitrary<Conflict> =>
  record({ path, lost });
const conflict = fc.oneof(
  ...Object.entries(fields).map(([field, lost]) =>
    lostIn(fc.tuple(fc.constant('tasks'), id, fc.constant(field)), lost),
  ),
  ...Object.entries(entries).map(([name, lost]) => lostIn(fc.tuple(fc.constant(name), id), lost)),
);

export const storableProgress: fc.Arbitrary<Progress> = record({
  tasks: table(fc.record(fields, { requiredKeys: [], noNullPrototype: true })),
  criteria: table(entries.criteria),
  answers: table(entries.answers),
  decisions: table(entries.decisions),
  participation: table(entries.participation),
  conflicts: fc.array(conflict, { maxLength: 4 }),
});

/** JSON of the words that team files are made of, put together in any way. */
export const foreignJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      null,
      true,
      0,
      1,
      -1.5,
      '',
      'done',
      'reached',
      '2026-05-04',
      '2026-05-04T12:00:00.000Z',
      'x',
    ),
    fc.string({ maxLength: 5 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(
        fc.tuple(
          fc.constantFrom(
            ...[
              'tasks',
              'criteria',
              'answers',
              'decisions',
              'participation',
              'conflicts',
              'path',
              'lost',
              'status',
            ],
            ...[
              'note',
              'due',
              'value',
              'at',
              'by',
              'progress',
              'format',
              'schema',
              'a',
              '__proto__',
              'constructor',
            ],
          ),
          tie('value'),
        ),
        { maxLength: 4 },
      )
      // From entries, so that «__proto__» is a key as it is in JSON.
      .map((pairs): unknown => Object.fromEntries(pairs)),
  ),
})).value;
