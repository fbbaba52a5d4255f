// Each page in host-pages/ does something that has broken widgets elsewhere. The widgets must look and read there as
// they do on the clean page: same size, same type, same words.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { markSomeText, measureWidgets, mirrorFaults } from './host-pages/measure.mjs';
import { HOST_PAGES, hostPagesFolder, serveHostPages } from './host-pages/open-pages.mjs';

const WIDTHS = [320, 1024];

/** Where a page is right to change something: what, and why. Everything else must be as on the clean page. */
const RIGHTLY_OTHER = {
  dark: { color: 'dark pages have light text' },
  rtl: { direction: 'it is what the page is about' },
  designsystemet: { color: 'the colours of the design system' },
  'designsystemet-dark': { color: 'the colours of the design system' },
  punkt: { color: 'the colours of the design system' },
  'punkt-dark': { color: 'the colours of the design system' },
};

let site;
let clean;

before(async () => {
  site = await serveHostPages();
  clean = await measured('clean');
});

after(() => site?.close());

/** What each widget is like on a page, at each width. */
async function measured(name) {
  const page = await site.open(name);
  const found = {};
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 800 });
    found[width] = await page.evaluate(measureWidgets);
  }
  await page.close();
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

const markup = (name) => readFileSync(path.join(hostPagesFolder, `${name}.html`), 'utf8');

test('every page holds the same: they differ in the head and the attributes of <html> only', () => {
  const body = (name) => markup(name).slice(markup(name).indexOf('<body>'));
  for (const name of HOST_PAGES) assert.equal(body(name), body('clean'), name);
});

test('there is a row in the README for each page, and a page for each row', () => {
  const rows = readFileSync(path.join(hostPagesFolder, 'README.md'), 'utf8').matchAll(/^\| (`.*?) +\|/gm);
  const named = [...rows].flatMap(([, cell]) => cell.split(', ').map((name) => name.replaceAll('`', '')));
  assert.deepEqual(named.sort(), [...HOST_PAGES].sort());
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

for (const name of HOST_PAGES.filter((each) => each !== 'clean')) {
  test(`the widgets are themselves on the page «${name}»`, async () => {
    assert.deepEqual(differences(name, await measured(name), clean), []);
  });
}

for (const width of WIDTHS) {
  test(`on a page from right to left the layout is mirrored, and nothing sticks out, at ${width} px`, async () => {
    const ordinary = await site.open('clean', width);
    const mirrored = await site.open('rtl', width);
    assert.deepEqual(await mirrorFaults(ordinary, mirrored), []);
    assert.equal(await mirrored.evaluate(() => document.documentElement.scrollWidth), width);
    await ordinary.close();
    await mirrored.close();
  });
}

test('text in a widget can be marked where the page lets nothing be marked', async () => {
  const page = await site.open('no-select');
  assert.notEqual(await markSomeText(page), '');
  await page.close();
});

test('a header that stays put covers nothing that has the focus, on the way up through the page', async () => {
  const page = await site.open('sticky');
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
