import { parseLocale, parsePhase, type Locale } from '@omradesatsing/core';
import type { Look } from '../../address/look.js';
import type { AddressPhase } from '../../address/widget-address.js';
import { WIDGET_NAMES, WIDGET_TAGS, type WidgetName } from '../../address/widget-name.js';

/** A widget, as an address or an element asks for it. */
export interface Configuration {
  readonly widget: WidgetName;
  readonly phase: AddressPhase;
  /** Absent: the page decides. */
  readonly locale?: Locale;
  readonly look: Look;
}

export function configurationOf(
  { widget, phase, locale }: Omit<Configuration, 'look'>,
  look: Look,
): Configuration {
  return { widget, phase, ...(locale && { locale }), look };
}

/** Widgets that show the whole guide when they are told no phase. The others follow the phase of the page. */
const WHOLE_GUIDE: readonly WidgetName[] = ['framdrift', 'ordliste', 'suksesskriterier', 'strategisporsmal'];

/**
 * What makes two widgets the same to a reader: what they show, and in which language. Not how they look.
 *
 * @param pageLanguage The language of the place they stand in, for one that leaves it to the page.
 */
export function sameness({ widget, phase, locale }: Configuration, pageLanguage: string | null): string {
  return key(widget, phase, locale ?? pageLanguage);
}

/** The same for an element that stands in the page, by its tag and attributes. `undefined` when it is none of ours. */
export function samenessOfElement(
  tag: string,
  phase: string | null,
  pageLanguage: string | null,
): string | undefined {
  const widget = WIDGET_NAMES.find((name) => WIDGET_TAGS[name] === tag);
  if (!widget) return undefined;
  return key(widget, readPhase(phase ?? '') ?? (WHOLE_GUIDE.includes(widget) ? 'alle' : ''), pageLanguage);
}

/** A phase as the elements take it: an id, a number, or `alle`. */
export function readPhase(text: string): AddressPhase | undefined {
  return text.trim().toLowerCase() === 'alle' ? 'alle' : parsePhase(text);
}

function key(widget: WidgetName, phase: AddressPhase | '', language: string | null): string {
  return `${widget}/${phase}/${parseLocale(language ?? '') ?? 'nb'}`;
}
