import { waitFor } from 'storybook/test';

// A busy machine may take long, and a slow story is no fault in it.
const PATIENCE = { timeout: 20_000 };

/** Waits until every widget in a story shows something, those inside others too, so that nobody judges an empty one. */
export function drawn(canvas, tags) {
  return waitFor(() => {
    const waiting = widgetsIn(canvas, tags.join()).filter((widget) => !hasContent(widget));
    if (waiting.length > 0)
      throw new Error(`Nothing is shown in ${waiting.map(({ localName }) => localName)}.`);
  }, PATIENCE);
}

function widgetsIn(root, selector) {
  const found = [...root.querySelectorAll(selector)];
  return found.flatMap((widget) => [
    widget,
    ...(widget.shadowRoot ? widgetsIn(widget.shadowRoot, selector) : []),
  ]);
}

function hasContent({ shadowRoot }) {
  return (shadowRoot?.querySelector('[part~="base"]')?.childElementCount ?? 0) > 0;
}
