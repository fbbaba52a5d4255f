import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fetchLayer } from './fetch-layer.js';

const LAYER = JSON.stringify({ schema: 1, hide: { phases: ['kunnskapsgrunnlag'] } });
/** Shorter than anybody waits; a server that never answers is late whatever the limit. */
const SHORT = 50;
/** Far from the short limit, and from the usual one. */
const TIMELY = { timeout: 5000 };

/** What a host may do with a request, by address. The last two never come to an end. */
const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/lag.json': (_, response) => response.end(LAYER),
  '/finnes-ikke.json': (_, response) => response.writeHead(404).end('Fant ikke siden.'),
  '/side.html': (_, response) => response.end('<!DOCTYPE html><title>Logg inn</title>'),
  '/taus.json': () => undefined,
  '/halv.json': (_, response) => response.write(LAYER.slice(0, 10)),
};

describe('fetchLayer', () => {
  let server: Server;
  let base: string;

  before(async () => {
    server = createServer((request, response) => ANSWERS[request.url ?? '']?.(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const fetched = (address: string, patience?: number) =>
    fetchLayer(address, base, new AbortController(), patience);

  const failure = async (address: string, patience?: number) => {
    const result = await fetched(address, patience);
    return result.type === 'failed' ? result.failure : undefined;
  };

  it('brings the layer, by an address relative to the page', async () => {
    const result = await fetched('lag.json');
    assert.deepEqual(result.type === 'ready' && result.layer.hide.phases, ['kunnskapsgrunnlag']);
  });

  it('gives up a host that never answers', TIMELY, async () => {
    assert.deepEqual(await failure('taus.json', SHORT), { code: 'timeout' });
  });

  it('gives up a host that begins to answer and never ends', TIMELY, async () => {
    assert.deepEqual(await failure('halv.json', SHORT), { code: 'timeout' });
  });

  it('tells a request that was called off from one that was late', async () => {
    const cancel = new AbortController();
    const result = fetchLayer('taus.json', base, cancel);
    cancel.abort();
    assert.deepEqual(await result, { type: 'failed', failure: { code: 'unreachable' } });
  });

  it('tells what the server answered where there is no file', async () => {
    assert.deepEqual(await failure('finnes-ikke.json'), { code: 'status', status: 404 });
  });

  it('tells that a page is no layer', async () => {
    const found = await failure('side.html');
    assert.deepEqual(found?.code === 'invalid' && found.problems.map(({ code }) => code), ['not-json']);
  });

  it('asks no host for an address that is none', async () => {
    assert.deepEqual(await failure('mailto:post@kommune.example'), {
      code: 'address',
      given: 'mailto:post@kommune.example',
    });
  });
});
