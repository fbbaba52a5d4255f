// A tab with a page of the municipality's site, and what is in its frames: what tests of frames do over and over.
import { setTimeout } from 'node:timers/promises';
import { watchPage } from '../served-page.mjs';

/** @param sites What `startSites` gives. */
export function frameOpener(sites) {
  let count = 0;
  const tab = {
    page: undefined,
    /** What a visitor would never see, but an auditor would. */
    seen: undefined,

    script: (name = 'omr.ramme.js') => `<script src="${sites.address}${name}"></script>`,
    frame: (address, attributes = '') =>
      `<iframe src="${sites.address}${address}" width="100%" height="640" title="x" ${attributes}></iframe>`,

    /** Opens a page in place of the last. Its `said` is what its frames say and what its policy stops. */
    async open(html, css, onRequest) {
      await tab.page?.close();
      const page = await sites.browser.newPage();
      // High: browsers draw nothing in frames below the screen, so there is nothing there to wait for.
      await page.setViewport({ width: 800, height: 4000 });
      tab.page = page;
      tab.seen = watchPage(page);
      await page.evaluateOnNewDocument(() => {
        globalThis.said = [];
        addEventListener('message', ({ data }) => said.push(data));
        addEventListener('securitypolicyviolation', (event) => said.push(event.violatedDirective));
      });
      if (onRequest) {
        await page.setRequestInterception(true);
        page.on('request', onRequest);
      }
      await page.goto(sites.put(`side-${(count += 1)}`, html, { css }), { waitUntil: 'domcontentloaded' });
    },

    /** The document in the n-th frame, once it is there. */
    async inFrame(n = 0) {
      const handle = await tab.page.waitForSelector(`iframe:nth-of-type(${n + 1})`);
      const limit = Date.now() + 30_000;
      while (Date.now() < limit) {
        const inner = await handle.contentFrame();
        if (await isComplete(inner)) return inner;
        await setTimeout(20);
      }
      throw new Error(`Nothing came in frame ${n}`);
    },

    /** As it was set, with its unit. */
    heightOf: (n = 0) => tab.page.$$eval('iframe', (all, index) => all[index].style.height, n),

    /** Waits until the n-th frame is as high as what is in it, to a step. Gives the height. */
    async followed(n = 0) {
      const inner = await tab.inFrame(n);
      const height = await inner.waitForFunction(() => {
        const content = document.documentElement.getBoundingClientRect().height;
        return innerHeight >= content && innerHeight < content + 8 && innerHeight;
      });
      return height.jsonValue();
    },

    drawn: (inner) => inner.waitForSelector('omr-checklist >>> li input[type=checkbox]'),
  };
  return tab;
}

/** Asked anew each time: a wait that was begun in the page before would be forgotten with it. */
const isComplete = (inner) =>
  inner
    .evaluate(() => location.href !== 'about:blank' && document.readyState === 'complete')
    .catch(() => false);
