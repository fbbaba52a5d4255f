// The script on a page of another origin with a policy as strict as they come: what it does there, and what it leaves
// as it is where it is not allowed to.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import { applyChange, emptyProgress, formatTeamFile, loadGuide } from '@omradesatsing/core';
import { rollup } from 'rollup';
import { BOX, openTeamFile, pressButton } from './one-reader.mjs';
import { site as folder } from './served-page.mjs';
import { scriptCode, serveTwoOrigins, VERSION } from './two-origins.mjs';

const LINK_TEXT = 'Sjekkliste: Kunnskapsgrunnlag';

let site;

before(async () => {
  site = await serveTwoOrigins();
  site.putFile('egen-lit.js', await ownLit());
});

after(() => site?.close());

/** A component of the page's own, with a Lit of its own. */
async function ownLit() {
  const code = `import { LitElement, html } from 'lit';
    customElements.define('kommune-hilsen', class extends LitElement { render() { return html\`<b>Hei fra kommunen</b>\`; } });`;
  const bundle = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? code : null),
      },
      nodeResolve({
        exportConditions: ['production', 'browser'],
        modulePaths: [path.resolve('node_modules')],
      }),
    ],
  });
  return (await bundle.generate({ format: 'es' })).output[0].code;
}

const strict = (types) => ({
  'Content-Security-Policy': [
    "default-src 'self'",
    `script-src 'self' ${site.scriptHost.slice(0, -1)}`,
    "style-src 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${types}`,
  ].join('; '),
});

const link = (short = 'sjekkliste/1/nb') => `<p><a href="${site.address(short)}">${LINK_TEXT}</a></p>`;

/** Waits in steps of its own: what the browser driver compiles in the page would be a violation itself. */
async function until(page, condition, ...args) {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await page.evaluate(condition, ...args)) return;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve())));
  }
  assert.fail(`Never came: ${condition}`);
}

const open = async (body, options) => {
  const { page, seen } = await site.open(body, { ready: false, ...options });
  return { page, seen };
};
const isDrawn = (tag) =>
  document.querySelector(tag)?.shadowRoot?.querySelector('.base') !== null &&
  document.querySelector(tag)?.shadowRoot !== null;
const isDefined = (page) => page.evaluate(() => customElements.get('omr-checklist') !== undefined);
const shown = (page) => page.$eval('p a', (element) => element.checkVisibility());

/** What a reader can do with a page of widgets. */
async function useAll(page) {
  await page.$$eval('omr-checklist >>> li details', (rows) => rows.forEach((row) => (row.open = true)));
  await page.click(BOX);
  await page.type('omr-checklist >>> textarea', 'Spør Kari');
  await page.select('omr-checklist >>> li select', 'in-progress');
  await page.type('omr-resource-list >>> #query', 'medvirkning');
  await page.click('omr-legal-panel >>> summary');
  await page.click('omr-phase-navigator >>> li:nth-child(3) a');
  await page.click('omr-phase-navigator >>> li:nth-child(1) a');
  await openTeamFile(page);
  const guide = await loadGuide('nb');
  const progress = applyChange(
    emptyProgress(),
    { type: 'status', task: guide.tasks[1].id, status: 'done' },
    { at: '2026-12-01T08:00:00.000Z', by: 'test' },
  );
  const kept = mkdtempSync(path.join(tmpdir(), 'teamfil-'));
  const file = path.join(kept, 'teamfil.json');
  writeFileSync(
    file,
    formatTeamFile({
      title: 'Prøve',
      municipality: 'Kommune',
      guideVersion: guide.version,
      savedAt: '2026-12-01T08:00:00.000Z',
      progress,
    }),
  );
  await (await page.$('omr-checklist >>> #team-file')).uploadFile(file);
  const says = (words) =>
    until(
      page,
      (wanted) =>
        document
          .querySelector('omr-checklist')
          .shadowRoot.querySelector('.keeping')
          ?.textContent.replace(/\s+/g, ' ')
          .includes(wanted),
      words,
    );
  await says('er ny');
  await pressButton(page, 'Slå sammen');
  await says('Angre hentingen');
  await pressButton(page, 'Angre hentingen');
  await says('Alt er som det var');
  rmSync(kept, { recursive: true });
  await page.evaluate(() => (document.querySelector('article').lang = 'nn'));
  await until(
    page,
    () => document.querySelector('omr-resource-list').shadowRoot.querySelector('.base').lang === 'nn',
  );
}

const WIDGETS = () =>
  `<article lang="nb"><omr-phase-navigator></omr-phase-navigator><omr-checklist>${link()}</omr-checklist>` +
  `<omr-resource-list></omr-resource-list><omr-legal-panel></omr-legal-panel>${link('ordliste/alle')}` +
  `<p>&lt;omr-progress&gt;&lt;/omr-progress&gt;</p></article>`;

test('through full use under a strict policy: no violation, nothing stored, nothing asked of others', async () => {
  const { page, seen } = await open(WIDGETS(), { headers: strict('omr') });
  await until(page, isDrawn, 'omr-checklist');
  await until(page, isDrawn, 'omr-glossary');
  await until(page, isDrawn, 'omr-progress');
  await useAll(page);
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(
    seen.console.filter((text) => !text.includes('favicon')),
    [],
  );
  assert.deepEqual(await page.evaluate(() => globalThis.touched), ['getItem omr.progress/1/default']);
  assert.deepEqual(
    seen.requests
      .filter((url) => url.startsWith(site.scriptHost))
      .map((url) => url.slice(site.scriptHost.length)),
    ['omr.js', 'omr.nn.js'],
  );
  await page.close();
});

for (const [name, scripts] of [
  ['before', () => `<script type="module" src="/egen-lit.js"></script>${site.script}`],
  ['after', () => `${site.script}<script type="module" src="/egen-lit.js"></script>`],
]) {
  test(`a page with its own Lit ${name} the script: both work, without a violation`, async () => {
    const { page, seen } = await open(`<kommune-hilsen></kommune-hilsen>${WIDGETS()}`, {
      headers: strict('lit-html omr'),
      scripts: scripts(),
    });
    await until(page, isDrawn, 'omr-checklist');
    await useAll(page);
    assert.equal(
      await page.$eval('kommune-hilsen', (element) => element.shadowRoot.textContent),
      'Hei fra kommunen',
    );
    assert.deepEqual(seen.errors, []);
    assert.deepEqual(await page.evaluate(() => globalThis.touched), ['getItem omr.progress/1/default']);
    await page.close();
  });
}

for (const types of ['lit-html', "'none'", 'omr2']) {
  test(`a page that allows ${types} alone keeps its links, and its developer is told what to do`, async () => {
    const { page, seen } = await open(`${link()}<omr-checklist>Reserve</omr-checklist>`, {
      headers: strict(types),
    });
    await until(page, () => document.readyState === 'complete');
    assert.equal(await isDefined(page), false);
    assert.equal(await shown(page), true);
    assert.equal(await page.$eval('omr-checklist', (element) => element.innerText), 'Reserve');
    assert.equal(seen.console.filter((text) => text.startsWith('[omr]')).length, 1);
    assert.match(
      seen.console.find((text) => text.startsWith('[omr]')),
      /trusted-types omr/,
    );
    assert.deepEqual(seen.errors, []);
    await page.close();
  });
}

test('a page that has taken the name keeps its links', async () => {
  site.putFile('tok-navnet.js', `trustedTypes.createPolicy('omr', {});`);
  const { page, seen } = await open(link(), {
    headers: strict('omr'),
    scripts: `<script src="/tok-navnet.js"></script>${site.script}`,
  });
  assert.equal(await isDefined(page), false);
  assert.equal(await shown(page), true);
  assert.deepEqual(seen.errors, []);
  await page.close();
});

test('the policy is none that the page can reach', async () => {
  const { page } = await open(link());
  await until(page, isDrawn, 'omr-checklist');
  const found = await page.evaluate(async (script) => {
    const exported = await import(script);
    const reachable = [
      exported,
      customElements.get('omr-checklist'),
      document.querySelector('omr-checklist'),
    ];
    const isPolicy = (value) => value instanceof TrustedTypePolicy || typeof value?.createHTML === 'function';
    const symbols = Object.getOwnPropertySymbols(globalThis).map((key) => globalThis[key]);
    return [...reachable, ...symbols]
      .filter((owner) => typeof owner === 'object' || typeof owner === 'function')
      .flatMap((owner) => [owner, ...Reflect.ownKeys(owner).map((key) => Reflect.get(owner, key))])
      .filter(isPolicy).length;
  }, `${site.scriptHost}omr.js`);
  assert.equal(found, 0);
  await page.close();
});

test('no names are put on the page: only keys that copies share', async () => {
  const { page } = await open(link());
  await until(page, isDrawn, 'omr-checklist');
  const names = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const usual = new Set(Reflect.ownKeys(frame.contentWindow));
    return Reflect.ownKeys(globalThis)
      .filter((key) => !usual.has(key) && !/^\d+$/.test(String(key)) && key !== 'touched')
      .map((key) => (typeof key === 'symbol' ? `Symbol.for ${Symbol.keyFor(key)}` : key));
  });
  // What begins with $ is the browser driver's.
  const others = names.filter((name) => !/^Symbol\.for (no\.)?omr\./.test(name) && !name.startsWith('$'));
  assert.deepEqual(others, []);
  await page.close();
});

const integrity = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;
const exact = (hash) =>
  `<script type="module" src="${site.scriptHost}v${VERSION}/omr.js" integrity="${hash}" crossorigin="anonymous"></script>`;

test('with the right integrity, the versioned script works under the strict policy', async () => {
  const { page, seen } = await open(link(), {
    headers: strict('omr'),
    scripts: exact(integrity(readFileSync(path.join(folder, 'omr.js')))),
  });
  await until(page, isDrawn, 'p > omr-checklist');
  assert.deepEqual(seen.errors, []);
  await page.close();
});

test('with the wrong integrity nothing runs, and the link stays', async () => {
  const { page } = await open(link(), { scripts: exact(integrity(`${scriptCode()} `)) });
  assert.equal(await isDefined(page), false);
  assert.equal(await shown(page), true);
  await page.close();
});

test('on a page that takes nothing from others unless they say so, the script works', async () => {
  const { page, seen } = await open(link('sjekkliste/1/nn'), {
    headers: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
  });
  await until(page, isDrawn, 'p > omr-checklist');
  assert.equal(await page.evaluate(() => crossOriginIsolated), true);
  assert.deepEqual(seen.errors, []);
  await page.close();
});
