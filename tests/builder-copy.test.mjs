// What the embed builder puts on a real clipboard, and what it says where nothing may be copied.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { active, clipboard, drawn, message, open, primary, site, start, stop, text } from './builder-tab.mjs';

before(start);
after(stop);

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
