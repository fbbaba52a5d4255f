import { readTime } from '../foreign/read-date.js';
import { readFields, readForeign, readOneOf } from '../foreign/read-json.js';
import { parseProgress, readProgress } from '../parse-progress.js';
import type { StoreProblem } from '../progress-store.js';
import type { Progress } from '../progress.js';

/** Progress as it stands under a key of a browser's storage. */
export interface StoredProgress {
  /** When it was kept for the first time after nothing was. Tells what was kept anew from what was kept before. */
  readonly since: string;
  readonly savedAt: string;
  /** From then on, it counts as forgotten. */
  readonly expires: string;
  readonly progress: Progress;
}

interface StoredDocument extends StoredProgress {
  readonly format: string;
  readonly schema: number;
}

export type StoredResult =
  | { readonly ok: true; readonly value: StoredProgress }
  | { readonly ok: false; readonly problem: StoreProblem };

const format = 'omradesatsing-progress';

/** One more for every change of the form, also when a field is added: an older version would lose it. */
const schema = 1;

export function formatStored({ since, savedAt, expires, progress }: StoredProgress): string {
  return JSON.stringify({ format, schema, since, savedAt, expires, progress });
}

/** Reads what stands under a key, which may be anything. Never throws. */
export function parseStored(text: string): StoredResult {
  const raw = parseJson(text);
  if (isNewer(raw)) return { ok: false, problem: { code: 'newer' } };
  const read = readForeign(
    raw,
    readFields<StoredDocument>({
      format: readOneOf([format]),
      schema: readOneOf([schema]),
      since: readTime,
      savedAt: readTime,
      expires: readTime,
      progress: readProgress,
    }),
  );
  const progress = read.ok ? parseProgress(read.value.progress) : read;
  if (!read.ok || !progress.ok) return { ok: false, problem: { code: 'unreadable' } };
  const { since, savedAt, expires } = read.value;
  return { ok: true, value: { since, savedAt, expires, progress: progress.value } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isNewer(raw: unknown): boolean {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'format' in raw &&
    raw.format === format &&
    'schema' in raw &&
    typeof raw.schema === 'number' &&
    raw.schema > schema
  );
}
