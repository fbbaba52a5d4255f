/**
 * Calls back when the document has been parsed and the scripts in it have run; at once when that is past.
 *
 * A module in the page runs when `readyState` is `interactive` already, and there may be more of them to come: what
 * tells that all have run is that `DOMContentLoaded` has been sent.
 */
export function whenParsed(callback: () => void): void {
  if (document.readyState === 'complete' || hasSentContentLoaded()) {
    callback();
    return;
  }
  let called = false;
  const once = () => {
    if (called) return;
    called = true;
    callback();
  };
  document.addEventListener('DOMContentLoaded', once, { once: true });
  // Where the time of DOMContentLoaded cannot be read, it may have been sent before the listener was added.
  addEventListener('load', once, { once: true });
}

function hasSentContentLoaded(): boolean {
  if (document.readyState === 'loading') return false;
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.domContentLoadedEventStart > 0;
}
