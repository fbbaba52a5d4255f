import type { EmbedSite } from './forms/embed-form.js';

/** What only the build knows: which script the site has. */
export type BuildData = Pick<EmbedSite, 'version' | 'integrity'>;

/** As it stands in the page, inside `<script type="application/json">`. */
export function formatBuild({ version, integrity }: BuildData): string {
  // Nothing in it may end the script it stands in.
  return JSON.stringify({ version, integrity }).replaceAll('<', '\\u003c');
}

/** What stands in the page; `undefined` where it is not what `formatBuild` wrote. */
export function parseBuild(text: string): BuildData | undefined {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null) return undefined;
    const { version, integrity } = data as Partial<Record<keyof BuildData, unknown>>;
    return typeof version === 'string' && typeof integrity === 'string' ? { version, integrity } : undefined;
  } catch {
    return undefined;
  }
}
