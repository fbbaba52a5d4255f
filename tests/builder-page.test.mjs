// The page of the embed builder: what is handed on, axe, widths, paper, and the page without script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { privacyParagraph } from '../packages/embed/dist/builder/forms/paragraphs.js';
import { keeping as keepingEn } from '../packages/elements/build/messages/en/keeping.js';
import { keeping as keepingNb } from '../packages/elements/build/messages/nb/keeping.js';
import { keeping as keepingNn } from '../packages/elements/build/messages/nn/keeping.js';
import { integrity, version } from './builder-site.mjs';
import { clipboard, message, open, primary, site, start, stop, text } from './builder-tab.mjs';
import { site as built } from './served-page.mjs';

before(start);
after(stop);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('where scripts never work, nothing is promised of ours', async () => {
  const { page, close } = await open({ hash: '#cms=sharepoint&form=frame' });
  assert.match(await text(page, 'omr-builder >>> omr-builder-copy >>> .subtle'), /fast høyde/);
  const texts = await page.$$eval('omr-builder >>> omr-builder-lines >>> omr-builder-snippet', (snippets) =>
    snippets.map((snippet) => snippet.text),
  );
  assert.ok(!texts.some((one) => one.includes('<script')));
  await close();
});

test('the webmaster gets the line, the policy and the paragraphs, each with a button', async () => {
  const { page, close } = await open({ hash: '#cms=umbraco' });
  const texts = await page.$$eval('omr-builder >>> omr-builder-lines >>> omr-builder-snippet', (snippets) =>
    snippets.map((snippet) => snippet.text),
  );
  assert.ok(texts.some((one) => one.startsWith(`<script type="module" src="${site.address}v${version}/`)));
  assert.ok(texts.some((one) => one.includes(`script-src ${site.address}\nframe-src ${site.address}`)));
  assert.ok(texts.some((one) => one.includes('RichTextEditor')));
  assert.ok(texts.some((one) => one.includes('IP-adressen')));
  await openFolds(page);
  const snippet = await page.evaluateHandle(() =>
    [
      ...document
        .querySelector('omr-builder')
        .shadowRoot.querySelector('omr-builder-lines')
        .shadowRoot.querySelectorAll('omr-builder-snippet'),
    ].find(({ text }) => text.startsWith('script-src')),
  );
  const button = await snippet.$('>>> button');
  assert.equal(await button.evaluate((one) => one.ariaLabel), 'Kopier: Sikkerhetsoppsett (CSP)');
  await button.click();
  await page.waitForFunction(
    (one) => one.shadowRoot.querySelector('[role=status]').textContent === 'Kopiert: Sikkerhetsoppsett (CSP)',
    {},
    snippet,
  );
  assert.match((await clipboard(page))['text/plain'], /^script-src /);
  await close();
});

test('the script is one file of less than 30 kB, with no words of the guide, and makes no code of strings', () => {
  const script = readFileSync(path.join(built, 'bygger.js'));
  const code = script.toString();
  assert.ok(brotliCompressSync(script).length < 30_000, `${brotliCompressSync(script).length}`);
  assert.doesNotMatch(code, /\bimport\s*[("'{]|\beval\(|new Function|Lit is in dev mode/);
  assert.ok(!code.includes('Avklar hvilken kunnskap dere trenger'));
});

test('the privacy paragraph names the controls as they are named', () => {
  const folder = { folder: site.address, version, integrity };
  for (const [locale, { keeping }] of Object.entries({ nb: keepingNb, nn: keepingNn, en: keepingEn })) {
    const paragraph = privacyParagraph(locale, folder);
    assert.ok(paragraph.includes(keeping.keep), keeping.keep);
    assert.ok(paragraph.includes(keeping.remove), keeping.remove);
  }
});

test('choices that belong together are told of as a group, with what fits best as a description', async () => {
  const { page, close } = await open();
  for (const name of ['Det dere vil sette inn', 'Innhold', 'Farger', 'Vis som på']) {
    assert.notEqual(await page.$(`aria/${name}[role="group"]`), null, name);
  }
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const radio = nodes.find(({ role, name }) => role?.value === 'radio' && name?.value === 'En lenke');
  assert.match(radio?.description?.value ?? '', /^Passer her Den tryggeste:/);
  await close();
});

for (const lang of ['nb', 'nn', 'en']) {
  test(`axe finds nothing, in ${lang}, with everything open and colours that fail`, async () => {
    const { page, close } = await open({
      hash: `#lang=${lang}&vis=w/sjekkliste/alle/se&utseende=omr;scheme=light;accent=ffcc00&cms=other`,
    });
    await openFolds(page);
    // Through the browser's own protocol, which the policy of the page does not stop.
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      globalThis.axe.run(document, {
        iframes: false,
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    );
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
      [],
    );
    await close();
  });
}

const openFolds = (page) =>
  page.evaluate(() => {
    for (const part of document.querySelector('omr-builder').shadowRoot.querySelectorAll('*'))
      for (const fold of part.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
  });

for (const width of [320, 768, 1440]) {
  test(`nothing sticks out sideways at ${width} px, with everything open`, async () => {
    const { page, close } = await open({
      width,
      hash: '#form=element&cms=other&utseende=omr;scheme=dark;accent=ffcc00;surface=ffffff',
    });
    await openFolds(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    await close();
  });
}

test('keeps to itself, under a strict policy: no foreign request, no violation, no word in the console', async () => {
  const { page, seen, close } = await open();
  await page.click('omr-builder >>> omr-builder-look >>> #mode-own');
  await page.click('omr-builder >>> omr-builder-preview >>> label[for=desktop]');
  await page.click('omr-builder >>> omr-builder-show >>> #widget-veiviser');
  await page.click(primary);
  await message(page);
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(seen.console, []);
  assert.deepEqual(
    seen.requests.filter((url) => !url.startsWith(site.address) && !url.startsWith('data:image/svg+xml')),
    [],
  );
  assert.deepEqual(await page.evaluate(() => [localStorage.length, document.cookie]), [0, '']);
  await close();
});

test('without script the page has a link to every page in bokmål, and they are there', async () => {
  const page = await site.browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(site.address);
  const links = await page.$$eval('main a', (all) => all.map(({ href }) => href));
  assert.equal(links.length, 66);
  assert.equal(new Set(links).size, 66);
  assert.ok(links.every((link) => link.startsWith(`${site.address}w/`)));
  const response = await page.goto(links[7]);
  assert.equal(response.status(), 200);
  await page.close();
});

test('on paper stand what was chosen and all that is to be handed on, and nothing to press', async () => {
  const { page, close } = await open({ hash: '#cms=wordpress&form=frame&vis=w/sjekkliste/4/nb' });
  await page.emulateMediaType('print');
  const shown = (selector) =>
    page.$$eval(selector, (all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.textContent.trim()),
    );
  assert.match(
    (await shown('omr-builder >>> header .on-paper'))[0] ?? '',
    /^Sjekkliste: Gjennomføring\. .*WordPress/,
  );
  assert.match((await shown('omr-builder >>> omr-builder-copy >>> pre'))[0] ?? '', /^<iframe /);
  assert.equal((await shown('omr-builder >>> omr-builder-copy >>> #how')).length, 1);
  assert.ok(
    (await shown('omr-builder >>> omr-builder-lines >>> pre')).some((one) => one.startsWith('<script ')),
  );
  for (const part of ['copy', 'lines', 'insert', 'show', 'look', 'preview']) {
    assert.deepEqual(
      await shown(`omr-builder >>> omr-builder-${part} >>> :is(button, select, input, iframe)`),
      [],
      part,
    );
  }
  await close();
});
