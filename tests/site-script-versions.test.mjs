// Several copies of the script on one page, as editors paste them over the years.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { scriptCode, scriptInVersion, serveTwoOrigins, settled, VERSION } from './two-origins.mjs';

const NEWER = '99.2.0';

let site;

before(async () => {
  site = await serveTwoOrigins();
  site.files.set(`/v${NEWER}/omr.js`, scriptInVersion(NEWER));
  site.files.set(`/v${NEWER}-rc.1/omr.js`, scriptInVersion(`${NEWER}-rc.1`));
});

after(() => site?.close());

const src = (version, attributes = '') =>
  `<script type="module" ${attributes} src="${site.scriptHost}v${version}/omr.js"></script>`;

const versions = (page) =>
  page.evaluate(() =>
    ['omr-workspace', 'omr-checklist', 'omr-guide', 'omr-term'].map((tag) => customElements.get(tag).version),
  );

const PAGE = () =>
  `<omr-checklist>Reserve</omr-checklist><p><a href="${site.address('fase/1/nb')}">Fase 1</a></p>`;

for (const [name, scripts] of [
  ['older first', () => src(VERSION) + src(NEWER)],
  ['newer first', () => src(NEWER) + src(VERSION)],
  ['with a pre-release', () => src(VERSION) + src(NEWER) + src(`${NEWER}-rc.1`)],
  ['one in the head', () => src(NEWER)],
]) {
  test(`the newest defines every tag: ${name}`, async () => {
    const head = name === 'one in the head' ? src(VERSION) : '';
    const { page, seen } = await site.open(PAGE(), { scripts: scripts(), head });
    await settled(page);
    assert.deepEqual(await versions(page), Array(4).fill(NEWER));
    assert.equal(await page.$$eval('omr-phase', ({ length }) => length), 1);
    assert.deepEqual([seen.errors, seen.console], [[], []]);
    await page.close();
  });
}

test('two versions ask for the policy once: a page that allows no duplicates has both', async () => {
  const policy = `script-src 'self' ${site.scriptHost.slice(0, -1)}; require-trusted-types-for 'script'; trusted-types omr`;
  const { page, seen } = await site.open(PAGE(), {
    scripts: src(VERSION) + src(NEWER),
    headers: { 'Content-Security-Policy': policy },
    ready: false,
  });
  assert.deepEqual(await versions(page), Array(4).fill(NEWER));
  assert.deepEqual(
    await page.evaluate(() => globalThis.touched.filter((use) => !use.startsWith('getItem'))),
    [],
  );
  assert.deepEqual(seen.errors, []);
  await page.close();
});

test('a copy that comes late is ignored, though it is newer, and told of once with both versions', async () => {
  const { page, seen } = await site.open(PAGE(), { scripts: src(VERSION) });
  await settled(page);
  for (const query of ['', '?igjen']) {
    await page.evaluate((address) => import(address), `${site.scriptHost}v${NEWER}/omr.js${query}`);
    site.files.set(`/v${NEWER}/omr.js?igjen`, scriptInVersion(NEWER));
  }
  assert.deepEqual(await versions(page), Array(4).fill(VERSION));
  assert.equal(seen.console.length, 1);
  assert.ok(seen.console[0].includes(NEWER) && seen.console[0].includes(VERSION), seen.console[0]);
  await page.close();
});

test('the first copy may come long after the page', async () => {
  const { page } = await site.open(PAGE(), { scripts: '', ready: false });
  await page.evaluate((address) => import(address), `${site.scriptHost}omr.js`);
  await page.waitForFunction(() => document.querySelector('omr-phase > a') !== null);
  await page.close();
});

test('no tag is defined while the document is being parsed', async () => {
  site.putFile('se-etter.js', `globalThis.early = customElements.get('omr-checklist') !== undefined;`);
  const { page } = await site.open(PAGE(), {
    head: src(VERSION, 'async'),
    scripts: `<script src="/se-etter.js" defer></script>`,
  });
  assert.equal(await page.evaluate(() => globalThis.early), false);
  await page.close();
});

test('a guide that the page provides before the document is parsed is the one that is shown', async () => {
  site.putFile(
    'egen-veiviser.js',
    `import { provideGuide } from '${site.scriptHost}omr.js';
     globalThis.shown = [];
     provideGuide({ locale: 'nb', contentLocale: 'nb', get phases() { globalThis.shown.push('own'); return []; }, phase: () => undefined });`,
  );
  const { page } = await site.open('<omr-phase-navigator></omr-phase-navigator>', {
    scripts: `${site.script}<script type="module" src="/egen-veiviser.js"></script>`,
  });
  await page.waitForFunction(() => globalThis.shown.length > 0);
  await page.close();
});

for (const [name, tags] of [
  ['some of the tags', ['omr-checklist', 'omr-phase']],
  ['every tag', undefined],
]) {
  test(`a page that has registered ${name} by itself keeps them, and is told once`, async () => {
    site.putFile(
      'egne.js',
      `for (const tag of ${JSON.stringify(tags ?? ['omr-workspace', 'omr-phase-navigator', 'omr-phase', 'omr-checklist', 'omr-progress', 'omr-resource-list', 'omr-legal-panel', 'omr-actor-list', 'omr-glossary', 'omr-term', 'omr-success-criteria', 'omr-strategy-questions', 'omr-guide'])})
         customElements.define(tag, class extends HTMLElement { static own = true; });`,
    );
    const { page, seen } = await site.open(PAGE(), {
      scripts: `<script src="/egne.js"></script>${site.script}`,
    });
    assert.equal(await page.evaluate(() => customElements.get('omr-checklist').own), true);
    assert.equal(await page.evaluate(() => customElements.get('omr-guide').own === true), tags === undefined);
    assert.equal(seen.console.length, 1);
    assert.match(seen.console[0], /omr-checklist/);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });
}

for (const [name, value] of [
  ['a number', '1'],
  ['an older shape', '{ candidates: { first: 1 }, booted: true }'],
  ['a frozen list', 'Object.freeze({ candidates: Object.freeze([]) })'],
  [
    'candidates that throw',
    "{ candidates: [{ get version() { throw 1; } }, { version: '999.0.0', boot() { throw new Error('x'); } }] }",
  ],
]) {
  test(`works where the shared key holds ${name}`, async () => {
    site.putFile('skrot.js', `globalThis[Symbol.for('no.omr.widgets')] = ${value};`);
    const { page, seen } = await site.open(PAGE(), {
      scripts: `<script src="/skrot.js"></script>${site.script}`,
    });
    await settled(page);
    assert.deepEqual(await versions(page), Array(4).fill(VERSION));
    assert.deepEqual(seen.errors, []);
    await page.close();
  });
}

test('rewriting the version makes another script: the other tests try what they say', () => {
  assert.notEqual(scriptInVersion(NEWER), scriptCode());
});
