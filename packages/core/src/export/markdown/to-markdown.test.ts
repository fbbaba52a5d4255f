import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsers } from 'prettier/plugins/markdown';
import { loadGuide } from '../../guide/load-guide.js';
import { CONTENT_LOCALES, PHASE_IDS, type Guide } from '../../model/index.js';
import { applyChange } from '../../progress/apply-change.js';
import type { ChangeOf } from '../../progress/change.js';
import { emptyProgress } from '../../progress/progress.js';
import { HOSTILE_TEXTS, hostileGuide } from '../hostile-guide.test.js';
import { loadExportWords } from '../load-export-words.js';
import { localGuide } from '../local-guide.test.js';
import { toMarkdown, type MarkdownOptions } from './to-markdown.js';

const guide = await loadGuide('nb');
const words = await loadExportWords('nb');

/** A node of mdast, as remark makes it. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly checked?: boolean | null;
  readonly url?: string;
  readonly children?: readonly Node[];
}

/** Reads with remark, the Markdown reader that prettier brings. */
async function read(from: Guide, options: Partial<MarkdownOptions> = {}) {
  const text = toMarkdown(from, { words, ...options });
  const root = (await parsers.markdown.parse(text, {} as never)) as Node;
  const nodes: Node[] = [];
  const visit = (node: Node) => {
    nodes.push(node);
    node.children?.forEach(visit);
  };
  visit(root);
  return { text, root, nodes, of: (type: string) => nodes.filter((node) => node.type === type) };
}

function textOf({ value, children = [] }: Node): string {
  return value ?? children.map(textOf).join('');
}

/** The first line of an item, without what is listed under it. */
const ownText = ({ children = [] }: Node) => textOf(children[0] ?? { type: 'none' });

const isBox = ({ type, checked }: Node) => type === 'listItem' && typeof checked === 'boolean';

async function boxes(...changes: readonly Omit<ChangeOf<'status'>, 'type'>[]) {
  const progress = changes.reduce(
    (before, change) =>
      applyChange(before, { type: 'status', ...change }, { at: '2026-01-01T00:00:00Z', by: 'prosjektleder' }),
    emptyProgress(),
  );
  const { nodes, text } = await read(guide, { progress, phase: 'videreforing' });
  return { text, ticked: nodes.filter(({ checked }) => checked).map(ownText), all: nodes.filter(isBox) };
}

test('every task and subtask is a box, in the order of the guide and in every language', async () => {
  for (const locale of CONTENT_LOCALES) {
    const translated = await loadGuide(locale);
    const { nodes } = await read(translated, { words: await loadExportWords(locale) });
    const titles = translated.tasks.flatMap((task) => [
      task.title,
      ...task.subtasks.map((id) => translated.subtask(id)?.title),
    ]);
    assert.deepEqual(
      nodes.filter(isBox).map((item) => ownText(item).replace(/ \([^()]*\)$/, '')),
      titles,
    );
  }
});

test('one heading at the top, one for each phase and each group', async () => {
  const { of } = await read(guide);
  assert.deepEqual(
    of('heading').map((node) => [node.depth, textOf(node)]),
    [
      [1, 'Sjekkliste'],
      ...guide.phases.flatMap(({ label, name, groups }) => [
        [2, `${label}: ${name}`],
        ...groups.map((id) => [3, guide.group(id)?.name]),
      ]),
    ],
  );
});

test('a phase alone has its own tasks under headings without a gap', async () => {
  for (const phase of PHASE_IDS) {
    const { nodes, of } = await read(guide, { phase });
    assert.deepEqual([...new Set(of('heading').map(({ depth }) => depth))], [1, 2]);
    const tasks = guide.tasks.filter((task) => task.phase === phase);
    assert.equal(nodes.filter(isBox).length, tasks.length + tasks.flatMap(({ subtasks }) => subtasks).length);
  }
});

test('what is done is ticked, and a task when all its subtasks are', async () => {
  const parent = guide.task('videreforing/utvikle-videreforingsstrategi');
  assert.ok(parent);
  const [first, ...rest] = parent.subtasks;
  assert.ok(first);
  const some = await boxes({ task: first, status: 'done' });
  assert.deepEqual(some.ticked, [guide.subtask(first)?.title]);
  assert.ok(some.text.includes(`- [ ] ${parent.title} (Pågår)\n`));
  const all = await boxes(...[first, ...rest].map((task) => ({ task, status: 'done' }) as const));
  assert.equal(all.ticked.length, 1 + parent.subtasks.length);
  assert.ok(all.ticked.includes(parent.title));
});

test('what does not apply has no box and tells why', async () => {
  const task = 'videreforing/skriv-sluttrapport';
  const before = await boxes();
  const after = await boxes({ task, status: 'not-applicable', reason: 'Skrevet *før* <b>\n- [x] alt' });
  assert.equal(after.all.length, before.all.length - 1);
  const title = guide.task(task)?.title;
  assert.ok(
    after.text.includes(`- ${title} (Ikke aktuelt: Skrevet \\*før\\* \\<b\\> - \\[x\\] alt)\n`),
    after.text,
  );
});

test('provisions are links to Lovdata, and nothing else is a link', async () => {
  const { of } = await read(guide);
  const expected = guide.tasks.flatMap(({ provisions }) => provisions.map((id) => guide.provision(id)?.url));
  assert.ok(expected.length > 0);
  assert.deepEqual(
    of('link').map(({ url }) => url),
    expected,
  );
});

test('what the checklist belongs to stands first, the source and the version last', async () => {
  const { root } = await read(guide, {
    about: { title: 'Søndre *by*', municipality: '1. Fjord & <fjell>', date: '2026-12-01' },
  });
  assert.deepEqual(root.children?.[1]?.children?.map(textOf), [
    'Områdesatsing: Søndre *by*',
    'Kommune: 1. Fjord & <fjell>',
    'Dato: 2026-12-01',
  ]);
  assert.deepEqual(root.children?.slice(-2).map(textOf), [
    'Kilde: Husbanken, veiviseren.no',
    `Versjon av innholdet: ${guide.version}`,
  ]);
});

test('project and municipality are those of the local layer unless others are given', async () => {
  const about = async (given: MarkdownOptions['about'] = {}) => {
    const { root } = await read(localGuide(guide), { about: given });
    return root.children?.[1]?.children?.map(textOf);
  };
  assert.deepEqual(await about(), ['Områdesatsing: Fjellbyløftet', 'Kommune: Nordvik kommune']);
  assert.deepEqual(await about({ title: 'Annet' }), ['Områdesatsing: Annet', 'Kommune: Nordvik kommune']);
});

test('tasks and subtasks say that the municipality has added or adapted them', async () => {
  const { nodes } = await read(localGuide(guide));
  const told = nodes.filter(isBox).map(ownText);
  assert.deepEqual(
    told.filter((text) => text.includes('av kommunen')),
    [
      'Snakk med velforeningen (Lagt til av kommunen)',
      'Lag en ny aktivitetsplan hvert år (Hvert år, Tilpasset av kommunen)',
      'Lag en kommunikasjonsplan for avslutningen (Tilpasset av kommunen)',
    ],
  );
});

for (const text of HOSTILE_TEXTS) {
  test(`${JSON.stringify(text)} is a text and nothing else`, async () => {
    const shape = ({ nodes }: { readonly nodes: readonly Node[] }) =>
      nodes.filter(({ type }) => type !== 'text').map(({ type, depth, checked }) => [type, depth, checked]);
    const hostile = await read(hostileGuide(guide, text));
    assert.deepEqual(shape(hostile), shape(await read(hostileGuide(guide, 'x'))));
    assert.deepEqual(hostile.of('html'), []);
    const oneLine = text
      .replace(/\s+/g, ' ')
      .replace(/\p{Cc}|\p{Cs}/gu, '')
      .trim();
    const box = hostile.nodes.find(isBox);
    assert.equal(box && ownText(box), oneLine);
  });
}

for (const text of ['- a', '+ a', '=== a', '1. a', '12) a', '# a', '> a', '    a', '---', '***', '```']) {
  test(`${JSON.stringify(text)} starts nothing, not even behind a bullet alone`, async () => {
    const progress = [...guide.tasks, ...guide.subtasks].reduce(
      (before, { id }) =>
        applyChange(
          before,
          { type: 'status', task: id, status: 'not-applicable' },
          { at: '2026-01-01T00:00:00Z', by: 'prosjektleder' },
        ),
      emptyProgress(),
    );
    const { of } = await read(hostileGuide(guide, text), { progress });
    assert.equal(ownText(of('listItem')[0] ?? { type: 'none' }), `${text.trim()} (Ikke aktuelt)`);
    assert.ok(
      of('heading')
        .slice(1)
        .every((node) => textOf(node).includes(text.trim())),
    );
    assert.ok(of('list').every(({ children = [] }) => children.every(({ type }) => type === 'listItem')));
    assert.deepEqual([...of('code'), ...of('blockquote'), ...of('thematicBreak')], []);
  });
}

test('a phase there is none of is a mistake in the program', () => {
  assert.throws(() => toMarkdown(guide, { words, phase: 'toString' as never }), RangeError);
});
