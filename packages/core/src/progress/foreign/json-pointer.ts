/** The JSON pointer (RFC 6901) of what stands under `key` in what `pointer` points to. */
export function pointerTo(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
