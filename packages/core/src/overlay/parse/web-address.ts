/**
 * Reads an address that may stand in a link: `https:` or `http:`, a host, and only characters that addresses have.
 * Without a user name, which is there to make a host look like another. Letters such as æ are fine.
 *
 * @returns The address, its scheme in lower case; `undefined` for every other text.
 */
export function parseWebAddress(text: string): string | undefined {
  // Both cases spelled out: to ignore case in Unicode is to take «ſ» for «s».
  const scheme = /^[Hh][Tt][Tt][Pp][Ss]?:/.exec(text)?.[0];
  if (scheme === undefined) return undefined;
  const rest = text.slice(scheme.length);
  const form =
    /^\/\/[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*(?::\d{1,5})?(?:[/?#][\p{L}\p{M}\p{N}\-._~:/?#[\]@!$&()*+,;=%]*)?$/u;
  return form.test(rest) ? scheme.toLowerCase() + rest : undefined;
}
