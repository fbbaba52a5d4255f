// What a bundler keeps of core: bytes, not times, so that the answer is the same on every machine.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { loadGuide } from '../packages/core/dist/index.js';
import { packedFiles } from './packed-files.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** Bundles and minifies `code` as an application would. The first file is the one that is loaded at once. */
async function bundle(code) {
  const entry = path.join(root, 'packages/embed/entry-of-a-test.js');
  const build = await rollup({
    input: entry,
    onwarn() {},
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
      nodeResolve(),
      terser({ module: true, ecma: 2022 }),
    ],
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output.map((file) => file.code);
}

const bundled = async (code) => (await bundle(code))[0];

for (const [name, code, limit] of [
  ['a guard', "export { isPhaseId } from '@omradesatsing/core';", 250],
  ['the parser of a phase', "export { parsePhase } from '@omradesatsing/core';", 350],
  // Eight types of change, and the list of what merging lost, which a change keeps in order.
  ['the rules of progress', "export { applyChange, summarize, statusOf } from '@omradesatsing/core';", 2750],
]) {
  test(`${name} alone costs at most ${limit} bytes`, async () => {
    const { length } = Buffer.from(await bundled(code));
    assert.ok(length <= limit, `${length} bytes`);
  });
}

const SIGNS = {
  nb: 'Avklar hvilken kunnskap dere trenger',
  nn: 'Avklar kva kunnskap de treng',
  en: 'Decide what knowledge you need',
};

for (const locale of Object.keys(SIGNS)) {
  test(`who imports the words in ${locale} gets no others`, async () => {
    const code = await bundled(`export { words } from '@omradesatsing/core/words/${locale}';`);
    const found = Object.entries(SIGNS).filter(([, sign]) => code.includes(sign));
    assert.deepEqual(
      found.map(([language]) => language),
      [locale],
    );
  });
}

/** What a phase alone may cost in bytes, in any language: its words and little more. */
const PHASES = {
  kunnskapsgrunnlag: 12_500,
  'planlegging-og-organisering': 10_000,
  'mobilisering-og-samarbeid': 11_500,
  gjennomforing: 7_700,
  videreforing: 10_000,
};

/** The sentences of tasks and subtasks. Titles are left out: two languages may share one. */
const sentencesOf = (tasks) => tasks.flatMap(({ why = [], tips }) => [why, tips].flat());

for (const [phase, limit] of Object.entries(PHASES)) {
  for (const locale of Object.keys(SIGNS)) {
    test(`who imports phase ${phase} in ${locale} gets its tasks, and no word of any other`, async () => {
      const code = await bundled(`export * from '@omradesatsing/core/phases/${phase}/${locale}';`);
      const { tasks, subtasks = () => [] } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      const guides = await Promise.all(Object.keys(SIGNS).map((one) => loadGuide(one)));
      const guide = guides.find((one) => one.locale === locale);
      const itsTasks = guide.tasks.filter((task) => task.phase === phase);
      assert.deepEqual(tasks(), itsTasks);
      assert.deepEqual(
        subtasks(),
        itsTasks.flatMap((task) => task.subtasks.map((id) => guide.subtask(id))),
      );

      const own = sentencesOf([...tasks(), ...subtasks()]).join('\n');
      const others = guides
        .flatMap((one) => sentencesOf([...one.tasks, ...one.subtasks]))
        .filter((sentence) => !own.includes(sentence));
      assert.deepEqual(
        others.filter((sentence) => code.includes(sentence)),
        [],
      );
      const { length } = Buffer.from(code);
      assert.ok(length <= limit, `${length} bytes`);
    });
  }
}

test('who loads the guide gets the words of each language as a file of their own', async () => {
  const [main, ...files] = await bundle("export { loadGuide } from '@omradesatsing/core';");
  for (const sign of Object.values(SIGNS)) {
    assert.ok(!main.includes(sign), sign);
    assert.equal(files.filter((file) => file.includes(sign)).length, 1, sign);
  }
});

test('search is not in a bundle that does not search', async () => {
  const code = await bundled("export { buildGuide } from '@omradesatsing/core';");
  assert.ok(!code.includes('fuzzy'));
});

test('the declarations that core ships are at most 75 kB, doc comments not counted', () => {
  // Decision 0020. Comments are for people; the budget is there to catch a table that is declared «as const».
  const bytes = packedFiles('core')
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => readFileSync(path.join(root, 'packages/core', file), 'utf8'))
    .reduce((sum, text) => sum + Buffer.byteLength(text.replace(/^ *\/\*\*[^]*?\*\/\n/gm, '')), 0);
  assert.ok(bytes > 0 && bytes <= 75_000, `${bytes} bytes`);
});
