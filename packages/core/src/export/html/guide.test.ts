import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../../guide/load-guide.js';
import { CONTENT_LOCALES, PHASE_IDS, type Guide } from '../../model/index.js';
import { loadExportWords } from '../load-export-words.js';
import { readStatic } from './read-static.test.js';

const guide = await loadGuide('nb');
const words = await loadExportWords('nb');

const WORDS = new Set(
  (
    'title subtitle why tips name description text summary heading meaning erratum amendment section event place ' +
    'affiliation question guidance term definition states'
  ).split(' '),
);

/** Everything the guide says, but for the headings that the source gathers resources under. */
function wordsOf(from: Guide): readonly string[] {
  const { resourceGroups, ...rest } = from;
  assert.ok(resourceGroups.length > 0);
  const found: string[] = from.actors.map(({ role }) => role);
  JSON.stringify(rest, (key, value: unknown) => {
    if (!WORDS.has(key)) return value;
    if (typeof value === 'string') found.push(value);
    else if (Array.isArray(value)) found.push(...value.map(String));
    return value;
  });
  return found;
}

for (const locale of CONTENT_LOCALES) {
  test(`${locale}: the guide leaves out nothing that the guide says`, async () => {
    const translated = await loadGuide(locale);
    const { text } = readStatic(translated, { widget: 'guide', words: await loadExportWords(locale) });
    const all = wordsOf(translated);
    assert.ok(all.length > 400, String(all.length));
    assert.deepEqual(
      all.filter((word) => !text.includes(word)),
      [],
    );
  });
}

test('the guide is called what it is called, and the guide of a phase what the phase is', () => {
  const heading = (phase: 'alle' | 'gjennomforing') =>
    readStatic(guide, { widget: 'guide', phase, words }).tags('h2');
  assert.deepEqual(heading('alle'), [guide.title]);
  assert.deepEqual(heading('gjennomforing'), ['Fase 4: Gjennomføring']);
});

test('first come the phases, then what they share', () => {
  assert.deepEqual(readStatic(guide, { widget: 'guide', words }).tags('h3'), [
    ...guide.phases.map(({ label, name }) => `${label}: ${name}`),
    'Ressurser',
    'Lover som gjelder',
    'Aktører',
    'Ordliste',
  ]);
});

test('what belongs to one phase stands under that phase alone', () => {
  const { tags } = readStatic(guide, { widget: 'guide', words });
  const once = [
    ...guide.criteria.map(({ text }) => text),
    ...guide.questions.map(({ question }) => question),
    ...guide.deliverables.map(({ description }) => description),
  ];
  const written = tags('dd', 'h5');
  for (const one of once) assert.equal(written.filter((text) => text === one).length, 1, one);
});

test('a section that a phase has nothing for is left out, with its heading', () => {
  const sections = (phase: (typeof PHASE_IDS)[number]) =>
    readStatic(guide, { widget: 'guide', phase, words }).tags('h3');
  assert.ok(sections('planlegging-og-organisering').includes('Suksesskriterier'));
  assert.ok(!sections('gjennomforing').includes('Suksesskriterier'));
  assert.ok(sections('mobilisering-og-samarbeid').includes('Strategispørsmål'));
  assert.ok(!sections('kunnskapsgrunnlag').includes('Strategispørsmål'));
});

for (const id of PHASE_IDS) {
  test(`the guide of ${id} has all that is of that phase, and no task of another`, () => {
    const { text, tags } = readStatic(guide, { widget: 'guide', phase: id, words });
    const phase = guide.phase(id);
    const ofPhase = (entity: { readonly phase: string }) => entity.phase === id;
    const among = (entity: { readonly phases: readonly string[] }) => entity.phases.includes(id);
    const wanted = [
      ...(phase?.summary ?? []),
      ...guide.results.filter(ofPhase).map((one) => one.text),
      ...guide.principles.filter(ofPhase).map((one) => one.text),
      ...guide.subprocesses.filter(ofPhase).map((one) => one.title),
      ...guide.criteria.filter(ofPhase).map((one) => one.text),
      ...guide.questions.filter(ofPhase).map((one) => one.question),
      ...guide.deliverables.filter((one) => one.introducedIn === id).map((one) => one.description),
      ...guide.resources.filter(among).map((one) => one.description),
      ...guide.acts.filter(among).map((one) => one.name),
      ...guide.actors.filter(among).map((one) => one.role),
      ...guide.terms.filter(among).map((one) => one.definition),
    ];
    assert.deepEqual(
      wanted.filter((one) => !text.includes(one)),
      [],
    );
    const tasks = guide.tasks.filter(ofPhase).map(({ title }) => title);
    const others = guide.tasks.filter((task) => !ofPhase(task)).map(({ title }) => title);
    const summaries = tags('summary').map((summary) => summary.replace(/ \([^()]*\)$/, ''));
    assert.deepEqual(
      summaries.filter((title) => tasks.includes(title)),
      tasks,
    );
    assert.deepEqual(
      summaries.filter((title) => others.includes(title) && !tasks.includes(title)),
      [],
    );
  });
}
