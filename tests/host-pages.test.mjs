// Each page in host-pages/ does something that has broken widgets elsewhere. The widgets must look and read there as
// they do on the clean page: same size, same type, same words.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { measureWidgets, markSomeText, mirrorFaults } from './host-pages/measure.mjs';
import { serveSite, site as siteFolder, watchPage } from './served-page.mjs';

const pages = path.resolve(import.meta.dirname, 'host-pages');
const names = readdirSync(pages)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/, ''));
const WIDTHS = [320, 1024];

/** Where a page is right to change something: what, and why. Everything else must be as on the clean page. */
const RIGHTLY_OTHER = {
  dark: { color: 'dark pages have light text' },
  rtl: { direction: 'it is what the page is about' },
};

let folder;
let site;
let clean;

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'host-pages-'));
  cpSync(siteFolder, folder, { recursive: true });
  cpSync(pages, path.join(folder, 'host-pages'), { recursive: true });
  site = await serveSite(folder);
  clean = await measured('clean');
});

after(async () => {
  await site?.close();
  if (folder) rmSync(folder, { recursive: true });
});

/** Opens a page, and waits until all its widgets are drawn. */
async function open(name, width = 1024) {
  const page = await site.browser.newPage();
  const seen = watchPage(page);
  await page.setViewport({ width, height: 800 });
  await page.goto(`${site.address}host-pages/${name}.html`, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main > *, omr-term')].every(
      (element) =>
        !element.localName.startsWith('omr-') || element.shadowRoot?.querySelector('.base :is(p, ol, ul)'),
    ),
  );
  return { page, seen };
}

/** What each widget is like on a page, at each width. */
async function measured(name) {
  const { page, seen } = await open(name);
  const found = {};
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 800 });
    found[width] = await page.evaluate(measureWidgets);
  }
  await page.close();
  assert.deepEqual([seen.errors, seen.console], [[], []], 'something went wrong, or against the policy');
  return found;
}

/** What differs from the clean page, in words. */
function differences(name, here, there) {
  const rightly = Object.keys(RIGHTLY_OTHER[name] ?? {});
  const wrong = [];
  for (const width of WIDTHS) {
    for (const [widget, { size, text, styles }] of Object.entries(there[width])) {
      const other = here[width][widget];
      for (const side of ['width', 'height']) {
        if (Math.abs(other.size[side] - size[side]) > 1)
          wrong.push(`${width} px, ${widget}: ${side} ${other.size[side]}, not ${size[side]}`);
      }
      if (other.text !== text)
        wrong.push(`${width} px, ${widget}: reads «${firstDifference(other.text, text)}»`);
      for (const [node, computed] of Object.entries(styles)) {
        for (const [property, value] of Object.entries(computed)) {
          if (!rightly.includes(property) && other.styles[node]?.[property] !== value)
            wrong.push(
              `${width} px, ${widget} ${node}: ${property} ${other.styles[node]?.[property]}, not ${value}`,
            );
        }
      }
    }
  }
  return wrong;
}

function firstDifference(text, other) {
  const at = [...text].findIndex((letter, index) => letter !== other[index]);
  return text.slice(Math.max(0, at - 20), at + 20);
}

const markup = (name) => readFileSync(path.join(pages, `${name}.html`), 'utf8');

test('every page holds the same: they differ in the head and the attributes of <html> only', () => {
  const body = (name) => markup(name).slice(markup(name).indexOf('<body>'));
  for (const name of names) assert.equal(body(name), body('clean'), name);
});

test('there is a row in the README for each page, and a page for each row', () => {
  const rows = readFileSync(path.join(pages, 'README.md'), 'utf8').matchAll(/^\| `([a-z-]+)`/gm);
  assert.deepEqual([...rows].map(([, name]) => name).sort(), [...names].sort());
});

test('the measuring sees all eleven widgets, and something in each', () => {
  for (const width of WIDTHS) {
    assert.equal(Object.keys(clean[width]).length, 11);
    for (const [widget, { size, text, styles }] of Object.entries(clean[width])) {
      assert.ok(size.height > 40 && size.width > 200 && text.length > 20, `${widget} ${width}`);
      assert.ok(Object.keys(styles).length > 1, `${widget} ${width}`);
    }
  }
});

for (const name of names.filter((each) => each !== 'clean')) {
  test(`the widgets are themselves on the page «${name}»`, async () => {
    assert.deepEqual(differences(name, await measured(name), clean), []);
  });
}

for (const width of WIDTHS) {
  test(`on a page from right to left the layout is mirrored, and nothing sticks out, at ${width} px`, async () => {
    const ordinary = await open('clean', width);
    const mirrored = await open('rtl', width);
    assert.deepEqual(await mirrorFaults(ordinary.page, mirrored.page), []);
    assert.equal(await mirrored.page.evaluate(() => document.documentElement.scrollWidth), width);
    await ordinary.page.close();
    await mirrored.page.close();
  });
}

test('text in a widget can be marked where the page lets nothing be marked', async () => {
  const { page } = await open('no-select');
  assert.notEqual(await markSomeText(page), '');
  await page.close();
});

test('a header that stays put covers nothing that has the focus, on the way up through the page', async () => {
  const { page } = await open('sticky');
  await page.evaluate(() => {
    const controls = document.querySelector('omr-glossary').shadowRoot.querySelectorAll('input, a, button');
    [...controls].at(-1).focus();
  });
  const covered = [];
  let stops = 0;
  for (; stops < 400; stops += 1) {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    const found = await page.evaluate(() => {
      let focused = document.activeElement;
      while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      const header = document.querySelector('.site').getBoundingClientRect();
      return {
        end: focused === document.body,
        ours: focused.getRootNode() !== document,
        what: `${focused.localName} ${focused.textContent.trim().slice(0, 30)}`,
        hidden: header.bottom - focused.getBoundingClientRect().top,
      };
    });
    if (found.end) break;
    if (found.ours && found.hidden > 1) covered.push(`${found.what}: ${Math.round(found.hidden)} px`);
  }
  assert.ok(stops > 50 && stops < 400, `${stops} stops`);
  assert.deepEqual(covered, []);
  await page.close();
});
