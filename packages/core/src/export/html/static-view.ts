import type { Guide, Phase, Provenance } from '../../model/index.js';
import type { ExportWords } from '../export-words.js';
import { originName, scopeLine } from '../names.js';
import { element, type Content, type Markup, type Tag } from './element.js';

export const HEADING_LEVELS = [2, 3, 4, 5, 6] as const;

export type HeadingLevel = (typeof HEADING_LEVELS)[number];

/**
 * What every widget is written from.
 *
 * @internal
 */
export interface StaticView {
  readonly guide: Guide;
  readonly words: ExportWords;
  /** The one phase that is shown; `undefined` for all. */
  readonly phase: Phase | undefined;
  /** The phases that are shown. */
  readonly phases: readonly Phase[];
  readonly headingLevel: HeadingLevel;
}

const HEADINGS: readonly Tag[] = ['h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * A heading `below` levels under the widget's own, never deeper than 6.
 *
 * @internal
 */
export function heading({ headingLevel }: StaticView, below: number, ...content: readonly Content[]): Markup {
  return element(HEADINGS[Math.min(headingLevel + below, 6) - 2] ?? 'h6', {}, ...content);
}

/**
 * What a widget opens with: its heading, and whom it is for where the local layer tells.
 *
 * @internal
 */
export function opening(view: StaticView, title: string): Content {
  const scope = scopeLine(view.guide, view.words);
  return [heading(view, 0, title), scope === undefined ? [] : element('p', {}, scope)];
}

/**
 * « (Lagt til av kommunen)», to stand behind a title; nothing behind what the municipality has left as it was.
 *
 * @internal
 */
export function originRemark(item: Provenance, { words }: StaticView): Content {
  const origin = originName(item, words);
  return origin === undefined ? [] : [' ', element('span', {}, `(${origin})`)];
}

/**
 * A term of a description list with its values; nothing when there are none.
 *
 * @internal
 */
export function described(term: string, values: readonly Content[]): Content {
  return values.length === 0
    ? []
    : [element('dt', {}, term), values.map((value) => element('dd', {}, value))];
}

/**
 * A description list of what {@link described} gives; nothing when all of it is nothing.
 *
 * @internal
 */
export function descriptions(...entries: readonly Content[]): Content {
  const filled = entries.filter((entry) => !(Array.isArray(entry) && entry.length === 0));
  return filled.length === 0 ? [] : element('dl', {}, ...filled);
}

/** @internal */
export function paragraphs(texts: readonly string[]): Content {
  return texts.map((text) => element('p', {}, text));
}
