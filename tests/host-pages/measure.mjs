// What the test of the host pages reads from a page. Those with `In the page` run in the browser, and know nothing here.

/** In the page: size, words and computed type of each widget, with its first disclosure open. */
export function measureWidgets() {
  const NODES = [
    '.heading',
    'p',
    'a',
    'label',
    'input',
    'select',
    'textarea',
    'button',
    'summary',
    'li',
    'dt',
    'dd',
  ];
  const PROPERTIES = [
    'color',
    'direction',
    'display',
    'fontFamily',
    'fontSize',
    'fontStyle',
    'fontVariant',
    'fontWeight',
    'letterSpacing',
    'lineHeight',
    'quotes',
    'textAlign',
    'textIndent',
    'textShadow',
    'textTransform',
    'transitionDuration',
    'whiteSpace',
    'wordBreak',
    'wordSpacing',
    'hyphens',
    'cursor',
    'marginTop',
    'paddingTop',
    'borderTopWidth',
    'listStyleType',
  ];
  const found = {};
  for (const widget of document.querySelectorAll('main > *, omr-term')) {
    if (!widget.localName.startsWith('omr-')) continue;
    const root = widget.shadowRoot;
    const base = root.querySelector('.base');
    for (const details of [...root.querySelectorAll('details')].slice(0, 1)) details.open = true;
    // A term is a word of the page, and follows it. Its box is ours.
    const isTerm = widget.localName === 'omr-term';
    if (isTerm && !base.matches(':popover-open')) base.showPopover();
    const styles = { host: { display: getComputedStyle(widget).display } };
    for (const [name, node] of [
      ['base', base],
      ...NODES.map((selector) => [
        selector,
        [...base.querySelectorAll(selector)].find((each) => each.checkVisibility()),
      ]),
    ]) {
      if (!node) continue;
      const computed = getComputedStyle(node);
      styles[name] = Object.fromEntries(PROPERTIES.map((property) => [property, computed[property]]));
    }
    const { width, height } = (isTerm ? base : widget).getBoundingClientRect();
    found[widget.localName] = { size: { width, height }, text: base.innerText, styles };
    if (isTerm) base.hidePopover();
  }
  return found;
}

/** In the page: where blocks and controls begin and end, from the edge their line starts at. */
function startEdges() {
  const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
  const found = {};
  for (const widget of document.querySelectorAll('main > *')) {
    if (!widget.localName.startsWith('omr-')) continue;
    const frame = widget.getBoundingClientRect();
    const nodes = widget.shadowRoot.querySelectorAll(
      '.base :is(.heading, li, dl, dt, dd, section, form, .field, button, input, select, textarea, summary, progress)',
    );
    found[widget.localName] = [...nodes]
      .filter((node) => node.checkVisibility())
      .map((node) => {
        const box = node.getBoundingClientRect();
        return {
          what: `${node.localName}.${node.className} «${node.textContent.trim().slice(0, 20)}»`,
          start: rtl ? frame.right - box.right : box.left - frame.left,
          end: rtl ? box.left - frame.left : frame.right - box.right,
        };
      });
  }
  return found;
}

/** What does not stand as far from the start of the line on one page as on the other, or sticks out. */
export async function mirrorFaults(ordinary, mirrored) {
  const [one, other] = [await ordinary.evaluate(startEdges), await mirrored.evaluate(startEdges)];
  return Object.entries(one).flatMap(([widget, edges]) =>
    edges.flatMap(({ what, start }, index) => {
      const there = other[widget][index];
      const moved = Math.abs(there.start - start) > 1;
      return moved || there.start < -1 || there.end < -1
        ? [
            `${widget}: ${what} starts ${there.start.toFixed(1)}, not ${start.toFixed(1)}; ends ${there.end.toFixed(1)}`,
          ]
        : [];
    }),
  );
}

/** Marks a paragraph in a widget with the mouse, as a reader would. Gives what was marked. */
export async function markSomeText(page) {
  const paragraph = await page.$('omr-phase >>> p');
  await paragraph.scrollIntoView();
  await paragraph.click({ count: 3, offset: { x: 20, y: 10 } });
  return paragraph.evaluate((node) => {
    const root = node.getRootNode();
    return (root.getSelection?.() ?? document.getSelection()).toString();
  });
}
