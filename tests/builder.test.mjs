// The embed builder as an editor uses it: real server under a sub-path, strict policy, real keys.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { integrity, version } from './builder-site.mjs';
import {
  active,
  clipboard,
  copied,
  drawn,
  message,
  open,
  site,
  start,
  stop,
  tabUntil,
  text,
} from './builder-tab.mjs';

before(start);
after(stop);

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
