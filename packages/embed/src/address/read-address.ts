import { parseLocale, parsePhase, type Locale } from '@omradesatsing/core';
import type { AddressPhase } from './widget-address.js';
import { isWidgetName, type WidgetName } from './widget-name.js';

/** The parts of an address, in their order. */
export type AddressPart = 'widget' | 'phase' | 'locale';

/** A part that names nothing there is, as it was written. */
export interface UnknownPart {
  readonly part: AddressPart;
  readonly given: string;
}

/** What was understood of an address. Absent: not written, or not known. */
export interface AddressParts {
  readonly widget?: WidgetName;
  readonly phase?: AddressPhase;
  readonly locale?: Locale;
}

export type AddressReading =
  /** Not below `w/` at all. */
  | { readonly type: 'elsewhere' }
  /** All that is written is known, and the widget is named. `locale` is absent where the page is to decide. */
  | {
      readonly type: 'known';
      readonly widget: WidgetName;
      readonly phase: AddressPhase;
      readonly locale?: Locale;
      /** Written just as `formatAddress` writes it. */
      readonly exact: boolean;
    }
  /** Some part is missing that must be there, or is unknown. */
  | { readonly type: 'unknown'; readonly parts: AddressParts; readonly unknown: readonly UnknownPart[] };

/** Longer than any address of ours with room for what people add; what is longer is not read. */
const LONGEST = 300;

/**
 * Reads a path below the folder of the site: `w/sjekkliste/gjennomforing/nb`, with or without slashes around it, and
 * without query and fragment. Forgiven: case, spaces, `%20`, doubled slashes, `index.html`, `gjennomføring` for
 * `gjennomforing`, `4` for a phase, `nb-NO` and `no` for a language, and that the end is left out.
 */
export function readAddress(path: string): AddressReading {
  if (path.length > LONGEST) return { type: 'elsewhere' };
  const [first, ...rest] = decode(path)
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (first === undefined || asName(first) !== 'w') return { type: 'elsewhere' };
  const parts = rest.at(-1)?.toLowerCase() === 'index.html' ? rest.slice(0, -1) : rest;
  const [widgetGiven = '', phaseGiven, localeGiven, ...more] = parts;
  const name = asName(widgetGiven);
  const widget = isWidgetName(name) ? name : undefined;
  const phase = phaseGiven === undefined ? 'alle' : phaseOf(asName(phaseGiven));
  const locale = localeGiven === undefined ? undefined : parseLocale(asName(localeGiven));
  const unknown: UnknownPart[] = [
    ...(widget ? [] : [{ part: 'widget', given: widgetGiven } as const]),
    ...(phase ? [] : [{ part: 'phase', given: phaseGiven ?? '' } as const]),
    ...(localeGiven === undefined || locale ? [] : [{ part: 'locale', given: localeGiven } as const]),
  ];
  if (!widget || !phase || unknown.length > 0 || more.length > 0) {
    return {
      type: 'unknown',
      parts: { ...(widget && { widget }), ...(phase && { phase }), ...(locale && { locale }) },
      unknown,
    };
  }
  const exact = path.replace(/^\/|\/$/g, '') === `w/${widget}/${phase}/${String(locale)}`;
  return { type: 'known', widget, phase, ...(locale && { locale }), exact };
}

function phaseOf(given: string): AddressPhase | undefined {
  return given === 'alle' ? 'alle' : parsePhase(given);
}

/** What is no valid escape stays as it is: the parts of it are unknown then. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** As names in addresses are written: lower case, without æ, ø and å, and with a hyphen for each space inside. */
export function asName(part: string): string {
  return part
    .toLowerCase()
    .normalize('NFC')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .replace(/[\s_\u00a0]+/g, '-');
}
