import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { allAddresses, formatAddress } from '../address/widget-address.js';
import { layerText } from '../pages/editions.test.js';
import { integrityOf } from '../promises/integrity.js';
import { buildSite } from './build-site.js';
import { CliProblem } from './cli-problem.js';

const base = new URL('https://kommune.example/omr/');
const SCRIPT = 'export {};';

let folder: string;
let assets: string;
let layer: string;

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'omr-build-'));
  assets = path.join(folder, 'assets');
  layer = path.join(folder, 'laget vårt.json');
  mkdirSync(assets);
  writeFileSync(path.join(assets, 'omr.js'), SCRIPT);
  writeFileSync(path.join(assets, 'omr.nn.js'), SCRIPT);
  writeFileSync(path.join(assets, 'side.css'), '');
  writeFileSync(layer, layerText);
});

after(() => rmSync(folder, { recursive: true }));

let made = 0;
const newFolder = () => path.join(folder, `site-${(made += 1)}`);
const build = (out: string, more: { readonly version?: string; readonly layer?: string } = {}) =>
  buildSite({ assets, version: '1.2.3', base, out, ...more });
const read = (out: string, name: string) => readFileSync(path.join(out, name), 'utf8');

test('every address has a page and an oEmbed answer', async () => {
  const out = newFolder();
  assert.equal(await build(out), 264 + 3);
  for (const address of allAddresses()) {
    for (const name of ['index.html', 'oembed.json']) {
      assert.ok(existsSync(path.join(out, formatAddress(address), name)));
    }
  }
});

test('the script lies at the root, under its version and under its major version', async () => {
  const out = newFolder();
  await build(out);
  for (const place of ['', 'v1.2.3', 'v1']) assert.equal(read(out, path.join(place, 'omr.js')), SCRIPT);
  assert.deepEqual(readdirSync(path.join(out, 'v1.2.3')).sort(), ['omr.js', 'omr.nn.js']);
});

test('a page that names an earlier version by its integrity goes on working after an update', async () => {
  const out = newFolder();
  await build(out, { version: '1.2.2' });
  writeFileSync(path.join(out, 'v1.2.2/omr.js'), 'earlier');
  await build(out);
  assert.equal(read(out, 'v1.2.2/omr.js'), 'earlier');
  const promise = JSON.parse(read(out, 'integrity.json')) as unknown;
  assert.deepEqual(promise, {
    version: '1.2.3',
    algorithm: 'sha384',
    files: {
      'v1.2.2/omr.js': integrityOf(Buffer.from('earlier')),
      'v1.2.2/omr.nn.js': integrityOf(Buffer.from(SCRIPT)),
      'v1.2.3/omr.js': integrityOf(Buffer.from(SCRIPT)),
      'v1.2.3/omr.nn.js': integrityOf(Buffer.from(SCRIPT)),
    },
  });
});

test('a file of the webmaster’s that is called as a version stands in no way', async () => {
  const out = newFolder();
  await build(out);
  writeFileSync(path.join(out, 'v1.2.3-notat.txt'), 'x');
  await build(out);
  assert.equal(read(out, 'v1.2.3-notat.txt'), 'x');
});

test('404.html names its files from the root of the host', async () => {
  const out = newFolder();
  await build(out);
  assert.match(read(out, '404.html'), /href="\/omr\/side\.css"/);
});

test('a local layer is copied, and is in the HTML of every page it is about', async () => {
  const out = newFolder();
  await build(out, { layer });
  assert.equal(read(out, 'lokalt-lag.json'), layerText);
  for (const locale of ['nb', 'nn', 'en', 'se']) {
    const page = read(out, `w/sjekkliste/alle/${locale}/index.html`);
    assert.match(page, /Fjellbyløftet/);
    assert.match(page, /<omr-workspace src="\.\.\/\.\.\/\.\.\/\.\.\/lokalt-lag\.json">/);
  }
  assert.match(read(out, 'eksempel/index.html'), /<omr-workspace src="\.\.\/lokalt-lag\.json">/);
});

test('a layer that is no longer used is taken away', async () => {
  const out = newFolder();
  await build(out, { layer });
  await build(out);
  assert.ok(!existsSync(path.join(out, 'lokalt-lag.json')));
  assert.ok(!read(out, 'w/sjekkliste/alle/nb/index.html').includes('omr-workspace'));
});

/** That the build stops with a message, and leaves nothing behind. */
async function stops(out: string, message: RegExp, more: { readonly layer?: string } = {}): Promise<void> {
  await assert.rejects(build(out, more), (error) => {
    assert.ok(error instanceof CliProblem);
    assert.match(error.message, message);
    return true;
  });
  assert.ok(!existsSync(path.join(out, 'omr.js')));
}

test('a layer that is not there stops the build', () =>
  stops(newFolder(), /Vi finner ikke filen/, { layer: path.join(folder, 'ingen.json') }));

test('a layer that does not fit the guide stops the build, with the place of each mistake', async () => {
  const wrong = path.join(folder, 'feil.json');
  writeFileSync(
    wrong,
    JSON.stringify({ schema: 1, hide: { tasks: ['gjennomforing/finnes-ikke'], terms: ['finnes-ikke'] } }),
  );
  await stops(newFolder(), /\/hide\/tasks\/0: .*finnes-ikke.*\n.*\/hide\/terms\/0: /s, { layer: wrong });
});

test('a layer that is no JSON stops the build', async () => {
  const wrong = path.join(folder, 'ikke.json');
  writeFileSync(wrong, '{"schema":1,');
  await stops(newFolder(), /\(hele filen\): Fila er ikke gyldig JSON/, { layer: wrong });
});

test('a folder with something else in it is left alone', async () => {
  const out = newFolder();
  mkdirSync(out);
  writeFileSync(path.join(out, 'viktig.txt'), 'x');
  await stops(out, /har noe annet i seg/);
});

test('a file where the folder should be is told of', () => stops(layer, /er en fil/));
