import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../../guide/load-guide.js';
import type { Guide } from '../../model/index.js';
import { applyChange } from '../../progress/apply-change.js';
import type { ChangeOf } from '../../progress/change.js';
import { emptyProgress, type Progress } from '../../progress/progress.js';
import { HOSTILE_TEXTS, hostileGuide } from '../hostile-guide.test.js';
import { loadExportWords } from '../load-export-words.js';
import { LOCAL, localGuide } from '../local-guide.test.js';
import { CSV_COLUMNS, type CsvColumn } from './columns.js';
import { toCsv, type CsvOptions } from './to-csv.js';

const guide = await loadGuide('nb');
const words = await loadExportWords('nb');

/** RFC 4180, and nothing more forgiving: throws at a stray quote, and at a line that does not end in CRLF. */
function parseCsv(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const pattern = quoted ? /"((?:[^"]|"")*)"/y : /([^"\r\n]*)/y;
    pattern.lastIndex = at;
    let raw = pattern.exec(text)?.[0];
    assert.ok(raw !== undefined, `a quote that never ends, at ${at}`);
    if (!quoted && raw.includes(delimiter)) raw = raw.slice(0, raw.indexOf(delimiter));
    at += raw.length;
    row.push(quoted ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (text[at] === delimiter) at += 1;
    else {
      assert.equal(text.slice(at, at + 2), '\r\n', `no end of line at ${at}`);
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  assert.deepEqual(row, [], 'the last line does not end');
  return rows;
}

type Row = Record<CsvColumn, string>;

/** The rows under the heading, by column. */
function read(from: Guide, options: Partial<CsvOptions> = {}): readonly Row[] {
  const text = toCsv(from, { words, ...options });
  assert.equal(text[0], '\uFEFF');
  const [heading, ...rows] = parseCsv(text.slice(1), options.delimiter ?? ';');
  assert.deepEqual(
    heading,
    CSV_COLUMNS.map((column) => words.columns[column]),
  );
  return rows.map((cells) => {
    assert.equal(cells.length, CSV_COLUMNS.length);
    return Object.fromEntries(CSV_COLUMNS.map((column, i) => [column, cells[i]])) as Row;
  });
}

function progressWith(...changes: readonly Omit<ChangeOf<'status'>, 'type'>[]): Progress {
  return changes.reduce(
    (progress, change) =>
      applyChange(
        progress,
        { type: 'status', ...change },
        { at: '2026-01-01T00:00:00.000Z', by: 'prosjektleder' },
      ),
    emptyProgress(),
  );
}

const rowOf = (rows: readonly Row[], id: string) => rows.find((row) => row.id === id);

test('the reader in this file reads what RFC 4180 shows, and refuses what it forbids', () => {
  assert.deepEqual(parseCsv('aaa,"b ""x""\r\nbb",\r\n,z,\r\n', ','), [
    ['aaa', 'b "x"\r\nbb', ''],
    ['', 'z', ''],
  ]);
  for (const wrong of ['a"b,c\r\n', '"a,b\r\n', 'a,b\n', 'a,b', '"a"b\r\n']) {
    assert.throws(() => parseCsv(wrong, ','), assert.AssertionError, wrong);
  }
});

for (const delimiter of [';', ','] as const) {
  test(`with «${delimiter}» every cell reads back as what it is`, () => {
    const names = (list: readonly { readonly id: string; readonly name: string }[], ids: readonly string[]) =>
      ids.map((id) => list.find((item) => item.id === id)?.name).join('; ');
    const expected = guide.tasks.flatMap((task) => {
      const phase = guide.phase(task.phase);
      const common = {
        phase: `${phase?.label}: ${phase?.name}`,
        group: guide.group(task.group)?.name,
        status: '',
        reason: '',
        origin: '',
      };
      const own = {
        ...common,
        task: task.title,
        optional: task.optional ? 'Ja' : 'Nei',
        recurrence: task.recurrence === 'none' ? '' : words.recurrence[task.recurrence],
        actors: names(guide.actors, task.actors),
        deliverables: names(guide.deliverables, task.deliverables),
        provisions: task.provisions
          .map(
            (id) => `${guide.act(guide.provision(id)?.act ?? '')?.shortName} ${guide.provision(id)?.section}`,
          )
          .join('; '),
        id: task.id,
      };
      const parts = guide.subtasks.filter(({ parent }) => parent === task.id);
      return [
        own,
        ...parts.map(({ id, title, actors, deliverables }) => ({
          ...common,
          task: `${task.title}: ${title}`,
          optional: '',
          recurrence: '',
          actors: names(guide.actors, actors),
          deliverables: names(guide.deliverables, deliverables),
          provisions: '',
          id,
        })),
      ];
    });
    const rows = read(guide, { delimiter });
    assert.equal(rows.length, guide.tasks.length + guide.subtasks.length);
    assert.deepEqual(rows, expected);
  });
}

test('lines end in CRLF, the last one too, and no cell of the guide has a line of its own', () => {
  const text = toCsv(guide, { words });
  assert.ok(text.endsWith('\r\n'));
  assert.equal(text.split('\r\n').length - 1, 1 + guide.tasks.length + guide.subtasks.length);
});

test('a row tells whether the municipality has added or adapted it', () => {
  const told = read(localGuide(guide)).flatMap(({ id, origin }) => (origin === '' ? [] : [[id, origin]]));
  assert.deepEqual(told, [
    [LOCAL.adaptedTask, 'Tilpasset av kommunen'],
    [LOCAL.adaptedSubtask, 'Tilpasset av kommunen'],
    [LOCAL.task, 'Lagt til av kommunen'],
  ]);
});

test('status and reason are those of the progress', () => {
  const rows = read(guide, {
    progress: progressWith(
      { task: 'videreforing/skriv-sluttrapport', status: 'not-applicable', reason: 'Slått sammen; se "B"' },
      { task: 'videreforing/strategi-kommunikasjonsplan', status: 'done' },
      { task: 'gjennomforing/etabler-styringssystem', status: 'in-progress' },
    ),
  });
  const cells = (id: string) => [rowOf(rows, id)?.status, rowOf(rows, id)?.reason];
  assert.deepEqual(cells('videreforing/skriv-sluttrapport'), ['Ikke aktuelt', 'Slått sammen; se "B"']);
  assert.deepEqual(cells('videreforing/strategi-kommunikasjonsplan'), ['Ferdig', '']);
  assert.deepEqual(cells('videreforing/utvikle-videreforingsstrategi'), ['Pågår', '']);
  assert.deepEqual(cells('gjennomforing/etabler-styringssystem'), ['Pågår', '']);
  assert.deepEqual(cells('gjennomforing/folg-med-pa-slitasje'), ['Ikke startet', '']);
});

const FORMULAS = [
  '=1',
  '+1',
  '-1',
  '@A',
  '\tA',
  '\rA',
  '\nA',
  ' =1',
  '\u00a0=1',
  '\uFF1D1',
  ...HOSTILE_TEXTS,
];

for (const text of FORMULAS) {
  test(`${JSON.stringify(text)} is kept as text and never run`, () => {
    const id = 'gjennomforing/etabler-styringssystem';
    const progress = progressWith({ task: id, status: 'not-applicable', reason: text });
    for (const delimiter of [';', ','] as const) {
      const rows = read(hostileGuide(guide, text), { delimiter, progress });
      assert.equal(rows.length, guide.tasks.length + guide.subtasks.length);
      for (const cell of rows.flatMap((row) => Object.values(row))) {
        assert.doesNotMatch(cell, /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/);
      }
      for (const cell of [rowOf(rows, id)?.task, rowOf(rows, id)?.reason]) {
        assert.equal(cell?.replace(/^'/, ''), text);
      }
    }
  });
}

test('a text that is no formula gets no apostrophe', () => {
  const rows = read(hostileGuide(guide, 'a=1, 7 – «x»'));
  assert.equal(rows[0]?.task, 'a=1, 7 – «x»');
  assert.equal(read(hostileGuide(guide, '7 av 9'))[0]?.task, '7 av 9');
});
