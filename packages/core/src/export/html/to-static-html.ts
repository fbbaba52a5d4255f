import type { Guide, PhaseId } from '../../model/index.js';
import type { ExportWords } from '../export-words.js';
import { sourceLine } from '../names.js';
import { actors } from './actors.js';
import { checklist } from './checklist.js';
import { criteria } from './criteria.js';
import { element, isBlank, toHtml } from './element.js';
import { glossary } from './glossary.js';
import { guide as wholeGuide } from './guide.js';
import { law } from './law.js';
import { navigator } from './navigator.js';
import { phase as aboutPhases } from './phase.js';
import { progress } from './progress.js';
import { questions } from './questions.js';
import { resources } from './resources.js';
import {
  HEADING_LEVELS,
  opening,
  type HeadingLevel,
  type StaticPart,
  type StaticView,
} from './static-view.js';

export const STATIC_WIDGETS = [
  'guide',
  'navigator',
  'phase',
  'checklist',
  'progress',
  'resources',
  'law',
  'actors',
  'criteria',
  'questions',
  'glossary',
] as const;

/** A widget whose content can be written as a static page. */
export type StaticWidget = (typeof STATIC_WIDGETS)[number];

export interface StaticHtmlOptions {
  readonly widget: StaticWidget;
  readonly words: ExportWords;
  /** All phases unless given. */
  readonly phase?: PhaseId | 'alle';
  /** The level of the first heading; 2 unless given. 1 is for a page that shows nothing else. */
  readonly headingLevel?: HeadingLevel;
}

/**
 * The content of a widget as a fragment of semantic HTML: no script, class, style or id, and no links but to Lovdata,
 * to addresses someone has verified and to the contacts of a local layer. For a field of a content management system, or inside the element, where it
 * shows until the widget works. The fragment is in `guide.contentLocale`; only titles in other languages say so.
 *
 * @throws {RangeError} when widget, phase or heading level is none of those there are.
 */
export function toStaticHtml(
  guide: Guide,
  { widget, words, phase: scope = 'alle', headingLevel = 2 }: StaticHtmlOptions,
): string {
  const phase = scope === 'alle' ? undefined : guide.phase(scope);
  if (scope !== 'alle' && !phase) throw new RangeError(`No phase is called ${String(scope)}`);
  if (!HEADING_LEVELS.includes(headingLevel)) throw new RangeError(`No heading has level ${headingLevel}`);
  const view: StaticView = { guide, words, phase, phases: phase ? [phase] : guide.phases, headingLevel };
  const { title, body, none } = partOf(widget);
  const content = body(view);
  return toHtml([
    opening(view, title(view)),
    isBlank(content) ? element('p', {}, none(words)) : content,
    element('p', {}, sourceLine(guide, words)),
  ]);
}

function partOf(widget: StaticWidget): StaticPart {
  switch (widget) {
    case 'guide':
      return wholeGuide;
    case 'navigator':
      return navigator;
    case 'phase':
      return aboutPhases;
    case 'checklist':
      return checklist;
    case 'progress':
      return progress;
    case 'resources':
      return resources;
    case 'law':
      return law;
    case 'actors':
      return actors;
    case 'criteria':
      return criteria;
    case 'questions':
      return questions;
    case 'glossary':
      return glossary;
    default:
      throw new RangeError(`No widget is called ${String(widget)}`);
  }
}
