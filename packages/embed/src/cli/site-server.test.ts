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
  for (const inside of ['v1.2.3', 'v1', 'eksempel', 'w/sjekkliste/gjennomforing/nb']) {
    mkdirSync(path.join(folder, 'site', inside), { recursive: true });
    writeFileSync(path.join(folder, 'site', inside, 'omr.js'), 'export {};');
    writeFileSync(path.join(folder, 'site', inside, 'index.html'), PAGE);
  }
  writeFileSync(path.join(folder, 'site/w/sjekkliste/gjennomforing/nb/oembed.json'), '{}');
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
function ask(target: string, method = 'GET', headers = {}): Promise<Answer> {
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  return new Promise((resolve, reject) => {
    const { port } = address;
    request({ host: HOST, port, path: target, method, headers, agent: false }, (response) => {
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
  assert.equal(policy.get('frame-ancestors'), '*');
  policy.delete('frame-ancestors');
  assert.equal(policy.get('require-trusted-types-for'), "'script'");
  assert.equal(policy.get('trusted-types'), 'omr');
  policy.delete('require-trusted-types-for');
  policy.delete('trusted-types');
  assert.deepEqual([...new Set(policy.values())].sort(), ["'none'", "'self'"]);
});

for (const [name, value] of [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['access-control-allow-origin', '*'],
  ['cross-origin-resource-policy', 'cross-origin'],
  ['cache-control', 'no-cache'],
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

test('any page may show ours in a frame', async () => {
  const { headers } = await ask('/w/sjekkliste/gjennomforing/nb/');
  assert.equal(headers['x-frame-options'], undefined);
  assert.equal(headers['cross-origin-embedder-policy'], 'require-corp');
});

test('a file with its exact version in the address is kept forever, others are asked about', async () => {
  const { headers } = await ask('/v1.2.3/omr.js');
  assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
  for (const target of ['/v1/omr.js', '/omr.js', '/v1.2.3/finnes-ikke.js']) {
    assert.equal((await ask(target)).headers['cache-control'], 'no-cache', target);
  }
});

test('a file that is the same as before is not sent again', async () => {
  const { etag } = (await ask('/omr.js')).headers;
  assert.ok(etag !== undefined);
  const { status, body } = await ask('/omr.js', 'GET', { 'If-None-Match': etag });
  assert.deepEqual([status, body], [304, '']);
});

test('a page that is not there is answered with a page', async () => {
  const { status, headers, body } = await ask('/finnes-ikke');
  assert.deepEqual([status, headers['content-type']], [404, 'text/html; charset=utf-8']);
  assert.match(body, /<h1>Vi finner ikke siden<\/h1>/);
});

test('a file that is not there is answered in words', async () => {
  const { status, headers, body } = await ask('/omr.fi.js');
  assert.deepEqual(
    { status, type: headers['content-type'], body },
    { status: 404, type: 'text/plain; charset=utf-8', body: 'Fant ikke filen.\n' },
  );
});

for (const [target, location] of [
  ['/w/sjekkliste/gjennomforing/nb', '/w/sjekkliste/gjennomforing/nb/'],
  ['/w/Sjekkliste/4/no?embed=1', '/w/sjekkliste/gjennomforing/nb/?embed=1'],
  ['/w/%20sjekkliste/gjennomf%C3%B8ring/nb/', '/w/sjekkliste/gjennomforing/nb/'],
  ['/w/sjekkliste', '/w/sjekkliste/alle/nb/'],
  ['//w/sjekkliste/alle/nb', '/w/sjekkliste/alle/nb/'],
  ['/eksempel', '/eksempel/'],
  ['//eksempel', '/eksempel/'],
] as const) {
  test(`${target} leads to ${location}`, async () => {
    const { status, headers } = await ask(target);
    assert.deepEqual([status, headers.location], [308, location]);
  });
}

test('the answer of oEmbed is a file below the address', async () => {
  const { status, headers } = await ask('/w/sjekkliste/gjennomforing/nb/oembed.json');
  assert.deepEqual([status, headers['content-type']], [200, 'application/json']);
});

test('an unknown part of an address is told of, with the nearest right address', async () => {
  const { status, body } = await ask('/w/sjekliste/gjennomforing/nb');
  assert.equal(status, 404);
  assert.match(body, /Veiviseren har ikke noe som heter «sjekliste»\./);
  assert.match(body, /<a href="\/w\/sjekkliste\/gjennomforing\/nb\/">/);
});

for (const part of ['widget', 'phase', 'locale', 'more'] as const) {
  for (const script of ['<script>alert(1)</script>', '"onload="alert(1)', "'><img src=x onerror=alert(1)>"]) {
    test(`script in the ${part} of an address is shown as text: ${script}`, async () => {
      const parts = { widget: 'sjekkliste', phase: 'alle', locale: 'nb', more: 'mer', [part]: script };
      const { widget, phase, locale, more } = parts;
      const target = ['w', widget, phase, locale, more].map(encodeURIComponent).join('/');
      for (const written of [target, target.replaceAll('%3C', '<').replaceAll('%3E', '>')]) {
        const { status, body } = await ask(`/${written}`);
        assert.equal(status, 404);
        assert.ok(
          !/<(script>|img)|"onload/i.test(body.replaceAll(/<script type="module" src="\/404\.js">/g, '')),
        );
      }
    });
  }
}

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
