const HASH = '#oppgave-';

/** `#oppgave-gjennomforing/etabler-styringssystem`, the address of a task on a page. */
export function taskHash(id: string): string {
  return `${HASH}${id}`;
}

/** The task an address points at; `undefined` when it points at something else. Whether there is such a task is another matter. */
export function taskOfHash(hash: string): string | undefined {
  if (!hash.startsWith(HASH)) return undefined;
  try {
    return decodeURIComponent(hash.slice(HASH.length));
  } catch {
    return undefined; // «%» followed by no number
  }
}
