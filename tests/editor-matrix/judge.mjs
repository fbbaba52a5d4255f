/**
 * What a citizen sees of it, by machine. Runs in the page. One of
 * - `widget`: a widget of ours, drawn, with the right phase; on the page or in a frame. More than one: `widget ×2`
 * - `garbage`: code that a citizen can see
 * - `link`: a link to the right page
 * - `text`: something else that can be read
 * - `nothing`
 */
export function judge() {
  const isSeen = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 20;
  const widgetsIn = (root) =>
    [...root.querySelectorAll('omr-checklist')].filter(
      (one) =>
        one.phase === 'gjennomforing' &&
        isSeen(one) &&
        !!one.shadowRoot?.querySelector('li input[type=checkbox]'),
    );
  const main = document.querySelector('main');
  // Marked by `seeFrames`: a page cannot look into a frame of another site.
  const frames = [...main.querySelectorAll('iframe')].filter(isSeen);
  const widgets = widgetsIn(main).length + frames.filter((one) => one.dataset.seen === 'widget').length;
  const words = main.innerText.trim();
  if (/[<>{}]|&lt;|&gt;|script|iframe|crossorigin|integrity|sha384|module|omr-|="/i.test(words))
    return 'garbage';
  if (widgets > 1) return `widget ×${widgets}`;
  if (widgets === 1) return 'widget';
  const isRight = ({ pathname, textContent }) =>
    /\/w\/sjekkliste\/gjennomforing\/nb\/?$/.test(pathname) && textContent.trim() !== '';
  if ([...main.querySelectorAll('a')].some((one) => isRight(one) && one.checkVisibility())) return 'link';
  return words !== '' || frames.some((one) => one.dataset.seen === 'text') ? 'text' : 'nothing';
}

/** Notes on each frame what a citizen sees in it. */
export async function seeFrames(page) {
  for (const handle of await page.$$('main iframe')) {
    const isDead = await handle.evaluate(
      (one) => one.hasAttribute('sandbox') && !one.sandbox.contains('allow-scripts'),
    );
    const inner = await handle.contentFrame();
    const seen = isDead
      ? 'text'
      : await inner.waitForSelector('omr-checklist >>> li input').then(() => 'widget');
    await handle.evaluate((one, what) => (one.dataset.seen = what), seen);
  }
}
