import { pageRegistry } from './page-registry.js';

interface PageClock {
  readonly now: () => Date;
}

/**
 * The day it is where the reader is, `YYYY-MM-DD`. The one clock that tells widgets what is late: it is the page's, so
 * that a test can stop it for all of them at once.
 */
export function today(): string {
  const now = pageRegistry<PageClock>('omr.clock/1', () => ({ now: () => new Date() })).now();
  // Not toISOString(): in Norway it is still yesterday in UTC for the first hours of a day.
  return [pad(now.getFullYear(), 4), pad(now.getMonth() + 1, 2), pad(now.getDate(), 2)].join('-');
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
