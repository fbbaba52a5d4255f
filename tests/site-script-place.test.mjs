// Where a widget of something pasted comes on the page, how it looks there, and what is never made twice.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CHECKLIST, checklist, filled, opened, site, start, stop, widgets } from './pasted-page.mjs';
import { settled } from './two-origins.mjs';

before(start);
after(stop);

test('a line with nothing but the script is not shown to readers', async () => {
  const { page } = await opened('<p>Før</p><p>{S}</p><p>Etter</p>');
  assert.equal(await page.$eval('article', (article) => article.innerHTML), '<p>Før</p><p>Etter</p>');
  await page.close();
});

test('in a text, a link that asks stays, and the widget comes after its line', async () => {
  const { page } = await opened('<p>Se <a href="{A}#omr;heading-level=4">sjekklista</a> for mer.</p>');
  assert.equal(
    await page.$eval('article p', (p) => [...p.childNodes].map((node) => node.nodeName).join()),
    '#text,A,#text,OMR-CHECKLIST',
  );
  assert.equal(await page.$eval('omr-checklist', (element) => element.getAttribute('heading-level')), '4');
  await page.close();
});

test('the link itself goes into the widget: it is not a copy', async () => {
  site.putFile('husk.js', `globalThis.link = document.querySelector('a');`);
  const { page } = await site.open(`<p><a href="${site.address(CHECKLIST)}">x</a></p>`, {
    scripts: `<script src="/husk.js"></script>${site.script}`,
  });
  await settled(page);
  assert.equal(
    await page.evaluate(() => document.querySelector('omr-checklist > a') === globalThis.link),
    true,
  );
  await page.close();
});

test('the block a link stood in keeps its place and its classes', async () => {
  const { page } = await opened('<p class="ingress" id="a">{L}</p>');
  assert.equal(
    await page.$eval('article', (article) => article.firstElementChild.outerHTML.slice(0, 28)),
    '<p class="ingress" id="a"><o',
  );
  await page.close();
});

for (const [name, lang] of [
  ['the address', 'nn'],
  ['the page, where the address says none', undefined],
]) {
  test(`the language is that of ${name}`, async () => {
    const { page } = await site.open(
      `<article><p><a href="${site.address(`sjekkliste/4${lang ? `/${lang}` : ''}`)}">x</a></p></article>`,
      { lang: 'en' },
    );
    await settled(page);
    assert.equal(await page.$eval('omr-checklist', (element) => element.getAttribute('lang')), lang ?? null);
    await page.waitForFunction(
      (tag) => document.querySelector('omr-checklist').shadowRoot.querySelector('.base')?.lang === tag,
      {},
      lang ?? 'en',
    );
    await page.close();
  });
}

test('the look of the address is the look of the widget', async () => {
  const { page } = await opened('<p><a href="{A}#omr;scheme=dark;accent=ff00ff;heading-level=3">x</a></p>');
  assert.deepEqual(
    await page.$eval('omr-checklist', (element) => [
      element.style.colorScheme,
      element.style.getPropertyValue('--omr-color-accent'),
      element.shadowRoot.querySelector('.heading').localName,
    ]),
    ['dark', '#ff00ff', 'h3'],
  );
  await page.close();
});

for (const [name, other] of [
  ['as an element', '<omr-checklist phase="4" lang="nb"></omr-checklist>'],
  ['as a frame', '<iframe src="{A}" title="x"></iframe>'],
  ['as data-omr', '<div data-omr="sjekkliste/4/nb"></div>'],
]) {
  for (const html of [`${other}<p>{L}</p>`, `<p>{L}</p><p>{A}</p>${other}`]) {
    test(`a link stays where the same widget stands on the page ${name}: ${html.indexOf(other) === 0 ? 'before' : 'after'}`, async () => {
      const { page } = await opened(html);
      assert.ok((await widgets(page)).length <= 1);
      assert.equal(await page.$$eval('article > p omr-checklist', ({ length }) => length), 0);
      await page.close();
    });
  }
}

test('in one block, the same widget comes once', async () => {
  const { page } = await opened(
    '<div>{L}<p>Mellom</p>{L}<p>Mellom</p><a href="{H}w/fase/4/nb">Fasen</a></div>',
  );
  assert.deepEqual(
    (await widgets(page)).map(({ tag }) => tag),
    ['omr-checklist', 'omr-phase'],
  );
  await page.close();
});

test('what comes later becomes a widget too: links, text, and a page that is swapped', async () => {
  const { page } = await opened('<p>Ingenting ennå</p>');
  await page.evaluate((html) => {
    document.querySelector('article').insertAdjacentHTML('beforeend', html);
  }, filled('<p>{L}</p>'));
  await page.waitForFunction(() => document.querySelector('p > omr-checklist > a') !== null);
  await page.evaluate((address) => {
    const p = document.createElement('p');
    document.querySelector('article').replaceChildren(p);
    p.append(address);
  }, site.address('fase/1/nb'));
  await page.waitForFunction(() => document.querySelector('p > omr-phase') !== null);
  await page.evaluate((html) => {
    const body = document.createElement('body');
    body.innerHTML = html;
    document.body.replaceWith(body);
  }, filled('<article><p>{E}</p></article>'));
  await page.waitForFunction(() => document.querySelector('p > omr-checklist > a') !== null);
  await page.close();
});

test('what a system draws again from the page it has is not made twice', async () => {
  const { page } = await opened('<p>{L}</p><div data-omr="fase/1">x</div>');
  await page.evaluate(() => {
    const article = document.querySelector('article');
    const html = article.innerHTML;
    article.innerHTML = html;
  });
  await settled(page);
  assert.deepEqual(
    (await widgets(page)).map(({ tag }) => tag),
    ['omr-checklist', 'omr-phase'],
  );
  await page.close();
});

test('thirty links are thirty widgets', async () => {
  const all = ['sjekkliste', 'fase', 'ordliste'].flatMap((widget) =>
    ['alle', '1', '2', '3', '4', '5'].map((phase) => `${widget}/${phase}/nb`),
  );
  const thirty = [...all, ...all.slice(0, 12)];
  const { page, seen } = await opened(
    thirty.map((short) => `<p><a href="${site.address(short)}">${short}</a></p>`).join(''),
  );
  assert.deepEqual(
    (await widgets(page)).map(({ inside, drawn }) => drawn && inside),
    thirty,
  );
  assert.deepEqual([seen.errors, seen.console], [[], []]);
  await page.close();
});

test('an element takes the look from the address of the link inside, also when it comes later', async () => {
  const element =
    '<omr-checklist phase="gjennomforing" lang="nb" heading-level="3"><a href="{A}#omr;scheme=dark;accent=ffcc00;heading-level=4">x</a></omr-checklist>';
  const { page } = await opened(element);
  await page.$eval('article', (article) => article.append(article.firstElementChild.cloneNode(true)));
  await settled(page);
  const looks = await page.$$eval('omr-checklist', (all) =>
    all.map((one) => [
      one.style.colorScheme,
      one.style.getPropertyValue('--omr-color-accent'),
      one.getAttribute('heading-level'),
    ]),
  );
  const look = ['dark', '#ffcc00', '3'];
  assert.deepEqual(looks, [look, look]);
  await page.close();
});

test('a frame where no script may run gives way to the widget of the link after it', async () => {
  const { page } = await opened('<p><iframe src="{A}" sandbox="" title="x"></iframe></p><p>{L}</p>');
  assert.deepEqual(await widgets(page), [checklist]);
  assert.equal(await page.$eval('iframe', (frame) => frame.checkVisibility()), false);
  await page.close();
});
