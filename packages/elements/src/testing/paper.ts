import { around, everywhere } from './composed.js';
import { inWords, kindOf, textOf } from './find.js';

/** Rows that hide what is in them. */
export function closedRows(host: Element): readonly string[] {
  return everywhere<HTMLDetailsElement>(host, 'details')
    .filter(
      (details) =>
        isShown(details) && ![...details.querySelectorAll(':scope > :not(summary)')].every(isLegible),
    )
    .map((details) => textOf(details.querySelector('summary')));
}

function isLegible(element: Element): boolean {
  return (
    element.checkVisibility({ contentVisibilityAuto: true }) && element.getBoundingClientRect().height > 0
  );
}

/** Links to other sites without their address after them. */
export function addressesLeftOut(host: Element): readonly string[] {
  return everywhere<HTMLAnchorElement>(host, 'a[href]')
    .filter((link) => isShown(link))
    .filter((link) => {
      const address = link.getAttribute('href') ?? '';
      const after = getComputedStyle(link, '::after').content;
      return address.startsWith('http') ? !after.includes(address) : after !== 'none';
    })
    .map(textOf);
}

/** The word `omr-term` explains is a button, and part of the text. */
const SCREEN_ONLY =
  'button:not([popovertarget]), select, input[type="search"], input[type="file"], form, [part="filter"] input, [part="keeping"]';

/** What nobody can use on paper. */
export function controlsOnPaper(host: Element): readonly string[] {
  return everywhere(host, SCREEN_ONLY).filter(isShown).map(kindOf);
}

/** Boxes that show no more than a ground would: whose tick, and whose edge, is not a line. */
export function undrawnBoxes(host: Element): readonly string[] {
  return everywhere<HTMLInputElement>(host, 'input[type="checkbox"], input[type="radio"]')
    .filter((box) => isShown(box))
    .filter((box) => {
      const { appearance, borderTopStyle, borderTopWidth } = getComputedStyle(box);
      const edge = borderTopStyle === 'solid' && Number.parseFloat(borderTopWidth) >= 1;
      return appearance !== 'none' || !edge || hasMark(box) !== (box.checked || box.indeterminate);
    })
    .map(inWords);
}

function hasMark(box: Element): boolean {
  const { content, borderBottomStyle, borderBottomWidth } = getComputedStyle(box, '::before');
  return content !== 'none' && borderBottomStyle === 'solid' && borderBottomWidth !== '0px';
}

function isShown(element: Element): boolean {
  for (let node: Element | null = element; node; node = around(node)) {
    if (!node.checkVisibility({ visibilityProperty: true })) return false;
  }
  return true;
}
