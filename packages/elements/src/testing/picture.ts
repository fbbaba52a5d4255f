import { executeServerCommand } from '@web/test-runner-commands';

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is painted where an element stands: the same text for the same pixels. */
export async function picture(element: Element): Promise<string> {
  const { left, top, width, height } = element.getBoundingClientRect();
  return executeServerCommand<string, Clip>('picture', {
    x: left + window.scrollX,
    y: top + window.scrollY,
    width,
    height,
  });
}
