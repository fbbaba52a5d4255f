/** JSON with the keys of every object in order: the same text for the same value, however it was put together. */
export function canonicalJson(value: unknown): string {
  return String(JSON.stringify(value, (_key, part: unknown) => (isTable(part) ? sorted(part) : part)));
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(table: object): object {
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}
