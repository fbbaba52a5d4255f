import { createHash } from 'node:crypto';

/** What integrity.json says. */
export interface Integrity {
  /** The version that is current. */
  readonly version: string;
  readonly algorithm: 'sha384';
  /** By path below the folder of the site: what goes into `integrity` of a script element. */
  readonly files: Readonly<Record<string, string>>;
}

/** `sha384-…`, as `integrity` of a script element is written. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** Files whose address holds their exact version never change, so that a page can say what is in them. */
export function isFixed(path: string): boolean {
  return /^v\d+\.\d+\.\d+[^/]*\/[^/]+\.js$/.test(path);
}

/** @param files Bytes by path. Those that may change are left out. */
export function integrity(version: string, files: Readonly<Record<string, Uint8Array>>): Integrity {
  const fixed = Object.entries(files)
    .filter(([path]) => isFixed(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]): [string, string] => [path, integrityOf(bytes)]);
  return { version, algorithm: 'sha384', files: Object.fromEntries(fixed) };
}
