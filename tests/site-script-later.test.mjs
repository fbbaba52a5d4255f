// What comes to a page, and goes from it, after the script has looked through it: the work is bounded by what has come,
// nothing that is gone is kept, and no page can make the script go on for ever.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serveTwoOrigins, settled } from './two-origins.mjs';

let site;

before(async () => {
  site = await serveTwoOrigins();
  // Counted, not timed: how often the page gets its turn, and how much is looked through.
  site.putFile(
    'tell.js',
    `globalThis.turns = 0;
     globalThis.searches = 0;
     globalThis.listed = 0;
     const counted = (owner, name, counter) => {
       const original = owner[name];
       owner[name] = function (...args) {
         globalThis[counter] += 1;
         return original.apply(this, args);
       };
     };
     counted(MessagePort.prototype, 'postMessage', 'turns');
     counted(Element.prototype, 'querySelectorAll', 'searches');
     NodeList.prototype[Symbol.iterator] = function* () {
       for (let at = 0; at < this.length; at += 1) {
         globalThis.listed += 1;
         yield this[at];
       }
     };`,
  );
});

after(() => site?.close());

async function open(html = '', { extra = '' } = {}) {
  const { page, seen } = await site.open(`<article>${html}</article>`, {
    scripts: `<script src="/tell.js"></script>${extra}${site.script}`,
  });
  await settled(page);
  await page.evaluate(() => Object.assign(globalThis, { turns: 0, searches: 0, listed: 0 }));
  return { page, seen };
}

const link = () => `<p><a href="${site.address('fase/5/nb')}">Fase 5</a></p>`;

test('of what comes one inside the other, everything is looked through once', async () => {
  const { page } = await open();
  await page.evaluate(() => {
    let place = document.querySelector('article');
    for (let depth = 0; depth < 300; depth += 1) {
      const [outer, inner] = [document.createElement('div'), document.createElement('div')];
      outer.append(inner);
      place.append(outer);
      place = inner;
    }
  });
  await settled(page);
  const searches = await page.evaluate(() => globalThis.searches);
  assert.ok(searches < 50, `${searches} searches`);
  await page.close();
});

test('the page gets its turn while many things with nothing in them are looked through', async () => {
  const { page } = await open();
  await page.evaluate(() => {
    const article = document.querySelector('article');
    for (let count = 0; count < 50_000; count += 1) article.append(document.createElement('div'));
  });
  await page.waitForFunction(() => globalThis.searches >= 4 * 50_000, { timeout: 60_000 });
  assert.ok((await page.evaluate(() => globalThis.turns)) > 1);
  await page.close();
});

test('a block of a thousand lines that look like code is not read anew for each of them', async () => {
  const { page } = await open();
  await page.evaluate(() => {
    const listing = document.createElement('div');
    listing.innerHTML = '&lt;script src="x.js"&gt;<br>'.repeat(1000);
    document.querySelector('article').append(listing);
  });
  await settled(page);
  const listed = await page.evaluate(() => globalThis.listed);
  assert.ok(listed < 1000, `${listed} nodes`);
  await page.close();
});

test('a page that puts the link back each time is left with it in the end', async () => {
  site.putFile(
    'put-back.js',
    `const article = document.querySelector('article');
     const before = article.innerHTML;
     globalThis.putBack = 0;
     new MutationObserver(() => {
       if (!article.querySelector('omr-phase')) return;
       globalThis.putBack += 1;
       article.innerHTML = before;
     }).observe(article, { childList: true, subtree: true });`,
  );
  const { page, seen } = await site.open(`<article>${link()}</article>`, {
    scripts: `<script src="/put-back.js"></script>${site.script}`,
  });
  const isLeft = async () => {
    const rounds = () => page.evaluate(() => globalThis.putBack);
    const before = await rounds();
    // A round takes a message of the script's to itself, so that there is room for many in so many frames.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 20; frame += 1) await new Promise((next) => requestAnimationFrame(next));
    });
    return (await rounds()) === before;
  };
  for (let time = 0; time < 60 && !(await isLeft()); time += 1);
  const rounds = await page.evaluate(() => globalThis.putBack);
  assert.ok(await isLeft(), `${rounds} rounds, and no end`);
  assert.ok(rounds > 0);
  assert.deepEqual(await page.$$eval('article a', (links) => links.length), 1);
  assert.equal(seen.console.length, 1);
  await page.close();
});

test('a widget that the page has taken away is not kept', async () => {
  const { page } = await open(link());
  await page.evaluate(async () => {
    const widget = document.querySelector('article omr-phase');
    while (!(await widget.updateComplete));
    globalThis.gone = new WeakRef(widget);
    document.querySelector('article').replaceChildren();
  });
  await settled(page);
  const devtools = await page.createCDPSession();
  for (let time = 0; time < 3; time += 1) await devtools.send('HeapProfiler.collectGarbage');
  assert.ok(await page.evaluate(() => globalThis.gone.deref() === undefined));
  await page.close();
});

test('where a search fails, what comes later is looked through all the same', async () => {
  site.putFile(
    'failing.js',
    `const original = document.createNodeIterator;
     document.createNodeIterator = function (root, ...more) {
       if (root.className === 'failing') throw new TypeError('not today');
       return original.call(this, root, ...more);
     };`,
  );
  const { page, seen } = await open('', { extra: '<script src="/failing.js"></script>' });
  await page.evaluate((html) => {
    const failing = document.createElement('div');
    failing.className = 'failing';
    document.querySelector('article').append(failing);
    setTimeout(() => document.querySelector('article').insertAdjacentHTML('beforeend', html));
  }, link());
  await page.waitForFunction(() => document.querySelector('p > omr-phase > a') !== null);
  assert.deepEqual(seen.errors, []);
  assert.equal(seen.console.length, 1);
  await page.close();
});

test('of a value that names no widget, so much is told that it can be found', async () => {
  const { page, seen } = await open(`<div data-omr="sjekkliste/6 ${'x'.repeat(100_000)}"></div>`);
  assert.equal(seen.console.length, 1);
  const [told] = seen.console.map(String);
  assert.match(told, /sjekkliste\/6/);
  assert.ok(told.length < 400, `${told.length} letters`);
  await page.close();
});
