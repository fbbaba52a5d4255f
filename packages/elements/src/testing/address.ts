import { until } from './mount.js';

/**
 * Takes the fragment off the page's address again, without a `hashchange` and without leaving the page, and forgets
 * which workspace has written what into it.
 */
export async function resetAddress(): Promise<void> {
  // Until the page is loaded, a new fragment takes the place of the old one: there would be nothing to go back to.
  // «complete» comes before the load event, and that is what counts.
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  await until(() => !page || page.loadEventEnd > 0, 'the page is loaded');
  history.replaceState(null, '', window.location.pathname + window.location.search);
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('omr.addresses/1')];
}

/** Waits for the `hashchange` that `act` leads to. */
export async function hashChange(act: () => void): Promise<void> {
  const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  act();
  await changed;
}
