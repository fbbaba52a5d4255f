import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/**
 * Serves the deployable folder, with the headers a strict public site would send: nothing but files of its own.
 * Not started; call `listen`.
 *
 * @param folder Path of the folder.
 */
export function siteServer(folder: string): Server {
  const files = sirv(folder, {
    dev: true, // reads from disk at each request, so that a new build is seen without a restart
    setHeaders(response) {
      response.setHeader(
        'Content-Security-Policy',
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
      );
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'no-referrer');
      response.setHeader('Access-Control-Allow-Origin', '*');
    },
  });
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Fant ikke siden.\n');
    });
  });
}
