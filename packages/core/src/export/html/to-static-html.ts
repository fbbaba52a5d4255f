import type { Guide, PhaseId } from '../../model/index.js';
import type { ExportWords } from '../export-words.js';
import { sourceLine } from '../names.js';
import { checklist } from './checklist.js';
import { element, toHtml, type Content } from './element.js';
import { law } from './law.js';
import { navigator } from './navigator.js';
import { resources } from './resources.js';
import { HEADING_LEVELS, type HeadingLevel, type StaticView } from './static-view.js';

export const STATIC_WIDGETS = ['navigator', 'checklist', 'resources', 'law'] as const;

/** A widget whose content can be written as a static page. */
export type StaticWidget = (typeof STATIC_WIDGETS)[number];

export interface StaticHtmlOptions {
  readonly widget: StaticWidget;
  readonly words: ExportWords;
  /** All phases unless given. */
  readonly phase?: PhaseId | 'alle';
  /** The level of the first heading; 2 unless given. */
  readonly headingLevel?: HeadingLevel;
}

/**
 * The content of a widget as a fragment of semantic HTML: no script, class, style or id, and no links but to Lovdata
 * and to addresses someone has verified. For a field of a content management system, or inside the element, where it
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
  return toHtml([content(widget, view), element('p', {}, sourceLine(guide, words))]);
}

function content(widget: StaticWidget, view: StaticView): Content {
  switch (widget) {
    case 'navigator':
      return navigator(view);
    case 'checklist':
      return checklist(view);
    case 'resources':
      return resources(view);
    case 'law':
      return law(view);
    default:
      throw new RangeError(`No widget is called ${String(widget)}`);
  }
}
