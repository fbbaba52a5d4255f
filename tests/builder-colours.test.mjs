// Colours in the embed builder: measured, told of, and mended.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { active, copied, drawn, open, primary, start, stop, text } from './builder-tab.mjs';

before(start);
after(stop);

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
