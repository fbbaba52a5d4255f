import type { ProgressStore, SaveOptions, StoreLock, StoreResult } from '../progress-store.js';
import type { Progress } from '../progress.js';
import { formatTeamFile, type TeamFileContent } from '../team-file/format-team-file.js';
import { completeFrom } from '../team-file/merge-team-file.js';
import { parseTeamFile, type TeamFileResult } from '../team-file/parse-team-file.js';
import { inTurn } from './in-turn.js';
import { planSave } from './plan-save.js';

export interface TeamFileStoreOptions {
  /** The text of the file; empty when there is none. May reject. */
  readonly read: () => Promise<string>;
  /** Replaces the text of the file; with an empty text nothing is kept. May reject, and then nothing is changed. */
  readonly write: (text: string) => Promise<void>;
  /** What the file says of the project, asked for at each save. */
  readonly about: () => Omit<TeamFileContent, 'progress' | 'include'>;
  /** Shared by all who write to the same file. Without, one save of this store waits for another. */
  readonly lock?: StoreLock;
}

/**
 * Keeps progress in a team file, such as one on a shared disk, with notes and names. Cannot hear of what others save:
 * `load` and `save` tell.
 */
export function teamFileStore({ read, write, about, lock = inTurn() }: TeamFileStoreOptions): ProgressStore {
  /** Whether something was kept in the file, as far as this store knows. */
  let known = false;

  async function look(): Promise<TeamFileResult | undefined> {
    const text = await read();
    const file = text === '' ? undefined : parseTeamFile(text);
    known ||= file?.ok === true;
    return file;
  }

  async function load(): Promise<StoreResult> {
    return answer(await look());
  }

  async function save(progress: Progress, { anew = false }: SaveOptions): Promise<StoreResult> {
    const file = await look();
    const kept: StoreResult = file?.ok
      ? { ok: true, progress: completeFrom(progress, file.value) }
      : answer(file);
    const plan = planSave(kept, progress, known && file === undefined && !anew);
    if (plan.answer) return plan.answer;
    await write(formatTeamFile({ ...about(), progress: plan.write, include: { notes: true, names: true } }));
    known = true;
    return { ok: true, progress: plan.write };
  }

  async function clear(): Promise<StoreResult> {
    await write('');
    known = true;
    return { ok: true, progress: undefined };
  }

  return {
    load: () => safely(load),
    save: (progress, options = {}) => safely(() => lock(() => save(progress, options))),
    clear: () => safely(() => lock(clear)),
    subscribe: () => () => undefined,
  };
}

function answer(file: TeamFileResult | undefined): StoreResult {
  if (file === undefined) return { ok: true, progress: undefined };
  if (file.ok) return { ok: true, progress: file.value.progress };
  return { ok: false, problem: { code: file.problem.code === 'newer' ? 'newer' : 'unreadable' } };
}

async function safely(run: () => Promise<StoreResult>): Promise<StoreResult> {
  try {
    return await run();
  } catch {
    return { ok: false, problem: { code: 'unreachable' } };
  }
}
