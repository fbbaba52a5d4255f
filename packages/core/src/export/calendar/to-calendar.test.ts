import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { loadGuide } from '../../guide/load-guide.js';
import { CONTENT_LOCALES, lookups, type Guide, type LocalFacts } from '../../model/index.js';
import { applyChange } from '../../progress/apply-change.js';
import type { Change } from '../../progress/change.js';
import { emptyProgress, type Progress } from '../../progress/progress.js';
import { HOSTILE_TEXTS, hostileGuide } from '../hostile-guide.test.js';
import { loadExportWords } from '../load-export-words.js';
import { toCalendar, type CalendarOptions } from './to-calendar.js';

const guide = await loadGuide('nb');
const words = await loadExportWords('nb');
const stamp = '2026-12-01T08:00:00.000Z';

const PLAN = 'gjennomforing/lag-arlig-aktivitetsplan';
const REPORT = 'videreforing/skriv-sluttrapport';
const STRATEGY = 'videreforing/utvikle-videreforingsstrategi';
const SUBTASK = 'videreforing/strategi-kommunikasjonsplan';

function progressWith(...changes: readonly Change[]): Progress {
  return changes.reduce(
    (progress, change) => applyChange(progress, change, { at: stamp, by: 'prosjektleder' }),
    emptyProgress(),
  );
}

const due = (task: string, day = '2027-01-15'): Change => ({ type: 'due', task, due: day });

function localGuide(local: Partial<LocalFacts>): Guide {
  return { ...guide, local: { names: {}, period: {}, contacts: [], ...local } };
}

/** Reads with ical.js, and gives the calendar and its events. */
function read(from: Guide, options: Partial<CalendarOptions> = {}) {
  const text = toCalendar(from, { words, stamp, ...options });
  const calendar = ICAL.Component.fromString(text);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return {
    text,
    calendar,
    events,
    event: (uid: string) => {
      const found = events.find((event) => event.uid === `${uid}@omradesatsing`);
      assert.ok(found, `no event ${uid}`);
      return found;
    },
  };
}

const uidOf = (id: string) => id.replaceAll('/', '.');

/** The days an event falls on, ten at most. */
function days(event: ICAL.Event): readonly string[] {
  if (!event.isRecurring()) return [event.startDate.toString()];
  const iterator = event.iterator();
  return Array.from({ length: 10 }, () => iterator.next() as ICAL.Time | undefined).flatMap(
    (day) => day?.toString() ?? [],
  );
}

test('it is a calendar of version 2.0 with a maker, a scale and a name', () => {
  const { calendar } = read(guide);
  assert.equal(calendar.name, 'vcalendar');
  assert.deepEqual(
    calendar.getAllProperties().map((property) => [property.name, property.getFirstValue()]),
    [
      ['version', '2.0'],
      ['prodid', '-//omradesatsing//core//NB'],
      ['calscale', 'GREGORIAN'],
      ['x-wr-calname', 'Områdesatsing'],
    ],
  );
});

test('every task and subtask with a due date is an event of a whole day that leaves people free', () => {
  const items = [...guide.tasks, ...guide.subtasks];
  const { events } = read(guide, { progress: progressWith(...items.map(({ id }) => due(id))) });
  assert.equal(events.length, items.length);
  assert.deepEqual(new Set(events.map(({ summary }) => summary)), new Set(items.map(({ title }) => title)));
  assert.equal(new Set(events.map(({ uid }) => uid)).size, items.length);
  for (const event of events) {
    assert.equal(event.startDate.toString(), '2027-01-15');
    assert.ok(event.startDate.isDate);
    assert.equal(event.duration.toString(), 'P1D');
    assert.equal(event.component.getFirstPropertyValue('transp'), 'TRANSPARENT');
    assert.equal(String(event.component.getFirstPropertyValue('dtstamp')), '2026-12-01T08:00:00Z');
  }
});

test('without progress, and without dates, there are no events', () => {
  assert.deepEqual(read(guide).events, []);
  assert.deepEqual(read(guide, { progress: emptyProgress() }).events, []);
});

test('what is done, does not apply, has had its date taken away or is not in the guide is left out', () => {
  const progress = progressWith(
    due(REPORT),
    { type: 'status', task: REPORT, status: 'done' },
    due(SUBTASK),
    { type: 'status', task: SUBTASK, status: 'not-applicable' },
    due(PLAN),
    due(PLAN, ''),
    due(STRATEGY, '2027-02-30'),
    due('lokal/en-annen-kommunes'),
    due('__proto__'),
  );
  assert.deepEqual(read(guide, { progress }).events, []);
});

test('a task is left out when all its subtasks are done', () => {
  const subtasks = guide.task(STRATEGY)?.subtasks ?? [];
  const progress = progressWith(
    due(STRATEGY),
    ...subtasks.map((task) => ({ type: 'status', task, status: 'done' }) as const),
  );
  assert.deepEqual(read(guide, { progress }).events, []);
});

test('a yearly task comes back on its day until the last day of the effort', () => {
  assert.equal(guide.task(PLAN)?.recurrence, 'yearly');
  const progress = progressWith(due(PLAN));
  const daysUntil = (end: string) =>
    days(read(localGuide({ period: { end } }), { progress }).event(uidOf(PLAN)));
  assert.deepEqual(daysUntil('2029-01-15'), ['2027-01-15', '2028-01-15', '2029-01-15']);
  assert.deepEqual(daysUntil('2029-01-14'), ['2027-01-15', '2028-01-15']);
  assert.deepEqual(daysUntil('2026-06-30'), ['2027-01-15']);
});

test('a yearly task comes back without end when nobody has said when the effort ends', () => {
  assert.equal(days(read(guide, { progress: progressWith(due(PLAN)) }).event(uidOf(PLAN))).length, 10);
});

test('a yearly task that is due on 29 February comes back at the end of February', () => {
  const { event } = read(guide, { progress: progressWith(due(PLAN, '2028-02-29')) });
  assert.deepEqual(days(event(uidOf(PLAN))).slice(0, 5), [
    '2028-02-29',
    '2029-02-28',
    '2030-02-28',
    '2031-02-28',
    '2032-02-29',
  ]);
});

test('only a yearly task comes back', () => {
  const items = [...guide.tasks, ...guide.subtasks];
  const { events } = read(guide, { progress: progressWith(...items.map(({ id }) => due(id))) });
  assert.deepEqual(
    new Set(events.filter((event) => event.isRecurring()).map(({ uid }) => uid)),
    new Set(
      guide.tasks
        .filter(({ recurrence }) => recurrence === 'yearly')
        .map(({ id }) => `${uidOf(id)}@omradesatsing`),
    ),
  );
});

test('an event tells phase, role and reason, and keeps notes to itself', () => {
  const { text, event } = read(guide, {
    progress: progressWith(
      due(REPORT),
      { type: 'responsible', task: REPORT, role: 'prosjektleder, bydel' },
      { type: 'note', task: REPORT, note: 'fortrolig' },
    ),
  });
  const { description, component } = event(uidOf(REPORT));
  assert.equal(
    description,
    `Fase 5: Videreføring\nAnsvarlig: prosjektleder, bydel\n${guide.task(REPORT)?.why}`,
  );
  assert.equal(component.getFirstPropertyValue('categories'), 'Videreføring');
  assert.ok(!text.includes('fortrolig'));
});

test('a task without a reason leaves no line for it', () => {
  const content = { ...guide, tasks: guide.tasks.map((task) => ({ ...task, why: '' })) };
  const { event } = read({ ...content, ...lookups(content) }, { progress: progressWith(due(REPORT)) });
  assert.equal(event(uidOf(REPORT)).description, 'Fase 5: Videreføring');
});

test('a subtask tells which task it is a part of', () => {
  const { event } = read(guide, { progress: progressWith(due(SUBTASK)) });
  assert.equal(
    event(uidOf(SUBTASK)).description,
    `Fase 5: Videreføring\nDel av: ${guide.task(STRATEGY)?.title}\n${guide.task(STRATEGY)?.why}`,
  );
});

test('the first and the last day of the effort are events, as far as they are known', () => {
  const names = { project: 'Fjellbyløftet', municipality: 'Nordvik kommune' };
  const { events, calendar } = read(
    localGuide({ names, period: { start: '2026-01-01', end: '2031-12-31' } }),
  );
  assert.deepEqual(
    events.map(({ uid, summary, startDate, description }) => [
      uid,
      summary,
      startDate.toString(),
      description,
    ]),
    [
      [
        'period-start@omradesatsing',
        'Første dag i innsatsperioden',
        '2026-01-01',
        'Gjelder Fjellbyløftet i Nordvik kommune',
      ],
      [
        'period-end@omradesatsing',
        'Siste dag i innsatsperioden',
        '2031-12-31',
        'Gjelder Fjellbyløftet i Nordvik kommune',
      ],
    ],
  );
  assert.equal(calendar.getFirstPropertyValue('x-wr-calname'), 'Fjellbyløftet');
  assert.equal(read(localGuide({ period: { start: '2026-01-01' } })).events.length, 1);
  assert.equal(read(localGuide({ period: { end: 'en gang' } })).events.length, 0);
});

test('the caller may name the calendar, and tell one project from another', () => {
  const { calendar, events } = read(guide, {
    name: 'Frister',
    project: 'fjellby',
    progress: progressWith(due(REPORT)),
  });
  assert.equal(calendar.getFirstPropertyValue('x-wr-calname'), 'Frister');
  assert.deepEqual(
    events.map(({ uid }) => uid),
    ['videreforing.skriv-sluttrapport.fjellby@omradesatsing'],
  );
});

test('the same progress gives the same calendar in every language but for the words', async () => {
  const progress = progressWith(due(PLAN), due(SUBTASK));
  for (const locale of CONTENT_LOCALES) {
    const { events } = read(await loadGuide(locale), { progress, words: await loadExportWords(locale) });
    assert.deepEqual(
      events.map(({ uid }) => uid),
      [PLAN, SUBTASK].map((id) => `${uidOf(id)}@omradesatsing`),
    );
  }
});

test('a moment that is none is a mistake in the program', () => {
  assert.throws(() => toCalendar(guide, { words, stamp: 'nå' }), RangeError);
});

const INJECTIONS = [
  'x\r\nBEGIN:VEVENT\r\nSUMMARY:falsk\r\nEND:VEVENT',
  'x\nEND:VCALENDAR',
  'x\rATTACH:https://a.example',
  'x\u2028BEGIN:VALARM\u2029\u0085X:1\v\fY:2',
  '\0;VALUE=URI:x',
  'æøå 👩‍👩‍👧‍👦 '.repeat(30),
];

for (const text of [...HOSTILE_TEXTS, ...INJECTIONS]) {
  test(`${JSON.stringify(text).slice(0, 60)} is a text and nothing else`, () => {
    const dates = [...guide.tasks, ...guide.subtasks].map(({ id }) => due(id));
    const roles = guide.tasks.map(({ id }): Change => ({ type: 'responsible', task: id, role: text }));
    const local = {
      names: { project: text, municipality: text },
      period: { start: '2026-01-01', end: '2031-12-31' },
      contacts: [],
    };
    const shape = (filling: string) => {
      const hostile = read(
        { ...hostileGuide(guide, filling), local },
        { progress: progressWith(...dates, ...roles), project: filling },
      );
      return hostile.text
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .map((line) => line.replace(/[:;].*/, ''));
    };
    const written = read(
      { ...hostileGuide(guide, text), local },
      { progress: progressWith(...dates, ...roles) },
    );
    assert.deepEqual(shape(text), shape('x'));
    for (const line of written.text.slice(0, -2).split('\r\n')) {
      assert.doesNotMatch(line, /\p{Cc}|\p{Cs}|[\u2028\u2029]/u);
      assert.ok(Buffer.byteLength(line) <= 75);
    }
    const readable = text
      .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\n')
      .replace(/[^\P{Cc}\n]|\p{Cs}/gu, '');
    assert.equal(written.events.at(-1)?.summary, readable);
    assert.equal(written.events.length, dates.length + 2);
  });
}
