/** Counts those who listen to something outside the page's own nodes, such as the window, from now on. */
export function outsideListeners(): { readonly count: () => number; readonly stop: () => void } {
  const { prototype } = EventTarget;
  const { addEventListener, removeEventListener } = prototype;
  let count = 0;
  prototype.addEventListener = function (this: EventTarget, ...listener) {
    if (!(this instanceof Node)) count += 1;
    addEventListener.apply(this, listener);
  };
  prototype.removeEventListener = function (this: EventTarget, ...listener) {
    if (!(this instanceof Node)) count -= 1;
    removeEventListener.apply(this, listener);
  };
  return {
    count: () => count,
    stop: () => Object.assign(prototype, { addEventListener, removeEventListener }),
  };
}
