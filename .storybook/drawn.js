import { waitFor } from 'storybook/test';

// A busy machine may take long, and a slow story is no fault in it.
const PATIENCE = { timeout: 20_000 };

/** Waits until every widget in a story shows something, so that nobody judges an empty one. */
export function drawn(canvas) {
  return waitFor(() => {
    const waiting = [...canvas.querySelectorAll(WIDGETS)].filter((widget) => !hasContent(widget));
    if (waiting.length > 0)
      throw new Error(`Nothing is shown in ${waiting.map(({ localName }) => localName)}.`);
  }, PATIENCE);
}

/** A term is a word in a text, also before it works; a workspace shows nothing. */
const WIDGETS = [
  'omr-actor-list',
  'omr-checklist',
  'omr-glossary',
  'omr-guide',
  'omr-legal-panel',
  'omr-phase',
  'omr-phase-navigator',
  'omr-progress',
  'omr-resource-list',
  'omr-strategy-questions',
  'omr-success-criteria',
].join();

function hasContent({ shadowRoot }) {
  return (shadowRoot?.querySelector('[part~="base"]')?.childElementCount ?? 0) > 0;
}
