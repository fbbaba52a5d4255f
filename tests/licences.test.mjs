// What others made and we hand on goes with its licence: the licences of Lit and MiniSearch ask for no more than that
// their notices follow, in the packages and in the folder of scripts.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { packedFiles } from './packed-files.mjs';

const root = path.resolve(import.meta.dirname, '..');
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const assets = 'packages/embed/dist/assets';
const NOTICES = 'omr.LICENSES.txt';

/** The packages of others that are inside a script, as its source map has them. */
function packagesIn(map) {
  const { sources } = JSON.parse(read(`${assets}/${map}`));
  const names = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
  return [...new Set(names)];
}

for (const map of readdirSync(path.join(root, assets)).filter((name) => name.endsWith('.js.map'))) {
  test(`the notices of all that is in ${map.replace('.map', '')} lie beside it`, () => {
    const notices = read(`${assets}/${NOTICES}`);
    for (const name of packagesIn(map)) {
      const [file] = readdirSync(path.join(root, 'node_modules', name)).filter((one) =>
        /^licen[cs]e/i.test(one),
      );
      const { version } = JSON.parse(read(`node_modules/${name}/package.json`));
      assert.ok(notices.includes(`${name} ${version}\n`), name);
      assert.ok(notices.includes(read(`node_modules/${name}/${file}`).trim()), name);
    }
  });
}

test('our own licence stands first', () =>
  assert.ok(read(`${assets}/${NOTICES}`).includes(read('LICENSE').trim())));

for (const name of ['core', 'elements', 'embed']) {
  test(`the licence is in the package ${name}`, () => {
    assert.ok(packedFiles(name).includes('LICENSE'));
    assert.equal(read(`packages/${name}/LICENSE`), read('LICENSE'));
  });
}

test('the notices are in the package embed', () => {
  assert.ok(packedFiles('embed').includes(`dist/assets/${NOTICES}`));
});
