/**
 * Something every copy of this library on the page shares, such as the workspaces. It lives on a `Symbol.for` key of
 * the global object, so that it is one also when the library is loaded twice.
 *
 * @param key Name and major version, `omr.workspaces/1`: copies that agree on the key must agree on the shape.
 */
export function pageRegistry<T extends object>(key: string, create: () => T): T {
  const page = globalThis as typeof globalThis & Record<symbol, T | undefined>;
  return (page[Symbol.for(key)] ??= create());
}
