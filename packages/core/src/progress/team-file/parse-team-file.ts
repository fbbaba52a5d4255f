import { REDIRECTS, type Redirect } from '../../model/index.js';
import { withCurrentIds } from '../current-ids.js';
import { readForeign, type JsonFault } from '../foreign/read-json.js';
import { utf8Length } from '../../model/utf8-length.js';
import { checksum } from './checksum.js';
import { scanJson } from './scan-json.js';
import { TEAM_FILE_FORMAT, TEAM_FILE_SCHEMA, teamFileReader, type TeamFile } from './team-file.js';

/** Why a text is no team file that can be used. Nothing of it is used then. */
export type TeamFileProblem =
  | { readonly code: 'empty' }
  /** Not JSON at all: a document, a picture, a web page. */
  | { readonly code: 'not-json' }
  /** JSON that ends too early: half a download, or a mail that was cut. */
  | { readonly code: 'truncated' }
  | { readonly code: 'too-large'; readonly maxBytes: number }
  /** Nested deeper than any team file is. */
  | { readonly code: 'too-deep' }
  /** JSON, but something else. */
  | { readonly code: 'not-a-team-file' }
  /** Saved by a newer version, in a form that this one does not know. */
  | { readonly code: 'newer'; readonly schema: number }
  /** Not as it was saved: the checksum is another. */
  | { readonly code: 'damaged' }
  /** A field is missing, wrong or unknown, a key is unsafe, or a table is too long; and where. */
  | JsonFault;

export type TeamFileResult =
  { readonly ok: true; readonly value: TeamFile } | { readonly ok: false; readonly problem: TeamFileProblem };

export interface ParseTeamFileOptions {
  /** {@link TEAM_FILE_MAX_BYTES} when nothing else is said. */
  readonly maxBytes?: number;
  /** Which renames of ids there are, for those who test what a rename does. */
  readonly redirects?: readonly Redirect[];
}

/** Far more than any team writes; a larger file is refused without being read. */
export const TEAM_FILE_MAX_BYTES = 5_000_000;

/** A team file has six levels. */
const maxDepth = 20;

/**
 * Opens a team file. Never throws, whatever the text is. Texts of it come back as {@link plainText}; HTML is text.
 *
 * A file without a checksum is taken as it is: someone has edited it by hand, and has taken the checksum out.
 */
export function parseTeamFile(text: string, options: ParseTeamFileOptions = {}): TeamFileResult {
  const { maxBytes = TEAM_FILE_MAX_BYTES, redirects = REDIRECTS } = options;
  // No text has fewer bytes than characters, and the characters need no counting.
  if (text.length > maxBytes || utf8Length(text) > maxBytes) return failed({ code: 'too-large', maxBytes });
  const json = text.replace(/^\ufeff/, '');
  if (json.trim() === '') return failed({ code: 'empty' });
  const end = scanJson(json, maxDepth);
  if (end === 'too-deep') return failed({ code: 'too-deep' });
  const raw = parseJson(json);
  if (raw === undefined) {
    const begins = /^\s*\{\s*(?:"|$)/.test(json);
    return failed({ code: begins && end === 'unfinished' ? 'truncated' : 'not-json' });
  }
  return readDocument(raw, redirects);
}

function readDocument(raw: unknown, redirects: readonly Redirect[]): TeamFileResult {
  if (!isTeamFile(raw)) return failed({ code: 'not-a-team-file' });
  const { checksum: stated, ...content } = raw;
  const { schema } = content;
  // Before the checksum: a newer form may count it in another way.
  if (typeof schema === 'number' && schema > TEAM_FILE_SCHEMA) return failed({ code: 'newer', schema });
  if (stated !== undefined && stated !== checksum(content)) return failed({ code: 'damaged' });
  const read = readForeign(content, teamFileReader());
  if (!read.ok) return read;
  const { guideVersion, title, municipality, savedAt, includes, progress } = read.value;
  const current = withCurrentIds(progress, redirects);
  return { ok: true, value: { guideVersion, title, municipality, savedAt, includes, progress: current } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTeamFile(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && 'format' in raw && raw.format === TEAM_FILE_FORMAT;
}

function failed(problem: TeamFileProblem): TeamFileResult {
  return { ok: false, problem };
}
