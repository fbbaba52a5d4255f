// One reader's browser, and the controls that stand after a checklist: what tests of keeping share.
import assert from 'node:assert/strict';
import { watchPage, watchStorage } from './served-page.mjs';

export const KEY = 'omr.progress/1/default';
export const BOX = 'omr-checklist >>> li input[type=checkbox]';
export const KEEP = 'omr-checklist >>> #keep';

/** A browser of its own, so that nothing is kept from other tests. Tabs opened with `tab` share what it keeps. */
export async function browserOfOneReader(site, { prepare } = {}) {
  const context = await site.browser.createBrowserContext();
  const tab = async () => {
    const page = await context.newPage();
    const seen = watchPage(page);
    await watchStorage(page);
    if (prepare) await page.evaluateOnNewDocument(prepare);
    await page.goto(site.example, { waitUntil: 'networkidle0' });
    await page.waitForSelector(BOX);
    return { page, seen };
  };
  return { tab, close: () => context.close() };
}

export const kept = (page) => page.evaluate((key) => localStorage.getItem(key), KEY);
export const panelText = (page) =>
  page.$eval('omr-checklist >>> .keeping', (panel) => panel.textContent.replace(/\s+/g, ' '));
export const panelSays = (page, words) =>
  page.waitForFunction(
    (wanted) =>
      document
        .querySelector('omr-checklist')
        .shadowRoot.querySelector('.keeping')
        ?.textContent.replace(/\s+/g, ' ')
        .includes(wanted),
    POLLING,
    words,
  );
/** A tab in the background paints no frames, so conditions are not looked at frame by frame. */
export const POLLING = { polling: 50 };

export const isTicked = (page) => page.$eval(BOX, (box) => box.checked);
export const becomesTicked = (page) =>
  page.waitForFunction(
    () => document.querySelector('omr-checklist').shadowRoot.querySelector('li input[type=checkbox]').checked,
    POLLING,
  );
/** The keeping panel may be far down the page: act on the control itself, as a keyboard user would. */
export const press = async (page, selector) => {
  await (await page.$(selector)).focus();
  await page.keyboard.press('Space');
};
export const pressButton = async (page, name) => {
  const buttons = await page.$$('omr-checklist >>> .keeping button');
  for (const button of buttons) {
    if ((await button.evaluate((element) => element.textContent.trim())) !== name) continue;
    await button.focus();
    await page.keyboard.press('Enter');
    return;
  }
  assert.fail(`No button «${name}»`);
};
export const openTeamFile = (page) =>
  page.$eval('omr-checklist >>> .team-file', (details) => (details.open = true));
export const task = 'Avklar hvilken kunnskap dere trenger';
