// docs/redaktor/ says what the builder says and the tests have seen.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { guides, PAGES } from '../docs/generate-redaktor.mjs';
import { CMSES } from '../packages/embed/dist/builder/cms/cms.js';
import { nb } from '../packages/embed/dist/builder/messages/nb.js';

const folder = path.resolve(import.meta.dirname, '../docs/redaktor');
const text = (name) => readFileSync(path.join(folder, name), 'utf8');

test('the guides are up to date; if not, run «npm run guides»', async () => {
  for (const [name, wanted] of Object.entries(await guides())) assert.equal(text(name), wanted, name);
});

for (const [id, { evidence, form }] of Object.entries(CMSES)) {
  test(`${id} has a page, with the mark and the form of the builder, and a row in the overview`, () => {
    const page = text(PAGES[id]);
    assert.ok(page.includes(`Status: **${nb.cms.evidence[evidence]}.**`));
    assert.ok(page.includes(`Trykk «${nb.page.copy.buttons[form]}»`));
    const row = text('README.md')
      .split('\n')
      .find((line) => line.includes(`](${PAGES[id]})`));
    const [, , best, mark] = (row ?? '').split('|').map((cell) => cell.trim());
    assert.deepEqual([best, mark], [nb.page.insert.forms[form].name, nb.cms.evidence[evidence]]);
  });
}

test('every picture and page the guides lead to is there', () => {
  for (const name of ['README.md', ...Object.values(PAGES)]) {
    for (const [, target] of text(name).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      assert.ok(existsSync(path.join(folder, target)), `${name}: ${target}`);
    }
  }
});

test('what the guides call by name stands so in the builder', () => {
  const said = [...text('README.md').matchAll(/under «([^»]+)»/gi)].map(([, one]) => one);
  const words = JSON.stringify(nb);
  assert.ok(said.length >= 3);
  for (const one of said) assert.ok(words.includes(one), one);
});
