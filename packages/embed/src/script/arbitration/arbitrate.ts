import { compareVersions, isVersion } from './compare-versions.js';

/** A copy of the script, as it presents itself to the others. All later versions must understand it: kept small. */
export interface Candidate {
  readonly version: string;
  /** Defines every tag. Called once at most, and for one copy on a page. */
  readonly boot: () => void;
}

/** What the copies on a page have in common. */
interface Arbitration {
  readonly candidates: unknown[];
  /** The version that defined the tags; absent until one has. */
  booted?: unknown;
}

/** What arbitration needs of the page. */
export interface ArbitrationPage {
  /** Where copies find each other: the global object. */
  readonly shared: object;
  /** Calls back when the document has been parsed; at once when it has been already. */
  readonly whenParsed: (callback: () => void) => void;
  readonly tell: (message: string) => void;
}

/** Shared with every other version of the script, so never renamed. */
export const ARBITRATION = Symbol.for('no.omr.widgets');

/**
 * Enters a copy of the script. When the document has been parsed, the newest of those that have entered boots, and no
 * other ever does. Never throws: what stands on the key may come from any version, or from something else.
 */
export function enter(candidate: Candidate, { shared, whenParsed, tell }: ArbitrationPage): void {
  const arbitration = commonOf(shared);
  const { booted } = arbitration;
  if (typeof booted === 'string') {
    tell(
      `Version ${candidate.version} came after version ${booted} had defined the elements, and is ignored.`,
    );
    return;
  }
  arbitration.candidates.push(candidate);
  whenParsed(() => bootNewest(arbitration, tell));
}

/** What the copies share, made by the first. What cannot be used is replaced, so that garbage stops nobody. */
function commonOf(shared: object): Arbitration {
  try {
    const found: unknown = Reflect.get(shared, ARBITRATION);
    if (isArbitration(found)) return found;
  } catch {
    // A getter of somebody else's that throws. Ours takes its place below, where it can.
  }
  const own: Arbitration = { candidates: [] };
  // Where it cannot be put there, this copy is alone.
  Reflect.defineProperty(shared, ARBITRATION, { value: own, configurable: true, writable: true });
  return own;
}

function isArbitration(value: unknown): value is Arbitration {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.isExtensible(value) &&
    'candidates' in value &&
    Array.isArray(value.candidates) &&
    Object.isExtensible(value.candidates)
  );
}

/** Each copy asks for it when the document has been parsed, and the first to do so decides. */
function bootNewest(arbitration: Arbitration, tell: (message: string) => void): void {
  if (typeof arbitration.booted === 'string') return;
  for (const { version, boot } of newestFirst(arbitration.candidates)) {
    arbitration.booted = version;
    try {
      boot();
      return;
    } catch (error) {
      tell(`Version ${version} could not start: ${String(error)}`);
    }
  }
}

/** Of two copies in the same version, the one that came first. */
function newestFirst(candidates: readonly unknown[]): readonly Candidate[] {
  return candidates.filter(isCandidate).sort((a, b) => compareVersions(b.version, a.version));
}

function isCandidate(value: unknown): value is Candidate {
  try {
    if (typeof value !== 'object' || value === null) return false;
    const { version, boot } = value as Partial<Record<keyof Candidate, unknown>>;
    return typeof version === 'string' && isVersion(version) && typeof boot === 'function';
  } catch {
    return false;
  }
}
