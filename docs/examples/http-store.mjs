// @ts-check
import { formatTeamFile, inTurn, parseTeamFile, planSave } from '@omradesatsing/core';

/** @import { ProgressStore, SaveOptions, StoreResult, TeamFileContent } from '@omradesatsing/core' */

/**
 * Keeps progress as a team file at an address of a web server. The server answers GET with the file and its `ETag`, or
 * with 404; takes PUT and DELETE; and answers 412 when `If-Match` or `If-None-Match` does not hold.
 *
 * @param {string} url
 * @param {object} options
 * @param {(url: string, init?: RequestInit) => Promise<Response>} options.fetch Signs in, where that is needed.
 * @param {() => Omit<TeamFileContent, 'progress' | 'include'>} options.about What the file says of the project.
 * @returns {ProgressStore}
 */
export function httpStore(url, { fetch, about }) {
  const lock = inTurn();
  /** Whether something was kept, as far as this store knows. */
  let known = false;

  /** @returns {Promise<{ kept: StoreResult, etag: string | undefined }>} */
  async function look() {
    const response = await fetch(url, { cache: 'no-store' });
    if (response.status === 404) return { kept: { ok: true, progress: undefined }, etag: undefined };
    const etag = response.headers.get('ETag');
    // Without an ETag there is no way to write without writing over what others have just saved.
    if (!response.ok || etag === null) throw new Error(`GET: ${response.status}, ETag ${etag}`);
    const file = parseTeamFile(await response.text());
    known = true;
    if (file.ok) return { kept: { ok: true, progress: file.value.progress }, etag };
    const code = file.problem.code === 'newer' ? 'newer' : 'unreadable';
    return { kept: { ok: false, problem: { code } }, etag };
  }

  /** @type {(progress: import('@omradesatsing/core').Progress, options: SaveOptions) => Promise<StoreResult>} */
  async function save(progress, { anew = false }) {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const { kept, etag } = await look();
      const plan = planSave(kept, progress, known && etag === undefined && !anew);
      if (plan.answer) return plan.answer;
      const { status, ok } = await fetch(url, {
        method: 'PUT',
        headers: {
          'Content-Type': 'application/json',
          ...(etag === undefined ? { 'If-None-Match': '*' } : { 'If-Match': etag }),
        },
        body: formatTeamFile({ ...about(), progress: plan.write, include: { notes: true, names: true } }),
      });
      // Someone else was faster: what they saved is merged too.
      if (status === 412) continue;
      if (!ok) throw new Error(`PUT: ${status}`);
      known = true;
      return { ok: true, progress: plan.write };
    }
    throw new Error('Others were faster ten times.');
  }

  /** @type {() => Promise<StoreResult>} */
  async function clear() {
    const { ok, status } = await fetch(url, { method: 'DELETE' });
    if (!ok && status !== 404) throw new Error(`DELETE: ${status}`);
    known = true;
    return { ok: true, progress: undefined };
  }

  return {
    load: () => safely(async () => (await look()).kept),
    save: (progress, options = {}) => safely(() => lock(() => save(progress, options))),
    clear: () => safely(() => lock(clear)),
    // A server that can tell (server-sent events, a web socket) would be listened to here.
    subscribe: () => () => {},
  };
}

/** @type {(run: () => Promise<StoreResult>) => Promise<StoreResult>} */
async function safely(run) {
  try {
    return await run();
  } catch {
    return { ok: false, problem: { code: 'unreachable' } };
  }
}
