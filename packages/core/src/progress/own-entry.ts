/** What a table has by a key, safe for any string: «constructor» is in no table that has not been given it. */
export function ownEntry<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
