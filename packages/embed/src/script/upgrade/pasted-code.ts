import { formatAddress } from '../../address/widget-address.js';
import type { Configuration } from './configuration.logic.js';
import { readPastedCode, type PastedCode } from './pasted-code.logic.js';
import { mayBecomeWidget } from './place.js';
import { plainText } from './plain-text.logic.js';
import { textsIn, type Recogniser } from './recogniser.js';
import { blockOf, isTextOnly, textOf, type Run } from './run.js';

/** Editors part code at its line breaks: one paragraph for each. More than our longest form has. */
const MOST_BLOCKS = 8;

/** In one of them: more than an editor makes of our longest form, with a link and a break in each line. */
const MOST_NODES = 200;

/**
 * Code of ours pasted where text belongs: the editor kept it as text, and readers see `<omr-checklist …>`. A widget
 * takes its place, with the link in it; the code goes.
 */
export const pastedCode: Recogniser = {
  find: textsIn,
  upgrade(text, { folder, widgets }) {
    if (!(text instanceof Text) || !/<\s?(?:omr-|script|iframe)/i.test(text.data)) return false;
    const block = blockOf(text);
    if (!block || !mayBecomeWidget(block, true)) return false;
    const found = codeFrom(block, folder);
    if (!found) return false;
    const [first, ...others] = found.runs;
    if (!first) return false;
    if (found.code.type !== 'widget') {
      found.runs.forEach(remove);
      return false;
    }
    const { configuration, label } = found.code;
    if (widgets.stands(configuration, block)) return false;
    const link = linkTo(configuration, label, folder);
    first.parent.insertBefore(link, first.nodes[0] ?? null);
    first.nodes.forEach((node) => first.parent.removeChild(node));
    widgets.putInPlaceOf({ parent: first.parent, nodes: [link] }, configuration);
    others.forEach(remove);
    return true;
  },
};

interface FoundCode {
  readonly code: PastedCode & { type: 'widget' | 'script' };
  readonly runs: readonly Run[];
}

/** The code that begins with a block and fills it, and as many of the following as it goes on in. */
function codeFrom(block: Element, folder: URL): FoundCode | undefined {
  const runs: Run[] = [];
  let text = '';
  let found: FoundCode | undefined;
  for (const run of blocksFrom(block)) {
    runs.push(run);
    text += ` ${textOf(run.nodes)}`;
    const code = readPastedCode(text, folder);
    if (code.type === 'other') break;
    if (code.type !== 'begun') found = { code, runs: [...runs] };
  }
  return found;
}

/** A block that holds nothing but text, and those after it that do too, whatever space is between. */
function* blocksFrom(block: Element): Generator<Run> {
  let next: Element | null = block;
  for (let count = 0; next && count < MOST_BLOCKS; count += 1) {
    // Asked first: a long listing is looked at once for each of its lines.
    if (next.childNodes.length > MOST_NODES) return;
    const nodes: readonly ChildNode[] = [...next.childNodes];
    if (!nodes.every(isTextOnly)) return;
    yield { parent: next, nodes };
    let after: ChildNode | null = next.nextSibling;
    while (after?.nodeType === Node.TEXT_NODE && plainText(after.nodeValue ?? '') === '')
      after = after.nextSibling;
    next = after instanceof Element && after.matches('p,div') ? after : null;
  }
}

function remove({ parent }: Run): void {
  parent.parentNode?.removeChild(parent);
}

function linkTo(
  { widget, phase, locale = 'nb' }: Configuration,
  label: string,
  folder: URL,
): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = new URL(formatAddress({ widget, phase, locale }), folder).href;
  link.textContent = label === '' ? link.href : label;
  return link;
}
