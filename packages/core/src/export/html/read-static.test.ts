import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ChildNode, type Element, parseFragment, serialize } from 'parse5';
import { lookups, type Guide, type GuideContent } from '../../model/index.js';
import { toStaticHtml, type StaticHtmlOptions } from './to-static-html.js';

const PHRASING = ['#text', 'a', 'span'];
const FLOW = [...PHRASING, ...'h1 h2 h3 h4 h5 h6 p ul ol dl details blockquote'.split(' ')];

/** What may stand in what, by the HTML standard, for the elements a field of a CMS lets through. */
const MAY_HOLD: Readonly<Record<string, readonly string[]>> = {
  '#document-fragment': FLOW,
  ...Object.fromEntries('h1 h2 h3 h4 h5 h6 p summary dt span'.split(' ').map((tag) => [tag, PHRASING])),
  a: ['#text', 'span'],
  ul: ['li'],
  ol: ['li'],
  li: FLOW,
  dd: FLOW,
  blockquote: FLOW,
  dl: ['dt', 'dd'],
  details: [...FLOW, 'summary'],
};

/** The text of an element, with everything inside. */
export function textOf(node: ChildNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function isBlank(node: ChildNode): boolean {
  return node.nodeName === '#text' && textOf(node).trim() === '';
}

/** Reads a fragment as a browser does, and checks every element, attribute and nesting. Gives all elements. */
export function readHtml(html: string): readonly Element[] {
  const fragment = parseFragment(html);
  // A browser mends wrong nesting, and writes something else than it read.
  const asWritten = html.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('\u00a0', '&nbsp;');
  assert.equal(serialize(fragment), asWritten);
  const found: Element[] = [];
  const visit = (parent: string, nodes: readonly ChildNode[]) => {
    for (const node of nodes.filter((child) => !isBlank(child) || PHRASING.includes(parent))) {
      assert.ok(MAY_HOLD[parent]?.includes(node.nodeName), `${parent} > ${node.nodeName}`);
      if (!('tagName' in node)) continue;
      found.push(node);
      checkAttributes(node);
      checkOrder(node);
      visit(node.tagName, node.childNodes);
    }
  };
  visit('#document-fragment', fragment.childNodes);
  return found;
}

function checkAttributes({ tagName, attrs }: Element): void {
  for (const { name, value } of attrs) {
    assert.ok(['href', 'lang', 'cite'].includes(name), `${tagName} ${name}`);
    if (name === 'lang') assert.match(value, /^(nb|nn|da|sv|en)$/);
    else assert.match(value, name === 'href' ? /^(https?:\/\/|mailto:)[^\s]+$/ : /^https:\/\//);
  }
}

/** What stands in an element: something, and in the right order. */
function checkOrder(element: Element): void {
  const { tagName, childNodes } = element;
  assert.notEqual(textOf(element).trim(), '', `empty ${tagName}`);
  const names = childNodes.filter((child) => !isBlank(child)).map(({ nodeName }) => nodeName);
  if (tagName === 'details') assert.equal(names.lastIndexOf('summary'), 0);
  if (tagName === 'dl') assert.match(names.join(' '), /^(dt( dd)+ ?)+$/);
}

/** Reads an export. `tags` gives the texts of all elements of a kind. */
export function readStatic(from: Guide, options: StaticHtmlOptions) {
  const elements = readHtml(toStaticHtml(from, options));
  const tags = (...names: readonly string[]) =>
    elements.filter(({ tagName }) => names.includes(tagName)).map(textOf);
  const links = elements.flatMap(({ attrs }) =>
    attrs.filter(({ name }) => name === 'href').map(({ value }) => value),
  );
  return { elements, tags, links, text: elements.map(textOf).join('\n') };
}

/** A guide with some of its lists replaced. */
export function guideWith(guide: Guide, lists: Partial<GuideContent>): Guide {
  const content = { ...guide, ...lists };
  return { ...content, ...lookups(content) };
}

const FAULTS = [
  ['an empty paragraph', '<p></p>'],
  ['an empty item', '<ul><li> </li></ul>'],
  ['a list in a paragraph', '<p><ul><li>x</li></ul></p>'],
  ['an item that is in no list', '<li>x</li>'],
  ['a description of nothing', '<dl><dd>x</dd></dl>'],
  ['a term without description', '<dl><dt>x</dt></dl>'],
  ['a block in a summary', '<details><summary><p>x</p></summary></details>'],
  ['details without a summary', '<details><p>x</p></details>'],
  ['an attribute that is not ours', '<p id="https://x">x</p>'],
  ['an address that is a program', '<a href="javascript:alert(1)">x</a>'],
  ['an element that is not ours', '<section>x</section>'],
] as const;

test('the reader of static HTML refuses what the standard does not allow, and what is not ours', () => {
  for (const [fault, html] of FAULTS) assert.throws(() => readHtml(html), assert.AssertionError, fault);
});
