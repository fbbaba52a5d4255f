// The embed builder as an editor uses it: real server under a sub-path, strict policy, real keys, real clipboard.
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
import { integrity, serveBuilder, version } from './builder-site.mjs';
import { site as built, watchPage } from './served-page.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site;

before(async () => {
  site = await serveBuilder();
});

after(() => site?.close());

/** Opens the builder, and waits until its steps are drawn. */
async function open({ hash = '', width = 1280, clipboard = 'allowed' } = {}) {
  // A context of its own: permissions, clipboard and history belong to one test.
  const context = await site.browser.createBrowserContext();
  if (clipboard === 'allowed') {
    await context.overridePermissions(new URL(site.address).origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
  }
  const page = await context.newPage();
  // A busy browser may be late with the focus, and the clipboard is for documents that have it.
  await page.emulateFocusedPage(true);
  const seen = watchPage(page);
  await page.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.setViewport({ width, height: 900 });
  await page.goto(site.address + hash);
  await drawn(page);
  return { page, seen, close: () => context.close() };
}

/** Waits until all parts of the builder are drawn with what was chosen last. */
const drawn = (page) =>
  page.evaluate(async () => {
    const builder = document.querySelector('omr-builder');
    await builder.updateComplete;
    const parts = builder.shadowRoot.querySelectorAll('*');
    await Promise.all([...parts].map((part) => part.updateComplete));
  });

const text = (page, selector) =>
  page.$eval(selector, (element) =>
    (element instanceof HTMLTextAreaElement ? element.value : element.textContent)
      .replace(/\s+/g, ' ')
      .trim(),
  );

const copied = (page) => text(page, 'omr-builder >>> omr-builder-copy >>> #text');
const primary = 'omr-builder >>> omr-builder-copy >>> button.primary';

/** What has the focus: its tag, and its label or its text. */
const active = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const label = element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
    return `${element?.localName} ${label.replace(/\s+/g, ' ').trim()}`;
  });

async function tabUntil(page, wanted) {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (wanted.test(await active(page))) return;
  }
  assert.fail(`Tab never reached ${wanted}`);
}

/** Waits until a message stands in the step where things are copied, and gives it. */
async function message(page) {
  const handle = await page.waitForFunction(
    () => {
      const copy = document.querySelector('omr-builder').shadowRoot.querySelector('omr-builder-copy');
      return copy.shadowRoot.querySelector('[role=status]').textContent.trim();
    },
    { timeout: 10_000 },
  );
  return handle.jsonValue();
}

/** What is on the clipboard, by type. */
const clipboard = (page) =>
  page.evaluate(async () => {
    const [item] = await (globalThis.clipboard ?? navigator.clipboard).read();
    const read = async (type) => [type, await (await item.getType(type)).text()];
    return Object.fromEntries(await Promise.all(item.types.map(read)));
  });

test('with the keyboard alone: WordPress, the resources of phase 4 in nynorsk, as code, copied', async () => {
  const { page, close } = await open();
  await tabUntil(page, /^select Publiseringssystem/);
  await page.keyboard.type('WordPress');
  await tabUntil(page, /^input Bare adressen/); // what fits there is already chosen
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabUntil(page, /^input Sjekkliste/);
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowDown');
  assert.equal(await active(page), 'input Ressurser');
  await tabUntil(page, /^select Fase/);
  await page.keyboard.type('Fase 4');
  await tabUntil(page, /^select Språk/);
  await page.keyboard.type('Nynorsk');
  await tabUntil(page, /^button Kopier HTML-koden/);
  await page.keyboard.press('Enter');
  assert.equal(await message(page), 'HTML-koden er kopiert. Nå kan dere lime den inn.');
  const address = `${site.address}w/ressurser/gjennomforing/nn`;
  assert.deepEqual(await clipboard(page), {
    'text/plain': [
      `<script type="module" src="${site.address}v${version}/omr.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
      `<omr-resource-list phase="gjennomforing" lang="nn"><a href="${address}">Ressursar: Gjennomføring</a></omr-resource-list>`,
    ].join('\n'),
  });
  await close();
});

test('from the last choice it is one key to the button that copies, and the preview can be passed in two', async () => {
  const { page, close } = await open();
  await page.focus('omr-builder >>> omr-builder-look >>> #level');
  await page.keyboard.press('Tab');
  assert.equal(await active(page), 'button Kopier lenken');
  await tabUntil(page, /^button Hopp over forhåndsvisningen/);
  await page.keyboard.press('Enter');
  assert.equal(await active(page), 'a Åpne i en ny fane');
  await close();
});

test('what has the focus is in sight, also where the window is low and much is told beside the steps', async () => {
  const { page, close } = await open({ hash: '#utseende=omr;scheme=light;accent=ffcc00' });
  await page.setViewport({ width: 1366, height: 620 });
  await page.focus('omr-builder >>> omr-builder-look >>> #level');
  for (const wanted of [/^button Rett/, /^button Kopier likevel/, /^textarea/, /^button Hopp over/]) {
    await tabUntil(page, wanted);
    const [top, bottom] = await page.evaluate(() => {
      let element = document.activeElement;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const box = element.getBoundingClientRect();
      return [box.top, box.bottom];
    });
    assert.ok(top >= 0 && bottom <= 620, `${wanted}: ${top} to ${bottom}`);
  }
  await close();
});

test('another system tells which form it has chosen', async () => {
  const { page, close } = await open({ hash: '#form=element' });
  const told = 'omr-builder >>> omr-builder-insert >>> [aria-live]';
  assert.doesNotMatch(await text(page, told), /er valgt/);
  await page.select('omr-builder >>> omr-builder-insert >>> #cms', 'wordpress');
  await drawn(page);
  assert.match(await text(page, told), /«Bare adressen» passer her, og er valgt\.$/);
  await close();
});

test('that Sámi is not whole is told when it is chosen', async () => {
  const { page, close } = await open();
  const told = await page.waitForSelector('omr-builder >>> omr-builder-show >>> [aria-live]');
  await page.select('omr-builder >>> omr-builder-show >>> #locale', 'se');
  await drawn(page);
  // The same element as before: what comes together with its words is not read aloud.
  assert.match(await told.evaluate((one) => one.textContent), /^Bare noen av ordene er på nordsamisk/);
  await close();
});

test('a link is copied as rich text and as its address', async () => {
  const { page, close } = await open();
  await page.click(primary);
  assert.equal(await message(page), 'Lenken er kopiert. Nå kan dere lime den inn.');
  const address = `${site.address}w/sjekkliste/alle/nb`;
  const { 'text/html': html, 'text/plain': plain } = await clipboard(page);
  assert.equal(plain, address);
  assert.match(html, new RegExp(`<a href="${address}"[^>]*>Sjekkliste for områdesatsing</a>`));
  await close();
});

for (const [circumstance, prepare] of [
  ['missing, as on pages without https', () => void delete Navigator.prototype.clipboard],
  ['refused', () => void (navigator.clipboard.write = () => Promise.reject(new Error('no')))],
]) {
  test(`where the clipboard of today is ${circumstance}, both kinds are copied in the old way`, async () => {
    const { page, close } = await open();
    await page.evaluate(() => {
      globalThis.clipboard = navigator.clipboard;
    });
    await page.evaluate(prepare);
    await page.click(primary);
    assert.match(await message(page), /^Lenken er kopiert/);
    const { 'text/html': html, 'text/plain': plain } = await clipboard(page);
    assert.equal(plain, `${site.address}w/sjekkliste/alle/nb`);
    assert.match(html, /Sjekkliste for områdesatsing<\/a>/);
    await close();
  });
}

test('the old way is taken while the click is handled: later some browsers refuse it', async () => {
  const { page, close } = await open();
  const isAtOnce = await page.$eval(primary, (button) => {
    let isCalled = false;
    delete Navigator.prototype.clipboard;
    document.execCommand = () => (isCalled = true);
    button.click();
    return isCalled;
  });
  assert.ok(isAtOnce);
  await close();
});

test('where nothing may be copied, the text is marked and the editor is told', async () => {
  const { page, close } = await open();
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('no'));
    document.execCommand = () => false;
  });
  await page.click(primary);
  assert.match(await message(page), /^Nettleseren lot oss ikke kopiere\. Teksten er markert/);
  assert.equal(
    await page.$eval(
      'omr-builder >>> omr-builder-copy >>> #text',
      ({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd),
    ),
    `${site.address}w/sjekkliste/alle/nb`,
  );
  assert.equal(await active(page), 'textarea Det samme som tekst'); // where the keys work
  await close();
});

test('a message goes away when something else is chosen', async () => {
  const { page, close } = await open();
  await page.click(primary);
  await message(page);
  await page.select('omr-builder >>> omr-builder-show >>> #phase', 'gjennomforing');
  await drawn(page);
  assert.equal(await text(page, 'omr-builder >>> omr-builder-copy >>> [role=status]'), '');
  await close();
});

test('a colleague who opens the address sees the same, in the same language', async () => {
  const { page, close } = await open();
  await page.click('omr-builder >>> nav a[hreflang=en]');
  await page.select('omr-builder >>> omr-builder-insert >>> #cms', 'drupal');
  await page.click('omr-builder >>> omr-builder-insert >>> #form-frame');
  await page.click('omr-builder >>> omr-builder-show >>> #widget-lovverk');
  await page.click('omr-builder >>> omr-builder-look >>> #mode-dark');
  await drawn(page);
  const [address, wanted] = [page.url(), await copied(page)];
  assert.match(wanted, /<iframe src="[^"]*w\/lovverk\/alle\/en#omr;scheme=dark" title="Legislation relevant/);
  const colleague = await open({ hash: new URL(address).hash });
  assert.equal(await copied(colleague.page), wanted);
  assert.equal(await text(colleague.page, 'omr-builder >>> h1'), 'Put the guide on your website');
  assert.equal(await colleague.page.evaluate(() => document.documentElement.lang), 'en');
  assert.equal(await colleague.page.title(), 'Put the guide on your website');
  await colleague.close();
  await close();
});

test('choices add nothing to the history: back leads out, and forward to all that was chosen', async () => {
  const { page, close } = await open();
  const before = await page.evaluate(() => history.length);
  await page.click('omr-builder >>> omr-builder-show >>> #widget-ordliste');
  await page.click('omr-builder >>> omr-builder-look >>> #mode-dark');
  await page.click('omr-builder >>> omr-builder-preview >>> label[for=desktop]');
  await drawn(page);
  assert.equal(await page.evaluate(() => history.length), before);
  const address = page.url();
  await page.goto(`${site.address}ikon.svg`);
  await page.goBack();
  await drawn(page);
  assert.equal(page.url(), address);
  assert.match(await copied(page), /w\/ordliste\/alle\/nb#omr;scheme=dark$/);
  await close();
});

test('another address in the same tab is another choice', async () => {
  const { page, close } = await open();
  await page.evaluate(() => {
    location.hash = '#form=address&vis=w/aktorer/2/nb&cms=klingon';
  });
  await page.waitForFunction(
    () =>
      document
        .querySelector('omr-builder')
        .shadowRoot.querySelector('omr-builder-copy')
        .shadowRoot.querySelector('#text').value !== '',
  );
  await drawn(page);
  assert.equal(await copied(page), `${site.address}w/aktorer/planlegging-og-organisering/nb`);
  await close();
});

test('the preview is the page of the widget, with a title, and follows what is chosen', async () => {
  const { page, close } = await open({ hash: '#vis=w/sjekkliste/gjennomforing/en' });
  const frame = 'omr-builder >>> omr-builder-preview >>> iframe';
  const read = () => page.$eval(frame, ({ src, title, width }) => ({ src, title, width }));
  assert.deepEqual(await read(), {
    src: `${site.address}w/sjekkliste/gjennomforing/en/`,
    title: 'Forhåndsvisning: Checklist: Implementation',
    width: '320',
  });
  await page.click('omr-builder >>> omr-builder-preview >>> label[for=desktop]');
  await page.click('omr-builder >>> omr-builder-look >>> #mode-dark');
  await drawn(page);
  const { src, width } = await read();
  assert.deepEqual([src, width], [`${site.address}w/sjekkliste/gjennomforing/en/#omr;scheme=dark`, '1024']);
  const fits = await page.$eval(
    frame,
    (one) => one.getBoundingClientRect().width <= one.parentElement.clientWidth + 1,
  );
  assert.ok(fits);
  await close();
});

test('a colour that is too pale is told of while it is written, before it is copied, and can be mended', async () => {
  const { page, close } = await open();
  await page.click('omr-builder >>> omr-builder-look >>> #mode-own');
  await drawn(page);
  await page.type('omr-builder >>> omr-builder-look >>> #accent', '#FFCC00');
  await drawn(page);
  assert.match(
    await text(page, 'omr-builder >>> omr-builder-look >>> .warning'),
    /«Lenker og knapper» mot «Bakgrunn»: 1,5 til 1\. Kravet er minst 4,5/,
  );
  assert.equal(await text(page, primary), 'Kopier lenken'); // not chosen yet
  await page.keyboard.press('Tab');
  await drawn(page);
  assert.match(
    await text(page, 'omr-builder >>> omr-builder-copy >>> .warning'),
    /bryter kravene til universell utforming/,
  );
  assert.equal(await text(page, primary), 'Kopier likevel: fargene er for like');
  await page.click('omr-builder >>> omr-builder-copy >>> .warning button');
  await drawn(page);
  assert.match(
    await text(page, 'omr-builder >>> omr-builder-look >>> .holds'),
    /^Fargene er lette nok å skille fra hverandre\. Svakest er «/,
  );
  assert.equal(await active(page), 'button Kopier lenken');
  assert.doesNotMatch(await copied(page), /ffcc00/);
  await close();
});

test('contrast is read aloud once for each colour that is chosen, and not for every key', async () => {
  const { page, close } = await open();
  await page.click('omr-builder >>> omr-builder-look >>> #mode-own');
  await drawn(page);
  const status = 'omr-builder >>> omr-builder-look >>> [role=status]';
  await page.type('omr-builder >>> omr-builder-look >>> #accent', 'fc0');
  await drawn(page);
  assert.equal(await text(page, status), 'Fargene er lette nok å skille fra hverandre.');
  await page.keyboard.press('Tab');
  await drawn(page);
  assert.match(
    await text(page, status),
    /^Noen av fargene er for like\..* «Lenker og knapper» mot [^«]*«[^«]*$/,
  );
  await page.click('omr-builder >>> omr-builder-look >>> .warning button');
  await drawn(page);
  assert.equal(await text(page, status), 'Fargene er lette nok å skille fra hverandre.');
  assert.equal(await active(page), 'input Lenker og knapper'); // the button is gone
  await close();
});

test('half a code is no mistake while it is written', async () => {
  const { page, close } = await open();
  await page.click('omr-builder >>> omr-builder-look >>> #mode-own');
  await drawn(page);
  const invalid = () =>
    page.$eval('omr-builder >>> omr-builder-look >>> #accent', (field) => field.ariaInvalid);
  await page.type('omr-builder >>> omr-builder-look >>> #accent', '0b53');
  await drawn(page);
  assert.equal(await invalid(), 'false');
  await page.keyboard.press('Tab');
  await drawn(page);
  assert.equal(await invalid(), 'true');
  assert.ok(await page.$('omr-builder >>> omr-builder-look >>> [role=alert]'));
  await close();
});

test('what is no colour is told of, stays as it was written, and is not copied', async () => {
  const { page, close } = await open();
  await page.click('omr-builder >>> omr-builder-look >>> #mode-own');
  await drawn(page);
  await page.type('omr-builder >>> omr-builder-look >>> #accent', 'rød');
  await page.keyboard.press('Tab');
  await drawn(page);
  assert.equal(
    await page.$eval('omr-builder >>> omr-builder-look >>> #accent', (field) => field.ariaInvalid),
    'true',
  );
  assert.match(await text(page, 'omr-builder >>> omr-builder-look >>> .error'), /Dette er ikke en fargekode/);
  assert.equal(await page.$eval('omr-builder >>> omr-builder-look >>> #accent', ({ value }) => value), 'rød');
  assert.match(await copied(page), /#omr;scheme=light$/);
  await close();
});

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
