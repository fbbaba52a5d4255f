import { WIDGET_TAGS } from '../../address/widget-name.js';

/** Elements of ours that have something to show, for `querySelector`. */
export const WIDGET_SELECTOR = Object.values(WIDGET_TAGS).join();

/**
 * Where nothing is ever put: what names or operates something, what shows text as it was typed, what somebody is
 * writing in, and what is not page content.
 */
const NEVER = [
  'h1,h2,h3,h4,h5,h6,hgroup,nav,menu,button,label,summary,legend,select,option,textarea,object,svg,math',
  'pre,code,kbd,samp,xmp,head,title,script,style,template,noscript',
  ...['heading', 'navigation', 'menu', 'menubar', 'tablist', 'toolbar', 'button', 'textbox', 'tooltip'].map(
    (role) => `[role=${role}]`,
  ),
  // Also in what the editor itself has put there as not to be written in.
  '[contenteditable]:not([contenteditable=false i])',
  'omr-term',
  WIDGET_SELECTOR,
].join();

/** Where a link may stand alone and still be one of many, or a button by its looks: only what asks becomes a widget. */
const IF_ASKED = [
  'ul,ol,dl,table,caption,figcaption,header,footer',
  ...['list', 'table', 'grid', 'banner', 'contentinfo'].map((role) => `[role=${role}]`),
].join();

/** Class names that make a link look like a button, on itself or on what is just around it. */
const BUTTON_BY_LOOKS = '[class*=btn i],[class*=button i],[class*=knapp i]';

/**
 * Tells whether a widget may take the place of an element.
 *
 * @param asked It asks to be one, by fragment, class or attribute, or is code that nobody meant readers to see.
 */
export function mayBecomeWidget(element: Element, asked: boolean): boolean {
  if (document.designMode === 'on' || element.closest(NEVER)) return false;
  return asked || !(element.closest(IF_ASKED) || isButtonByLooks(element));
}

function isButtonByLooks(element: Element): boolean {
  return element.matches(BUTTON_BY_LOOKS) || element.parentElement?.matches(BUTTON_BY_LOOKS) === true;
}
