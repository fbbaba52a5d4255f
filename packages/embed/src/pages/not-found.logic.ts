import { nearestAddress } from '../address/nearest-address.js';
import { readAddress, type UnknownPart } from '../address/read-address.js';
import { formatAddress } from '../address/widget-address.js';
import { fill } from '../words/fill.js';
import { notFoundWords as words } from './words/not-found.js';

/** What is wrong with an address below `w/`, and what was most likely meant. */
export interface Finding {
  /** Sentences. What they quote is foreign text. */
  readonly problems: readonly string[];
  /** The nearest right address, below the folder of the site. */
  readonly nearest: string;
}

/** Longer than any name of ours: what is quoted of an address is cut there. */
const LONGEST_QUOTE = 60;

/**
 * Looks into an address that led nowhere.
 *
 * @param path Below the folder of the site, as it was asked for.
 * @returns `undefined` for one that is not below `w/`: there is nothing to say of it.
 */
export function findingFor(path: string): Finding | undefined {
  const reading = readAddress(path);
  if (reading.type === 'elsewhere') return undefined;
  if (reading.type === 'known') {
    const { widget, phase, locale = 'nb' } = reading;
    return { problems: [words.inexact], nearest: formatAddress({ widget, phase, locale }) };
  }
  const { parts, unknown } = reading;
  return {
    problems: unknown.length === 0 ? [words.more] : unknown.map(problem),
    nearest: formatAddress(nearestAddress(parts, unknown)),
  };
}

function problem({ part, given }: UnknownPart): string {
  if (given === '') return words.missing;
  const quote = given.length > LONGEST_QUOTE ? `${given.slice(0, LONGEST_QUOTE)}…` : given;
  return fill(words.unknown[part], { given: quote });
}
