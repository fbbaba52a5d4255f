import type { Guide, Phase, Provenance } from '../../model/index.js';
import type { ExportWords } from '../export-words.js';
import { originName, scopeLine } from '../names.js';
import { element, isBlank, type Content, type Markup, type Tag } from './element.js';

export const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;

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

/**
 * A widget as static content. Its heading and the source are written by `toStaticHtml`.
 *
 * @internal
 */
export interface StaticPart {
  readonly title: (view: StaticView) => string;
  /** All that stands under the heading; nothing where the guide has nothing to show. */
  readonly body: (view: StaticView) => Content;
  /** What is said where there is nothing. */
  readonly none: (words: ExportWords) => string;
}

const HEADINGS: readonly Tag[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * A heading `below` levels under the widget's own, never deeper than 6.
 *
 * @internal
 */
export function heading({ headingLevel }: StaticView, below: number, ...content: readonly Content[]): Markup {
  return element(HEADINGS[Math.min(headingLevel + below, 6) - 1] ?? 'h6', {}, ...content);
}

/**
 * A heading `below` levels under the widget's own with what it is a heading of; nothing when that is nothing.
 *
 * @internal
 */
export function section(view: StaticView, below: number, title: string, content: Content): Content {
  return isBlank(content) ? [] : [heading(view, below, title), content];
}

/**
 * The same view for what stands under a heading of the first level below.
 *
 * @internal
 */
export function deeper(view: StaticView): StaticView {
  return { ...view, headingLevel: HEADING_LEVELS.find((level) => level > view.headingLevel) ?? 6 };
}

/**
 * The same view for one phase of it.
 *
 * @internal
 */
export function inPhase(view: StaticView, phase: Phase): StaticView {
  return { ...view, phase, phases: [phase] };
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
 * A term of a description list with its values; nothing when there are none, or none that says anything.
 *
 * @internal
 */
export function described(term: string, values: readonly Content[]): Content {
  const told = values.filter((value) => !isBlank(value));
  return told.length === 0 ? [] : [element('dt', {}, term), told.map((value) => element('dd', {}, value))];
}

/**
 * A description list of what {@link described} gives; nothing when all of it is nothing.
 *
 * @internal
 */
export function descriptions(...entries: readonly Content[]): Content {
  return isBlank(entries) ? [] : element('dl', {}, ...entries);
}

/**
 * A list of items; nothing when there are none.
 *
 * @internal
 */
export function list(tag: 'ul' | 'ol', items: readonly Content[]): Content {
  return items.length === 0
    ? []
    : element(
        tag,
        {},
        items.map((item) => element('li', {}, item)),
      );
}

/**
 * A paragraph for each text. One that is empty, such as a reason a municipality has not given, is left out.
 *
 * @internal
 */
export function paragraphs(texts: readonly string[]): Content {
  return texts.filter((text) => !isBlank(text)).map((text) => element('p', {}, text));
}
