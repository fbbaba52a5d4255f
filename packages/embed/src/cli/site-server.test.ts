import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { siteServer } from './site-server.js';

const HOST = '127.0.0.1';
const PAGE = '<!doctype html><title>Område</title>';
const SECRET = 'hemmelig';

let folder: string;
let server: Server;

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'omr-site-'));
  mkdirSync(path.join(folder, 'site'));
  mkdirSync(path.join(folder, 'site-beside'));
  writeFileSync(path.join(folder, 'site/index.html'), PAGE);
  writeFileSync(path.join(folder, 'site/omr.js'), 'export {};');
  writeFileSync(path.join(folder, 'secret.txt'), SECRET);
  writeFileSync(path.join(folder, 'site-beside/secret.txt'), SECRET);
  server = siteServer(path.join(folder, 'site'));
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
});

after(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path as it is written: `fetch` would tidy up «..» before it is sent. */
function ask(target: string, method = 'GET'): Promise<Answer> {
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  return new Promise((resolve, reject) => {
    const { port } = address;
    request({ host: HOST, port, path: target, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

test('the front page is index.html', async () => {
  const { status, headers, body } = await ask('/');
  assert.deepEqual(
    { status, type: headers['content-type'], body },
    { status: 200, type: 'text/html;charset=utf-8', body: PAGE },
  );
});

test('a script is served as a script, which nosniff asks for', async () => {
  assert.match((await ask('/omr.js')).headers['content-type'] ?? '', /javascript/);
});

test('a page may load nothing but files of its own', async () => {
  const { headers } = await ask('/');
  const policy = new Map(
    String(headers['content-security-policy'])
      .split('; ')
      .map((directive): [string, string] => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values.join(' ')];
      }),
  );
  assert.equal(policy.get('default-src'), "'none'");
  assert.deepEqual([...new Set(policy.values())].sort(), ["'none'", "'self'"]);
});

for (const [name, value] of [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['access-control-allow-origin', '*'],
] as const) {
  test(`files are sent with ${name}: ${value}`, async () => {
    assert.equal((await ask('/omr.js')).headers[name], value);
  });
}

test('HEAD tells what GET would, without a body', async () => {
  const { status, headers, body } = await ask('/', 'HEAD');
  assert.deepEqual(
    { status, length: headers['content-length'], body },
    { status: 200, length: String(Buffer.byteLength(PAGE)), body: '' },
  );
});

test('a file that appears after the start is served', async () => {
  writeFileSync(path.join(folder, 'site/new.txt'), 'ny');
  assert.equal((await ask('/new.txt')).body, 'ny');
});

test('what is not there is answered in Norwegian', async () => {
  const { status, headers, body } = await ask('/finnes-ikke');
  assert.deepEqual(
    { status, type: headers['content-type'], body },
    { status: 404, type: 'text/plain; charset=utf-8', body: 'Fant ikke siden.\n' },
  );
});

for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
  test(`${method} is not allowed`, async () => {
    const { status, headers } = await ask('/', method);
    assert.deepEqual({ status, allow: headers.allow }, { status: 405, allow: 'GET, HEAD' });
  });
}

for (const target of [
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/%252e%252e/secret.txt',
  '/./../site-beside/secret.txt',
  '/../site-beside/secret.txt',
  '//../secret.txt',
  '/omr.js/../../secret.txt',
]) {
  test(`nothing outside the folder is served for ${target}`, async () => {
    const { status, body } = await ask(target);
    assert.equal(status, 404);
    assert.ok(!body.includes(SECRET));
  });
}

for (const target of ['/%', '/%00', '/omr.js%00.txt', '/%E0%A4%A']) {
  test(`a malformed address is answered, and the server lives: ${target}`, async () => {
    assert.equal((await ask(target)).status, 404);
    assert.equal((await ask('/')).status, 200);
  });
}
