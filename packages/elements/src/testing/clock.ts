const CLOCK = Symbol.for('omr.clock/1');
const page = globalThis as Record<symbol, unknown>;

/** Stops the page's clock at noon of a day. */
export function stopClock(day: string): void {
  page[CLOCK] = { now: () => new Date(`${day}T12:00:00`) };
}

/** Stops the page's clock in each test of a `describe`. */
export function stoppedClock(day: string): void {
  beforeEach(() => stopClock(day));
  afterEach(() => {
    delete page[CLOCK];
  });
}
