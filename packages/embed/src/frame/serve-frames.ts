import { readChildMessage, type Asked, type ParentMessage } from './message.logic.js';
import { throttled } from './throttle.logic.js';
import { tokensOf } from './tokens.logic.js';
import { isFromOurs, isOurs } from './trust.logic.js';

/** On `window`: the folders whose frames are served already, by whichever script came first. */
const SERVED = Symbol.for('no.omr.frames');

declare global {
  interface Window {
    [SERVED]?: Record<string, true>;
  }
}

/**
 * Gives each frame that shows a page of the site the height the page asks for, and tells the page the language and the
 * colours where it stands. Frames that come later are served as well. Once for each site and page, whoever asks.
 *
 * @param folder Where the site lies, with `/` last.
 */
export function serveFrames(folder: URL): void {
  const folders = (window[SERVED] ??= {});
  if (folders[folder.href]) return;
  folders[folder.href] = true;

  let count = 0;
  const waiting = new Map<HTMLIFrameElement, Partial<Asked>>();
  const serve = throttled(() => {
    waiting.forEach(({ answered, height }, frame) => {
      if (height) setHeight(frame, height);
      if (!answered) greet(frame, `${++count}`);
    });
    waiting.clear();
  }, setTimeout);
  const ask = (asked: Partial<Asked>, from: (frame: HTMLIFrameElement) => boolean) =>
    document.querySelectorAll('iframe').forEach((frame) => {
      if (!from(frame)) return;
      waiting.set(frame, asked);
      serve();
    });

  addEventListener('message', ({ data, origin, source }) => {
    const asked = readChildMessage(data);
    if (asked) ask(asked, (frame) => frame.contentWindow === source && isFromOurs(origin, frame, folder));
  });
  // Those that spoke before anyone listened. They answer with their height.
  ask({}, (frame) => isOurs(frame, folder));
}

/** Over what the page's style sheets say of frames, most of them made for films. `max-height` is still theirs to set. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const borders = getComputedStyle(frame).boxSizing === 'border-box' ? 2 * frame.clientTop : 0;
  frame.style.setProperty('height', `${height + borders}px`, 'important');
}

/** To whatever is in the frame: any reader sees what is told, and a page in a sandbox has no origin to name. */
function greet(frame: HTMLIFrameElement, id: string): void {
  const message: ParentMessage = {
    omr: 1,
    type: 'init',
    id,
    lang: frame.closest<HTMLElement>('[lang]')?.lang,
    tokens: tokensOf(getComputedStyle(frame)),
  };
  frame.contentWindow?.postMessage(message, '*');
}
