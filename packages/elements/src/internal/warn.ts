import { pageRegistry } from './page-registry.js';

/**
 * Tells the page's developer of a mistake, once. Never throws: a mistake in one attribute must not break the page.
 *
 * @param message What is wrong, and what is done instead.
 */
export function warnOnce(message: string): void {
  const warned = pageRegistry('omr.warnings/1', () => new Set<string>());
  if (warned.has(message)) return;
  warned.add(message);
  // eslint-disable-next-line no-console -- reason: the one place that speaks to the page's developer
  console.warn(`[omr] ${message}`);
}
