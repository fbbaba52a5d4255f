/**
 * Reads an address that may stand in a link: `https:` or `http:`, a host, and only characters that addresses have.
 * Without a user name, which is there to make a host look like another. Letters such as æ are fine.
 *
 * @returns The address, its scheme in lower case; `undefined` for every other text.
 */
export function parseWebAddress(text: string): string | undefined {
  const address =
    /^(https?):(\/\/[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*(?::\d{1,5})?(?:[/?#][\p{L}\p{M}\p{N}\-._~:/?#[\]@!$&()*+,;=%]*)?)$/iu.exec(
      text,
    );
  const [, scheme, rest] = address ?? [];
  return scheme === undefined || rest === undefined ? undefined : `${scheme.toLowerCase()}:${rest}`;
}
