// What a server has drawn, taken over by the elements in a browser.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { html } from 'lit';
import { drawPage } from '../docs/examples/draw-page.mjs';
import {
  begunTask,
  doneTask,
  every,
  keyOf,
  openTask,
  pageOf,
  progress,
  serveDrawings,
  text,
  WIDGETS,
} from './server-drawn-page.mjs';
import { watchPage } from './served-page.mjs';

let drawings;

before(async () => {
  drawings = await serveDrawings();
});

after(() => drawings?.close());

/** Opens what a server has drawn, and takes it over with one of the scripts. */
async function open(body, { script, ...options } = {}) {
  const page = await drawings.newPage();
  const seen = watchPage(page);
  await drawings.show(page, pageOf(body, options), options);
  await remember(page);
  if (script) {
    await page.addScriptTag({ type: 'module', url: script });
    await settled(page);
  }
  return { page, seen };
}

/** Notes every node a server has drawn, and what there is to read. */
const remember = (page) =>
  page.evaluate(() => {
    globalThis.drawn = new Map();
    for (const element of document.querySelectorAll('body *')) {
      const root = element.shadowRoot;
      if (root) drawn.set(element, { nodes: [...root.querySelectorAll('*')], text: root.textContent });
    }
  });

/** Waits until every element has drawn itself, and again what only a browser knows. */
const settled = (page) =>
  page.waitForFunction(async () => {
    const elements = [...document.querySelectorAll('body *')].filter(({ shadowRoot }) => shadowRoot);
    if (!elements.every(({ hasUpdated }) => hasUpdated)) return false;
    for (const element of elements) while (!(await element.updateComplete));
    return true;
  });

/** Lists have bullets until our styles are there. */
const bullets = (page) => page.$eval('omr-checklist >>> ul', (list) => getComputedStyle(list).listStyleType);

/** What became of what the server drew: the tags whose nodes are the same, and whose text is. */
const kept = (page) =>
  page.evaluate(() => {
    const same = (now, before) =>
      now.length === before.length && now.every((node, at) => node === before[at]);
    const tagsWhere = (isKept) =>
      [...drawn]
        .filter(([{ shadowRoot }, before]) => isKept(shadowRoot, before))
        .map(([{ localName }]) => localName);
    return {
      nodes: tagsWhere((root, { nodes }) => same([...root.querySelectorAll('*')], nodes)),
      text: tagsWhere((root, before) => root.textContent === before.text),
    };
  });

test('with hydration, every node the server drew is kept, and nothing comes twice', async () => {
  const { page, seen } = await open(drawPage(every(), progress), { script: '/hydrating.js' });
  assert.deepEqual(await kept(page), { nodes: WIDGETS, text: WIDGETS });
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(seen.console, []);
  assert.deepEqual(await page.$$('body >>> [data-drawn]'), []);
  await page.close();
});

test('what has been taken over works: a tick is counted everywhere, and what the server could not write is there', async () => {
  const { page } = await open(drawPage(every(), progress), { script: '/hydrating.js' });
  await page.click(`omr-checklist >>> [id="tick-${keyOf(openTask)}"]`);
  await settled(page);
  assert.match(await text(page, 'omr-checklist >>> .summary'), /2 av 15 oppgaver er ferdige/);
  assert.match(await text(page, 'omr-phase-navigator >>> [aria-current] .progress'), /2 av 15/);
  assert.equal(
    await page.$eval(`omr-checklist >>> [id="tick-${keyOf(begunTask)}"]`, (box) => box.indeterminate),
    true,
  );
  assert.equal(
    await page.$eval(`omr-checklist >>> [id="note-${keyOf(doneTask)}"]`, ({ value }) => value),
    'Ring velforeningen',
  );
  await page.type('omr-resource-list >>> #query', 'Groruddalen');
  await settled(page);
  assert.match(await text(page, 'omr-resource-list >>> .count'), /^Viser [1-9] av 29/);
  await page.close();
});

test('what a reader has opened and focused before the script came is as they left it', async () => {
  const { page } = await open(drawPage(every()));
  await page.$eval('omr-checklist >>> summary', (summary) => {
    summary.parentElement.open = true;
    summary.focus();
  });
  await page.addScriptTag({ type: 'module', url: '/hydrating.js' });
  await settled(page);
  assert.deepEqual(
    await page.$eval('omr-checklist', ({ shadowRoot }) => [
      shadowRoot.querySelector('details').open,
      shadowRoot.activeElement?.localName,
    ]),
    [true, 'summary'],
  );
  await page.close();
});

test('what the server drew stays while the guide is on its way, and is then taken over', async () => {
  const { page, seen } = await open(drawPage(every()));
  await page.evaluate(() => {
    globalThis.emptied = 0;
    for (const [{ shadowRoot }] of drawn) {
      new MutationObserver(() => {
        if (!shadowRoot.textContent.includes('Kilde: Husbanken')) emptied += 1;
      }).observe(shadowRoot, { childList: true, subtree: true });
    }
  });
  await page.addScriptTag({ type: 'module', url: '/hydrating-late.js' });
  await settled(page);
  assert.equal(await page.evaluate(() => emptied), 0);
  assert.deepEqual((await kept(page)).nodes, WIDGETS);
  assert.deepEqual(seen.errors, []);
  await page.close();
});

test('without hydration, what the server drew makes way, and nothing comes twice', async () => {
  const { page, seen } = await open(drawPage(every(), progress), { script: '/without-hydration.js' });
  assert.deepEqual((await kept(page)).nodes, []);
  assert.equal((await page.$$('omr-checklist >>> .base')).length, 1);
  assert.equal(await bullets(page), 'none');
  await page.click(`omr-checklist >>> [id="tick-${keyOf(openTask)}"]`);
  await settled(page);
  assert.match(await text(page, 'omr-checklist >>> .summary'), /2 av 15 oppgaver er ferdige/);
  assert.deepEqual(seen.errors, []);
  await page.close();
});

test('an address with another phase than the server drew shows that phase, and only that', async () => {
  const { page, seen } = await open(drawPage(every()), {
    hash: '#fase-gjennomforing',
    script: '/hydrating.js',
  });
  assert.match(await text(page, 'omr-checklist >>> h2'), /fase.4: Gjennomføring/);
  assert.equal((await page.$$('omr-checklist >>> h2')).length, 1);
  assert.equal((await page.$$('omr-checklist >>> li input[type=checkbox]')).length, 9);
  assert.equal(await bullets(page), 'none');
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(seen.console, []);
  await page.close();
});

test('a page in another language than the server drew is in its own language', async () => {
  const { page, seen } = await open(drawPage(every()), { lang: 'nn', script: '/hydrating.js' });
  assert.match(await text(page, 'omr-checklist >>> .summary'), /0 av 15 oppgåver er ferdige/);
  assert.equal((await page.$$('omr-checklist >>> h2')).length, 1);
  assert.deepEqual(seen.errors, []);
  await page.close();
});

test('progress that the server did not know is shown everywhere, and nothing of what it drew stays', async () => {
  const drawn = drawPage(every()).replace('>null</script>', `>${JSON.stringify(progress)}</script>`);
  const { page, seen } = await open(drawn, { script: '/hydrating.js' });
  assert.match(await text(page, 'omr-checklist >>> .summary'), /1 av 15 oppgaver er ferdig/);
  assert.match(
    await text(page, 'omr-phase-navigator >>> [aria-current] .progress'),
    /1 av 15 oppgaver er ferdig/,
  );
  assert.equal(
    await page.$eval(`omr-checklist >>> [id="tick-${keyOf(doneTask)}"]`, (box) => box.checked),
    true,
  );
  // Not by way of a failure.
  assert.deepEqual(seen.console, []);
  await page.close();
});

test('what cannot be taken over is drawn anew, and the page’s developer is told', async () => {
  const body = drawPage(every()).replace(
    '<ol part="list" role="list">',
    '<ol part="list" role="list"><!--/lit-part-->',
  );
  const { page, seen } = await open(body, { script: '/hydrating.js' });
  assert.equal((await page.$$('omr-phase-navigator >>> nav a')).length, 5);
  assert.match(seen.console.join('\n'), /<omr-phase-navigator>: what the server drew is drawn anew/);
  assert.deepEqual(seen.errors, []);
  await page.close();
});

test('two alike have names of their own once a browser has them', async () => {
  const pair = html`<omr-resource-list></omr-resource-list><omr-resource-list></omr-resource-list>`;
  const { page } = await open(drawPage(pair), { script: '/hydrating.js' });
  const names = await page.$$eval('omr-resource-list >>> form', (forms) =>
    forms.map(({ ariaLabel }) => ariaLabel),
  );
  assert.deepEqual(names, ['Søk i ressurser', 'Søk i ressurser (2)']);
  assert.deepEqual((await kept(page)).nodes, ['omr-resource-list', 'omr-resource-list']);
  await page.close();
});

test('under a policy that lets no style in the markup through, the looks come with the script', async () => {
  const policy = "default-src 'self'; img-src 'self' data:";
  const { page, seen } = await open(drawPage(every()), { policy });
  assert.equal(await bullets(page), 'disc');
  await page.addScriptTag({ type: 'module', url: '/hydrating.js' });
  await settled(page);
  assert.equal(await bullets(page), 'none');
  assert.deepEqual((await kept(page)).nodes, WIDGETS);
  assert.deepEqual(seen.errors, []);
  await page.close();
});
