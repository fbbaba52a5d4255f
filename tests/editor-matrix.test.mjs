// Every form the builder hands out, through real editors and sanitizers as they come, and then on a page of a
// municipality, with and without the site's script: what is left of it for a citizen. The table is printed at the end.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { integrityOf } from '../packages/embed/dist/promises/integrity.js';
import { EDITORS } from './editor-matrix/editors.mjs';
import { formsFor, WAYS } from './editor-matrix/forms.mjs';
import { judge, seeFrames } from './editor-matrix/judge.mjs';
import { SANITIZERS } from './editor-matrix/sanitizers.mjs';
import { startWorkshop } from './editor-matrix/workshop.mjs';
import { startSites, VERSION } from './frames/two-sites.mjs';

/** What was seen when it was last looked through; the guides for editors tell the same. */
const MATRIX = new URL('./editor-matrix/matrix.json', import.meta.url);

const ENGINES = [...EDITORS, ...SANITIZERS].map(({ name }) => name);

/** What was left, by form, way and engine: the HTML, and what is seen of it without and with the script. */
const cells = new Map();
const cell = ({ form, way }, engine) => cells.get(`${form}, ${way}, ${engine}`);

let sites;
let workshop;

before(async () => {
  sites = await startSites();
  workshop = await startWorkshop(sites.browser);
  const script = readFileSync(path.join(sites.folder, VERSION, 'omr.js'));
  const forms = formsFor({
    folder: sites.address,
    version: VERSION.slice(1),
    integrity: integrityOf(script),
  });
  const page = await sites.browser.newPage();
  for (const { form, way } of WAYS) {
    for (const { name, put } of workshop.engines) {
      const html = await put(forms[form], way);
      await page.bringToFront();
      cells.set(`${form}, ${way}, ${name}`, {
        html,
        without: await see(page, html),
        with: await see(page, `${html}<script type="module" src="${sites.address}omr.js"></script>`),
      });
    }
  }
});

after(async () => {
  workshop?.close();
  await sites?.close();
  console.log(table());
});

/** What has been seen already, by its HTML: engines often agree. */
const known = new Map();

/** Shows it to a citizen, on a page without a policy of its own: what is lost is lost by the editor. */
async function see(page, html) {
  if (known.has(html)) return known.get(html);
  await page.goto(sites.put(`innhold-${known.size}`, `<main>${html}</main>`, { policy: '' }));
  await seeFrames(page);
  const done = `(${judge})().startsWith('widget')`;
  // The script may take its time, but no more than this.
  if (html.includes('<script')) await page.waitForFunction(done, { timeout: 3000 }).catch(() => {});
  const seen = await page.evaluate(judge);
  known.set(html, seen);
  return seen;
}

function table() {
  const head = ['form', 'put in by', ...ENGINES];
  const rows = WAYS.map((row) => [
    row.form,
    row.way,
    ...ENGINES.map((engine) => {
      const { without = '–', with: withScript = '–' } = cell(row, engine) ?? {};
      return `${without} / ${withScript}`;
    }),
  ]);
  const widths = head.map((name, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row) => `| ${row.map((text, column) => text.padEnd(widths[column])).join(' | ')} |`;
  return [
    'What a citizen sees, without the site’s script / with it:',
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
  ].join('\n');
}

test('is what the guides for editors tell; after a change that is meant, `UPDATE_MATRIX=1` and `npm run guides`', () => {
  const seen = Object.fromEntries(
    WAYS.map((row) => [
      `${row.form}, ${row.way}`,
      Object.fromEntries(
        ENGINES.map((engine) => [engine, [cell(row, engine).without, cell(row, engine).with]]),
      ),
    ]),
  );
  if (process.env.UPDATE_MATRIX) writeFileSync(MATRIX, `${JSON.stringify(seen, null, 2)}\n`);
  assert.deepEqual(JSON.parse(readFileSync(MATRIX, 'utf8')), seen);
});

describe('the form that is handed out unless another is asked for', () => {
  for (const row of WAYS.filter(({ form }) => form === 'link')) {
    for (const engine of ENGINES) {
      test(`is a link without the script: ${row.way}, ${engine}`, () => {
        assert.equal(cell(row, engine).without, 'link', cell(row, engine).html);
      });
      test(`is a widget with it: ${row.way}, ${engine}`, () => {
        assert.equal(cell(row, engine).with, 'widget', cell(row, engine).html);
      });
    }
  }
});

describe('with the script, nobody sees code', () => {
  for (const row of WAYS) {
    test(`${row.form}, ${row.way}`, () => {
      const code = ENGINES.filter((engine) => cell(row, engine).with === 'garbage');
      assert.deepEqual(code, []);
    });
  }
});

test('put in as HTML, nobody sees code without the script either', () => {
  const rows = WAYS.filter(({ way }) => way !== 'paste as text');
  const code = rows.flatMap((row) => ENGINES.map((engine) => cell(row, engine).without));
  assert.ok(!code.includes('garbage'), table());
});

test('a CMS that takes code as it is shows the widget without the script of the site', () => {
  for (const form of ['element', 'frame'])
    assert.equal(cell({ form, way: 'source' }, 'as it is').without, 'widget');
});

test('nothing becomes more than one widget', () => {
  // Quill makes a link of a frame: two links in two blocks, which a page may also have on purpose.
  const twice = [...cells].filter(([name, seen]) => name !== 'frame, source, Quill' && /×/.test(seen.with));
  assert.deepEqual(twice, []);
});
