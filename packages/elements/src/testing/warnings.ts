/**
 * Collects what a widget tells the page's developer in each test, instead of writing it in the console. Call it in a
 * `describe`; the list is empty when each test begins.
 */
export function recordedWarnings(): readonly string[] {
  const warnings: string[] = [];
  const { console } = globalThis;
  const warn = console.warn;

  beforeEach(() => {
    warnings.length = 0;
    // Each message is given once per page: a test must not hear of it only because it ran first.
    delete (globalThis as Record<symbol, unknown>)[Symbol.for('omr.warnings/1')];
    console.warn = (...message: readonly unknown[]) => {
      const text = message.map(String).join(' ');
      if (text.startsWith('[omr]')) warnings.push(text);
      else warn.call(console, ...message);
    };
  });
  afterEach(() => {
    console.warn = warn;
  });
  return warnings;
}
