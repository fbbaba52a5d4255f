/**
 * Reads the address a folder will have on the web.
 *
 * @returns With a slash at the end; `undefined` for what is no such address: not http or https, or with a user, a query
 * or a fragment, or with two slashes in its path: `//omr/omr.js` in a page would be a file of another host.
 */
export function parseBaseUrl(value: string): URL | undefined {
  const url = URL.canParse(value.trim()) ? new URL(value.trim()) : undefined;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  if (url.username !== '' || url.password !== '' || /[?#]/.test(value) || url.pathname.includes('//'))
    return undefined;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
