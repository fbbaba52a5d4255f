/** The pointer to what stands under `key` of what `pointer` leads to: `''` and `a/b` → `/a~1b` (RFC 6901). */
export function pointerTo(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
