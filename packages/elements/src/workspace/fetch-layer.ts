import type { LayerState } from './layer-state.js';

/** A host that is slower than this leaves the page without the local layer. In milliseconds. */
const PATIENCE = 10_000;

/**
 * Fetches a local layer. The one request an element makes, and only where the page has given an address. No cookie goes
 * to other hosts.
 *
 * @param address Relative to `base`.
 * @param cancel Ends the request. The caller may, when nobody wants the answer any longer.
 * @param patience How long to wait for the whole file, in milliseconds.
 */
export async function fetchLayer(
  address: string,
  base: string,
  cancel: AbortController,
  patience = PATIENCE,
): Promise<Extract<LayerState, { readonly type: 'ready' | 'failed' }>> {
  const url = webAddress(address, base);
  if (!url) return { type: 'failed', failure: { code: 'address', given: address } };
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    cancel.abort();
  }, patience);
  try {
    const [{ applyLocalLayer, parseLocalLayer }, response] = await Promise.all([
      import('./layer-code.js'),
      fetch(url, { credentials: 'same-origin', signal: cancel.signal }),
    ]);
    if (!response.ok) return { type: 'failed', failure: { code: 'status', status: response.status } };
    const parsed = parseLocalLayer(await response.text());
    return parsed.ok
      ? { type: 'ready', layer: parsed.value, apply: (guide) => applyLocalLayer(guide, parsed.value) }
      : { type: 'failed', failure: { code: 'invalid', problems: parsed.problems } };
  } catch {
    return { type: 'failed', failure: { code: late ? 'timeout' : 'unreachable' } };
  } finally {
    clearTimeout(timer);
  }
}

function webAddress(address: string, base: string): string | undefined {
  try {
    const { protocol, href } = new URL(address, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
