// The embed builder in a tab: what its tests do over and over.
import assert from 'node:assert/strict';
import { serveBuilder } from './builder-site.mjs';
import { watchPage } from './served-page.mjs';

/** The server and the browser, from `start` on. */
export let site;

export const start = async () => {
  site = await serveBuilder();
};

export const stop = () => site?.close();

/** Opens the builder, and waits until its steps are drawn. */
export async function open({ hash = '', width = 1280, clipboard = 'allowed' } = {}) {
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
export const drawn = (page) =>
  page.evaluate(async () => {
    const builder = document.querySelector('omr-builder');
    await builder.updateComplete;
    const parts = builder.shadowRoot.querySelectorAll('*');
    await Promise.all([...parts].map((part) => part.updateComplete));
  });

export const text = (page, selector) =>
  page.$eval(selector, (element) =>
    (element instanceof HTMLTextAreaElement ? element.value : element.textContent)
      .replace(/\s+/g, ' ')
      .trim(),
  );

export const copied = (page) => text(page, 'omr-builder >>> omr-builder-copy >>> #text');
export const primary = 'omr-builder >>> omr-builder-copy >>> button.primary';

/** What has the focus: its tag, and its label or its text. */
export const active = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const label = element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
    return `${element?.localName} ${label.replace(/\s+/g, ' ').trim()}`;
  });

export async function tabUntil(page, wanted) {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (wanted.test(await active(page))) return;
  }
  assert.fail(`Tab never reached ${wanted}`);
}

/** Waits until a message stands in the step where things are copied, and gives it. */
export async function message(page) {
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
export const clipboard = (page) =>
  page.evaluate(async () => {
    const [item] = await (globalThis.clipboard ?? navigator.clipboard).read();
    const read = async (type) => [type, await (await item.getType(type)).text()];
    return Object.fromEntries(await Promise.all(item.types.map(read)));
  });
