// docs/redaktor/ says what the builder says and the tests have seen.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { guides, PAGES } from '../docs/generate-redaktor.mjs';
import { CMSES } from '../packages/embed/dist/builder/cms/cms.js';
import { cmsName } from '../packages/embed/dist/builder/cms/cms-words.js';
import { nb } from '../packages/embed/dist/builder/messages/nb.js';
import { notFoundWords } from '../packages/embed/dist/pages/words/not-found.js';
import { nb as interfaceWords } from '../packages/elements/dist/messages/nb.js';

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

/** What other systems call their own things, and what a reader may write. */
const FOREIGN = [
  'Bygg inn',
  'Egendefinert HTML',
  'Embed IFrame',
  'Restricted HTML',
  'Source editing',
  'Tillatte HTML-tagger',
  'prosjektleder',
];

test('what the guides quote stands so in the builder, on the pages or in the widgets', () => {
  const words = JSON.stringify([
    nb,
    interfaceWords,
    notFoundWords,
    Object.keys(CMSES).map((id) => cmsName(id, nb)),
  ]);
  const guidesAndProgress = [
    ...['README.md', ...Object.values(PAGES)].map(text),
    text('../framdrift.md'),
  ].join('\n');
  // Headings are linked to by what they say.
  const quoted = [...guidesAndProgress.matchAll(/(?<!\[)«([^»]+?)(?: …)?»/g)].map(([, one]) => one);
  assert.ok(quoted.length >= 50);
  assert.deepEqual(
    [...new Set(quoted)].filter((one) => !words.includes(one) && !FOREIGN.includes(one)),
    [],
  );
  assert.deepEqual(
    FOREIGN.filter((one) => !quoted.includes(one)),
    [],
  );
});
