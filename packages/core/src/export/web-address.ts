/** An address that may stand in a link as it is: of the web, and with nothing that could end an attribute or a `<…>`. */
function isPlainAddress(address: string): boolean {
  return /^https?:\/\/[^\s\p{C}<>"'`\\{}|^]+$/u.test(address);
}

/**
 * The address, when it leads to Lovdata; `undefined` for every other.
 *
 * @internal
 */
export function lovdataAddress(address: string): string | undefined {
  return address.startsWith('https://lovdata.no/') && isPlainAddress(address) ? address : undefined;
}

/**
 * The address of a resource, when someone has verified one and it is fit for a link.
 *
 * @internal
 */
export function verifiedAddress(address: string | undefined): string | undefined {
  return address !== undefined && isPlainAddress(address) ? address : undefined;
}

/**
 * `mailto:` and the address, when it is one that cannot add a recipient or a text; `undefined` for every other.
 *
 * @internal
 */
export function mailAddress(address: string | undefined): string | undefined {
  if (address === undefined || !/^[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(address))
    return undefined;
  return `mailto:${encodeURI(address)}`;
}
