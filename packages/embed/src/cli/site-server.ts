import { createServer, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Access-Control-Allow-Origin': '*',
};

/**
 * Serves the deployable folder, with the headers a strict public site would send: nothing but files of its own.
 * Not started; call `listen`.
 *
 * @param folder Path of the folder.
 */
export function siteServer(folder: string): Server {
  const files = sirv(folder, {
    dev: true, // reads from disk at each request, so that a new build is seen without a restart
  });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      say(response, 405, 'Her kan dere bare lese sider.');
      return;
    }
    files(request, response, () => say(response, 404, 'Fant ikke siden.'));
  });
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
