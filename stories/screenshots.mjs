// Pictures of every element, for eyes: one sheet for each, at three widths, light, dark, in forced colours and on paper.
// `npm run screenshots` builds Storybook first. `node stories/screenshots.mjs checklist` makes one sheet only.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { allStories, openStory, serveStorybook } from './served-storybook.mjs';

const folder = path.resolve(import.meta.dirname, 'screenshots');
const [wanted = ''] = process.argv.slice(2);

/** The story that shows most of an element. Those that are not here have `default`, or the first there is. */
const MAIN = {
  Checklist: 'under-way',
  Guide: 'under-way',
  Phase: 'every-part',
  'Phase navigator': 'under-way',
  Progress: 'deadlines',
  'Actor list': 'with-contacts',
  'Strategy questions': 'answered',
  'Success criteria': 'assessed',
  Term: 'running-text',
  Municipality: 'later-phase',
};

const WIDTHS = [320, 768, 1440];

/** In pixels. The rest of a longer story is cut: nobody looks that far down a sheet. */
const TALLEST = 4000;

const LOOKS = [
  { name: 'light', globals: { theme: 'light' }, media: {} },
  { name: 'dark', globals: { theme: 'dark' }, media: {} },
  { name: 'forced colours', globals: {}, media: { features: [{ name: 'forced-colors', value: 'active' }] } },
  { name: 'print', globals: {}, media: { media: 'print' } },
];

/** Each element, and each whole page, with the id of its main story. */
function subjects() {
  const titles = new Map(allStories().map(({ title, id }) => [title, id]));
  return [...titles.keys()]
    .filter((title) => /^(Elements|Pages)\//.test(title))
    .map((title) => {
      const [, name] = title.split('/');
      const ids = allStories()
        .filter((story) => story.title === title)
        .map(({ id }) => id);
      const ending = MAIN[name] ?? 'default';
      return {
        name,
        file: name.toLowerCase().replaceAll(' ', '-'),
        id: ids.find((id) => id.endsWith(`--${ending}`)) ?? ids[0],
      };
    });
}

/** One picture of a story as it looks at a width; the address of it for a sheet. */
async function picture(browser, address, { id }, { globals, media }, width) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 200 });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', media);
  await openStory(page, address, { id, globals });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const image = await page.screenshot({
    clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) },
    captureBeyondViewport: true,
    encoding: 'base64',
  });
  await page.close();
  return `data:image/png;base64,${image}`;
}

const HEAD = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screenshots</title>
<style>
  body { margin: 24px; font: 16px/1.4 sans-serif; background: #d5dadc; color: #1c2427 }
  .row { display: flex; gap: 24px; align-items: flex-start }
  figure { margin: 0 0 24px } img { display: block; border: 1px solid #6c7a80 }
</style>`;

/** Rows of looks and columns of widths, as one picture. */
async function sheet(browser, name, rows) {
  const page = await browser.newPage();
  await page.setViewport({ width: 320 + 768 + 1440 + 2 * 24 + 2 * 24 + 6, height: 200 });
  await page.setContent(
    `${HEAD}<h1>${name}</h1>${rows
      .map(
        ({ look, images }) =>
          `<h2>${look}</h2><div class="row">${images.map((image) => `<figure><img src="${image}"></figure>`).join('')}</div>`,
      )
      .join('')}`,
  );
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const image = await page.screenshot({ fullPage: true });
  await page.close();
  return image;
}

const { browser, address, close } = await serveStorybook();
if (!wanted) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
try {
  const made = subjects().filter(({ file }) => file.includes(wanted));
  for (const subject of made) {
    const rows = [];
    for (const look of LOOKS) {
      const images = [];
      for (const width of WIDTHS) images.push(await picture(browser, address, subject, look, width));
      rows.push({ look: look.name, images });
    }
    writeFileSync(path.join(folder, `${subject.file}.png`), await sheet(browser, subject.name, rows));
    console.log(`stories/screenshots/${subject.file}.png`);
  }
  const contents = made.map(
    ({ name, file }) =>
      `<h2>${name}</h2><a href="${file}.png"><img src="${file}.png" width="600" alt="${name}"></a>`,
  );
  writeFileSync(
    path.join(folder, 'index.html'),
    `${HEAD}<h1>Elements and pages</h1>${contents.join('\n')}</html>\n`,
  );
} finally {
  await close();
}
