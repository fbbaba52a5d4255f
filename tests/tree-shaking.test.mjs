// What a bundler keeps of core: bytes, not times, so that the answer is the same on every machine.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

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

test('the declarations of core are at most 60 kB', () => {
  const dist = fileURLToPath(new URL('../packages/core/dist/', import.meta.url));
  const bytes = readdirSync(dist, { recursive: true })
    .filter((file) => file.endsWith('.d.ts'))
    .reduce((sum, file) => sum + readFileSync(path.join(dist, file)).length, 0);
  assert.ok(bytes > 0 && bytes <= 60_000, `${bytes} bytes`);
});
