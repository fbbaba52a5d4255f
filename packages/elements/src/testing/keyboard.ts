import { sendKeys } from '@web/test-runner-commands';
import { focused, kindOf } from './find.js';

/** Something the Tab key stops at, with what shows that it has the focus. */
export interface TabStop {
  readonly element: Element;
  readonly kind: string;
  readonly outlineStyle: string;
  readonly outlineWidth: number;
  readonly outlineColor: string;
}

/** Presses Tab through a widget from its first control, until the focus has left it. */
export async function tabStops(host: HTMLElement, most = 300): Promise<readonly TabStop[]> {
  const before = document.createElement('button');
  host.before(before);
  before.focus();
  const stops: TabStop[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await sendKeys({ press: 'Tab' });
    const element = focused();
    if (!element || document.activeElement !== host) break;
    // A date field is one control, though the key stops at its day, month and year.
    if (element === stops.at(-1)?.element) continue;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    stops.push({
      element,
      kind: kindOf(element),
      outlineStyle,
      outlineWidth: Number.parseFloat(outlineWidth),
      outlineColor,
    });
  }
  before.remove();
  return stops;
}
