import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { readAddress } from '../address/read-address.js';
import { formatAddress } from '../address/widget-address.js';
import { findingFor } from '../pages/not-found.logic.js';
import { notFoundPage } from '../pages/not-found-page.js';
import { headersFor } from './response-headers.js';
import { say } from './words.js';

/**
 * Serves the deployable folder at the root of a host, with the headers a strict public site would send. An address of a
 * widget that is understood, but not written as it is, leads to the right one; what is not there is answered with a page
 * that says what is wrong. Not started; call `listen`.
 *
 * @param folder Path of the folder.
 */
export function siteServer(folder: string): Server {
  const files = sirv(folder, {
    dev: true, // reads from disk at each request, so that a new build is seen without a restart
    etag: true,
  });
  return createServer((request, response) => {
    const { pathname, query } = targetOf(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      setHeaders(response, '/');
      response.setHeader('Allow', 'GET, HEAD');
      answer(response, 405, 'text/plain', `${say('readOnly')}\n`);
      return;
    }
    const right = rightAddress(pathname, folder);
    if (right !== undefined) {
      setHeaders(response, '/');
      response.writeHead(308, { Location: right + query }).end();
      return;
    }
    setHeaders(response, pathname);
    files(request, response, () => {
      setHeaders(response, '/'); // it may be there tomorrow
      if (isFile(pathname)) answer(response, 404, 'text/plain', `${say('notFound')}\n`);
      else answer(response, 404, 'text/html', notFoundPage('/', findingFor(pathname.slice(1))));
    });
  });
}

function targetOf({ url = '/' }: IncomingMessage): { readonly pathname: string; readonly query: string } {
  const at = url.indexOf('?');
  return at < 0 ? { pathname: url, query: '' } : { pathname: url.slice(0, at), query: url.slice(at) };
}

/** Where the answer really is, from the root; `undefined` where it is at the address that was asked for, or nowhere. */
function rightAddress(pathname: string, folder: string): string | undefined {
  const reading = readAddress(pathname);
  if (reading.type === 'known') {
    const { widget, phase, locale = 'nb' } = reading;
    const right = `/${formatAddress({ widget, phase, locale })}/`;
    return pathname === right ? undefined : right;
  }
  if (pathname.endsWith('/')) return undefined;
  const inside = pathWithin(folder, pathname);
  const isFolder = inside !== undefined && existsSync(path.join(folder, inside, 'index.html'));
  // Written anew, part by part: with a second slash at its start, it would lead to another host.
  return isFolder ? `/${inside.split(path.sep).map(encodeURIComponent).join('/')}/` : undefined;
}

/** The path of what was asked for, below the folder; `undefined` for what is the folder itself, or outside. */
function pathWithin(folder: string, pathname: string): string | undefined {
  try {
    const inside = path.relative(folder, path.join(folder, decodeURIComponent(pathname)));
    return inside === '' || inside.startsWith('..') || path.isAbsolute(inside) ? undefined : inside;
  } catch {
    return undefined;
  }
}

/** Asked for by a page rather than by a reader: `omr.xx.js`, `ikon.png`. */
function isFile(pathname: string): boolean {
  return /\.(?!html$)[a-z\d]{2,5}$/i.test(pathname);
}

function setHeaders(response: ServerResponse, pathname: string): void {
  for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
}

function answer(response: ServerResponse, status: number, type: string, text: string): void {
  response
    .writeHead(status, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Length': Buffer.byteLength(text),
    })
    .end(text);
}
