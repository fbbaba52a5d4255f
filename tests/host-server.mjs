// A page on another origin than the site's, as a municipality's own: what tests of embedding share.
import { createServer } from 'node:http';

/** Starts a server with one page. `show` says what is on it from now on; `close` ends the server. */
export async function serveHost() {
  let answer = { html: '', headers: {} };
  const server = createServer((request, response) => {
    // Browsers ask for an icon whatever the page says.
    response.writeHead(request.url === '/' ? 200 : 204, { 'content-type': 'text/html', ...answer.headers });
    response.end(request.url === '/' ? answer.html : '');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = `http://127.0.0.1:${server.address().port}/`;
  return {
    address,
    /** Gives the address of a page with this body. */
    show: (body, headers = {}) => {
      answer = {
        headers,
        html: `<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`,
      };
      return address;
    },
    close: () => server.close(),
  };
}
