import { parseLocale } from '@omradesatsing/core';
import type { Look } from '../../address/look.js';
import { readFragment } from '../../address/look.js';
import { WIDGET_NAMES, WIDGET_TAGS } from '../../address/widget-name.js';
import { configurationOf, readPhase, type Configuration } from './configuration.logic.js';
import { plainText } from './plain-text.logic.js';
import { isScriptAddress, readSiteAddress } from './site-address.logic.js';
import { readWrittenTag, type WrittenAttributes, type WrittenTag } from './written-tag.logic.js';

/** What a text is, read as code that was pasted where text belongs. */
export type PastedCode =
  /** A whole widget: an element or a frame, perhaps with the script before it and a link in it or after. */
  | { readonly type: 'widget'; readonly configuration: Configuration; readonly label: string }
  /** The line with the script, and nothing more. */
  | { readonly type: 'script' }
  /** Ours as far as it goes: the rest may stand in the next paragraph. */
  | { readonly type: 'begun' }
  /** Something else, or nearly ours: never touched. */
  | { readonly type: 'other' };

/** As long as no code of ours gets, whatever an editor does to it. */
const LONGEST = 3000;

/**
 * Reads text as code. Every tag must be of a form we hand out and with an address of ours; of attributes only those
 * that are known are used, and nothing of it is ever made HTML of. Forgiven is what editors do to text: curly
 * quotation marks, no-break spaces, and breaks anywhere between two words.
 */
export function readPastedCode(text: string, folder: URL): PastedCode {
  const code = plainText(text)
    .replace(/[\u201c-\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2018-\u201b\u2032]/g, "'");
  if (!code.startsWith('<') || code.length > LONGEST) return { type: 'other' };
  let read: Reading = { label: '', hasScript: false };
  let rest = code;
  while (rest !== '') {
    const tag = readWrittenTag(rest);
    if (!tag) return rest.startsWith('<') && isTagBegun(rest) ? { type: 'begun' } : { type: 'other' };
    const next = readTag(read, tag, folder);
    if (!next) return { type: 'other' };
    const words = /^[^<]*/.exec(rest.slice(tag.length))?.[0] ?? '';
    // Words stand in a link and nowhere else.
    if (words.trim() !== '' && next.open !== 'a') return { type: 'other' };
    read = { ...next, label: next.label === '' ? words.trim().slice(0, 200) : next.label };
    rest = rest.slice(tag.length + words.length).trim();
  }
  return conclusionOf(read);
}

/** What has been read so far. */
interface Reading {
  readonly label: string;
  readonly hasScript: boolean;
  readonly configuration?: Configuration;
  /** The element that is open and must be closed: `omr-…`, `iframe`, `script`. */
  readonly main?: string;
  /** The tag that was read last, when it opened something. */
  readonly open?: string;
}

/** `undefined` when the tag is none that we hand out, or stands where we have none. */
function readTag(read: Reading, { closes, name, attributes }: WrittenTag, folder: URL): Reading | undefined {
  const { label, hasScript, configuration, main } = read;
  const before = { label, hasScript, ...(configuration && { configuration }) };
  if (name === 'p' || name === 'a') {
    if (!configuration && !closes) return undefined;
    if (name === 'a' && !closes && !readSiteAddress(attributes.get('href') ?? '', folder)) return undefined;
    return { ...before, ...(main && { main }), ...(!closes && { open: name }) };
  }
  if (closes) return main === name ? before : undefined;
  if (main) return undefined;
  if (name === 'script') {
    if (hasScript || !isScriptAddress(attributes.get('src') ?? '', folder)) return undefined;
    return { ...before, hasScript: true, main: name };
  }
  if (configuration) return undefined;
  const asked =
    name === 'iframe'
      ? readSiteAddress(attributes.get('src') ?? '', folder)?.configuration
      : configurationOfCode(name, attributes);
  return asked && { ...before, configuration: asked, main: name };
}

function conclusionOf({ configuration, label, hasScript, main, open }: Reading): PastedCode {
  if (main !== undefined || open !== undefined) return { type: 'begun' };
  if (configuration) return { type: 'widget', configuration, label };
  return hasScript ? { type: 'script' } : { type: 'other' };
}

function configurationOfCode(tag: string, attributes: WrittenAttributes): Configuration | undefined {
  const widget = WIDGET_NAMES.find((name) => WIDGET_TAGS[name] === tag);
  const given = attributes.get('phase') ?? '';
  const phase = given === '' ? 'alle' : readPhase(given);
  if (!widget || !phase) return undefined;
  const locale = parseLocale(attributes.get('lang') ?? '');
  return configurationOf({ widget, phase, ...(locale && { locale }) }, lookOf(attributes));
}

/** The rest of a look is set by style sheets, not by attributes. */
function lookOf(attributes: WrittenAttributes): Look {
  const level = attributes.get('heading-level') ?? '';
  const reading = readFragment(level === '' ? 'omr' : `omr;heading-level=${level}`);
  return reading.type === 'widget' ? reading.look : {};
}

/** `<omr-checklist phase="gjen`: a tag that has begun and not ended. */
function isTagBegun(rest: string): boolean {
  return /^<\/?(?:omr-|script\b|iframe\b|a\b|p\b|$)[^<>]*$/i.test(rest);
}
