import { parseLocale } from '@omradesatsing/core';
import { LOOK_COLORS, readFragment, type Look } from '../address/look.js';
import { applyLook } from '../widget/apply-look.js';
import { dialects, readParentMessage, secretOf, withoutSecret, type ChildMessage } from './message.logic.js';
import { fits, sizingAfter, type Seen, type Sizing } from './sizing.logic.js';
import { throttled } from './throttle.logic.js';
import { lookOfTokens, lookOver } from './tokens.logic.js';

/** The page around has had time to give the height it was told. */
const ANSWERED = 500;

const root = () => document.documentElement;

/**
 * The page in a frame: gives the widget the look and language that the page around and the page's own address ask for,
 * and tells the page around how high the content is. Not in a frame, only the address counts.
 *
 * Until the page around has answered, and wherever it gives less room than was asked for, the page can be scrolled.
 */
export function startChild(widget: HTMLElement): void {
  let around: Look = {};
  const look = () => wear(widget, lookOver(around, ownLook()));
  look();
  addEventListener('hashchange', look);
  if (window.parent === window) return;

  const speaker = speak();
  addEventListener('message', ({ data, source }) => {
    const greeting = source === window.parent ? readParentMessage(data) : undefined;
    if (!greeting) return;
    around = lookOfTokens(greeting.tokens);
    look();
    const locale = parseLocale(greeting.lang);
    // The address has a language as a rule, and then it is in the page.
    if (locale && !widget.hasAttribute('lang')) widget.lang = locale;
    speaker.answer(greeting.id);
  });
}

/** Tells the height whenever it has changed. */
function speak(): { answer(id: string): void } {
  const secret = secretOf(location.hash);
  let id = '';
  let type: ChildMessage['type'] = 'ready';
  let greeted = false;
  let sizing: Sizing | undefined;

  const post = throttled(() => {
    if (!sizing) return;
    const message: ChildMessage = { omr: 1, type, id, height: sizing.told };
    for (const said of [message, ...dialects(sizing.told, secret)]) window.parent.postMessage(said, '*');
    type = 'size';
  }, setTimeout);

  let late: ReturnType<typeof setTimeout> | undefined;
  const roomOrScroll = () => {
    clearTimeout(late);
    if (!greeted) return;
    if (fits(see())) root().style.overflow = 'hidden';
    else late = setTimeout(() => (root().style.overflow = fits(see()) ? 'hidden' : ''), ANSWERED);
  };

  const measure = () => {
    const seen = see();
    if (seen.width === 0) return; // not shown: every word is on a line of its own
    const told = sizing?.told;
    sizing = sizingAfter(sizing, seen);
    if (sizing.told !== told) post();
    roomOrScroll();
  };
  new ResizeObserver(measure).observe(root());
  addEventListener('resize', measure);
  // Browsers observe nothing in a frame that is far below the screen, and it should not jump when it is reached.
  measure();
  addEventListener('load', measure);

  return {
    answer(given) {
      id = given;
      greeted = true;
      post();
      measure();
    },
  };
}

/** The box of the root is as high as what is in it; `scrollHeight` is never less than the frame, and would not shrink. */
function see(): Seen {
  return {
    height: root().getBoundingClientRect().height,
    width: root().clientWidth,
    room: window.innerHeight,
  };
}

function ownLook(): Look {
  const reading = readFragment(withoutSecret(location.hash));
  return reading.type === 'widget' ? reading.look : {};
}

/** The page is light or dark with its widget, and nothing of a look before is left. */
function wear(widget: HTMLElement, look: Look): void {
  for (const name of LOOK_COLORS) widget.style.removeProperty(`--omr-color-${name}`);
  widget.style.removeProperty('color-scheme');
  applyLook(widget, look);
  root().style.colorScheme = look.scheme ?? '';
}
