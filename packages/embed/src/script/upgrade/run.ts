/** What stands together on one or more lines of a block: neighbours, with nothing but text and what marks it up. */
export interface Run {
  readonly parent: Element;
  readonly nodes: readonly ChildNode[];
}

/** Elements that mark up text within a line. */
const TEXT_LEVEL = new Set(
  'a abbr acronym b bdi bdo big br cite data del dfn em font i ins mark oembed q s small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements that stand in a line without being text; what has one beside it is not alone. */
const IN_LINE =
  'img,picture,svg,math,video,audio,canvas,object,embed,iframe,input,select,textarea,button,label,meter,progress,output,code,kbd,samp';

/** More than any link or piece of code of ours becomes in an editor; a longer run is not looked at. */
const MOST_NODES = 40;

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === Node.ELEMENT_NODE;
}

export function isTextLevel(node: Element): boolean {
  return TEXT_LEVEL.has(node.localName);
}

/** The block a node stands in: its nearest ancestor that is no text markup. */
export function blockOf(node: Node): Element | undefined {
  let block = node.parentElement;
  while (block && isTextLevel(block)) block = block.parentElement;
  return block ?? undefined;
}

/**
 * The run a node stands in. It ends at blocks, and at two line breaks in a row: editors without paragraphs part them
 * so.
 *
 * @returns `undefined` when there is more in it than text, or more of it than is looked at.
 */
export function runAround(node: ChildNode): Run | undefined {
  const parent = blockOf(node);
  if (!parent) return undefined;
  let top = node;
  while (top.parentElement && top.parentElement !== parent) top = top.parentElement;
  const before = neighbours(top, 'previousSibling');
  const after = neighbours(top, 'nextSibling');
  if (!before || !after) return undefined;
  const nodes = [...before.reverse(), top, ...after];
  return nodes.every(isTextOnly) ? { parent, nodes } : undefined;
}

/** The text of a run as a reader sees it, with a space for each line break. Cut where it is longer than anything of ours. */
export function textOf(nodes: readonly Node[]): string {
  let text = '';
  for (const node of nodes) {
    if (text.length > 4000) break;
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (isElement(node)) text += node.localName === 'br' ? ' ' : textOf([...node.childNodes]);
  }
  return text;
}

/** Tells whether a node is text, or marks up nothing but text. */
export function isTextOnly(node: Node): boolean {
  if (!isElement(node)) return true;
  if (!isTextLevel(node)) return false;
  const inside = node.getElementsByTagName('*');
  return inside.length <= MOST_NODES && [...inside].every(isTextLevel);
}

type Direction = 'previousSibling' | 'nextSibling';

function neighbours(from: ChildNode, direction: Direction): ChildNode[] | undefined {
  const found: ChildNode[] = [];
  for (let node = from[direction]; node && !endsRun(node, direction); node = node[direction]) {
    if (found.length === MOST_NODES) return undefined;
    found.push(node);
  }
  return found;
}

function endsRun(node: ChildNode, direction: Direction): boolean {
  if (!isElement(node)) return false;
  if (node.localName === 'br') return isBreak(beyondSpace(node, direction));
  return !isTextLevel(node) && !node.matches(IN_LINE);
}

function isBreak(node: ChildNode | null): boolean {
  return isElement(node) && node.localName === 'br';
}

function beyondSpace(from: ChildNode, direction: Direction): ChildNode | null {
  let node = from[direction];
  if (node?.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() === '') node = node[direction];
  return node;
}
