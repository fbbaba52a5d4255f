import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ChildNode, type Element, parseFragment } from 'parse5';
import { loadGuide } from '../../guide/load-guide.js';
import { loadExportWords } from '../load-export-words.js';
import { localGuide } from '../local-guide.test.js';
import { STATIC_WIDGETS, toStaticHtml, type StaticHtmlOptions, type StaticWidget } from './to-static-html.js';

const guide = await loadGuide('nb');
const local = localGuide(guide);
const words = await loadExportWords('nb');

function textOf(node: ChildNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Every element of an export, in order. */
function read(widget: StaticWidget, options: Partial<StaticHtmlOptions> = {}, from = local) {
  const elements: Element[] = [];
  const visit = (nodes: readonly ChildNode[]) => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      elements.push(node);
      visit(node.childNodes);
    }
  };
  visit(parseFragment(toStaticHtml(from, { widget, words, ...options })).childNodes);
  return elements;
}

/** The titles that say so, each once: a `dd` may hold a paragraph. */
const marked = (elements: readonly Element[]) => [
  ...new Set(
    elements
      .filter(({ tagName }) => ['summary', 'p', 'dd'].includes(tagName))
      .map((element) => textOf(element).split('\n')[0])
      .filter((text) => text?.includes('av kommunen)')),
  ),
];

for (const widget of STATIC_WIDGETS) {
  test(`${widget}: whom it is for stands right under the heading, and only there`, () => {
    for (const phase of ['alle', 'gjennomforing'] as const) {
      const elements = read(widget, { phase });
      const at = elements.findIndex((element) => textOf(element).startsWith('Gjelder'));
      assert.deepEqual(
        elements.slice(0, at + 1).map(({ tagName }) => tagName),
        ['h2', 'p'],
      );
      assert.equal(elements[at] && textOf(elements[at]), 'Gjelder Fjellbyløftet i Nordvik kommune');
      const rest = elements.slice(at + 1).map(textOf);
      assert.ok(!rest.some((text) => text.includes('Fjellbyløftet')));
    }
  });

  test(`${widget}: nothing is told of a municipality where there is no local layer`, () => {
    const text = read(widget, {}, guide).map(textOf).join('\n');
    assert.doesNotMatch(text, /Gjelder .* i |av kommunen\)/);
  });
}

test('tasks and subtasks say that the municipality has added or adapted them', () => {
  assert.deepEqual(marked(read('checklist')), [
    'Snakk med velforeningen (Lagt til av kommunen)',
    'Planportalen (Lagt til av kommunen)',
    'Lag en ny aktivitetsplan hvert år (Hvert år, Tilpasset av kommunen)',
    'Lag en kommunikasjonsplan for avslutningen (Tilpasset av kommunen)',
  ]);
});

test('resources say that the municipality has added or adapted them', () => {
  const [adapted, own, ...others] = marked(read('resources'));
  assert.match(adapted ?? '', /\(Tilpasset av kommunen\)$/);
  assert.deepEqual([own, ...others], ['Planportalen (Lagt til av kommunen)']);
});

test('a resource of the municipality is linked, also where its address has no encryption', () => {
  const links = read('resources').flatMap(({ attrs }) =>
    attrs.filter(({ name }) => name === 'href').map(({ value }) => value),
  );
  assert.deepEqual(links, ['http://nordvik.example/plan?a=1&b=2']);
});

test('no language is claimed for the words of the municipality', () => {
  for (const element of read('checklist')) {
    const text = textOf(element);
    if (!/av kommunen|velforeningen|Fjellby/.test(text)) continue;
    assert.equal(
      element.attrs.find(({ name }) => name === 'lang'),
      undefined,
      text,
    );
  }
});
