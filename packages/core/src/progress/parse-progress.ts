import { REDIRECTS, type Redirect } from '../model/index.js';
import { withCurrentIds } from './current-ids.js';
import {
  inside,
  readFields,
  readForeign,
  readKey,
  readLater,
  readList,
  readSome,
  readTable,
  refuse,
  type Place,
  type Reader,
  type ReadResult,
} from './foreign/read-json.js';
import { tableEntries, taskFields } from './foreign/read-records.js';
import { ownEntry } from './own-entry.js';
import type { Conflict, Progress, Stamped, TaskRecord } from './progress.js';

/**
 * Rebuilds progress from foreign JSON, field by field. The whole is refused for one fault, with a pointer to it: what
 * was dropped in silence would be gone at the next save. Ids the guide does not know are kept; ids that have been
 * renamed are moved to the id of today. Texts come back as {@link plainText}, times in UTC. Never throws.
 *
 * @param redirects Which renames there are, for those who test what a rename does.
 */
export function parseProgress(
  raw: unknown,
  redirects: readonly Redirect[] = REDIRECTS,
): ReadResult<Progress> {
  const read = readForeign(raw, readProgress);
  return read.ok ? { ok: true, value: withCurrentIds(read.value, redirects) } : read;
}

/** Reads progress that stands inside something else. Renamed ids are left as they are. */
export function readProgress(raw: unknown, place: Place): Progress | undefined {
  const entries = tableEntries();
  return readFields<Progress>({
    tasks: readTable(readSome<TaskRecord>(taskFields())),
    criteria: readTable(entries.criteria),
    answers: readTable(entries.answers),
    decisions: readTable(entries.decisions),
    participation: readTable(entries.participation),
    conflicts: readList(conflictReader()),
  })(raw, place);
}

/** What has lost is read by the reader of what it lost to: nothing foreign comes in as `unknown`. */
function conflictReader(): Reader<Conflict> {
  const fields: Readonly<Record<string, Reader<Stamped<unknown>>>> = { ...taskFields() };
  const entries: Readonly<Record<string, Reader<Stamped<unknown>>>> = tableEntries();
  const readOutline = readFields<{ path: readonly string[]; lost: unknown }>({
    path: readList(readKey),
    lost: readLater,
  });

  const readerOf = ([table = '', id, field, ...more]: readonly string[]) => {
    if (id === undefined || more.length > 0) return undefined;
    if (table === 'tasks') return field === undefined ? undefined : ownEntry(fields, field);
    return field === undefined ? ownEntry(entries, table) : undefined;
  };

  return (raw, place) => {
    const outline = readOutline(raw, place);
    if (outline === undefined) return undefined;
    const { path, lost } = outline;
    const reader = readerOf(path);
    if (reader === undefined) return refuse(inside(place, 'path'));
    const value = reader(lost, inside(place, 'lost'));
    return value === undefined ? undefined : { path, lost: value };
  };
}
