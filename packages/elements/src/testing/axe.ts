import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  interface Window {
    /** axe is no module: it puts itself on the window. */
    readonly axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
  }
}

/** The target, WCAG 2.2 AA, with all that comes before it, and what axe calls best practice. */
export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong in an element, with everything in it, also in shadow roots. Says so if it found nothing to test. */
export async function axeFaults(element: Element): Promise<readonly string[]> {
  const { violations, passes } = await window.axe.run(element, {
    runOnly: { type: 'tag', values: AXE_TAGS },
    resultTypes: ['violations'],
  });
  if (passes.length === 0) return ['axe found nothing to test'];
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help} (${html.slice(0, 120)})`),
  );
}
