// docs/own-store.md promises that its example works: it is type-checked, held to the contract against a real server,
// and is the same in the text as in the file.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, test } from 'node:test';
import { applyChange, emptyProgress, progressStoreContract } from '@omradesatsing/core';
import ts from 'typescript';
import { httpStore } from '../docs/examples/http-store.mjs';

const root = path.resolve(import.meta.dirname, '..');
const read = (file) => readFileSync(path.join(root, file), 'utf8');

/** A server that keeps one file at each address. It asks for the version a writer has seen, as RFC 9110 has it. */
const files = new Map();
const server = createServer(async (request, response) => {
  const file = files.get(request.url);
  const answer = (status, text = '') =>
    response.writeHead(status, file?.etag && { ETag: file.etag }).end(text);
  let body = '';
  for await (const part of request) body += part;
  if (file.broken) return answer(503);
  const { 'if-match': match, 'if-none-match': noneMatch } = request.headers;
  const there = file.text !== undefined;
  if (request.method === 'GET') return there ? answer(200, file.text) : answer(404);
  if (match !== undefined && match !== file.etag) return answer(412);
  if (noneMatch === '*' && there) return answer(412);
  file.version += 1;
  file.text = request.method === 'PUT' ? body : undefined;
  file.etag = file.text === undefined ? undefined : `"${file.version}"`;
  return answer(204);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => server.close());

function newFile(text) {
  const address = `/${files.size}`;
  const file = { text, etag: text && '"0"', version: 0, broken: false };
  files.set(address, file);
  return { url: `http://127.0.0.1:${server.address().port}${address}`, file };
}

const about = () => ({
  title: 'Løkkeområdet',
  municipality: 'Østre Vik',
  guideVersion: '1.0.0',
  savedAt: new Date().toISOString(),
});
const progress = applyChange(
  emptyProgress(),
  { type: 'answer', question: 'hvem', answer: 'De som bor der' },
  { at: '2026-05-04T12:00:00.000Z', by: 'kari' },
);

progressStoreContract(test, () => {
  const { url, file } = newFile();
  return {
    open: () => httpStore(url, { fetch, about }),
    setBroken: (broken) => (file.broken = broken),
  };
});

test('a save that others were faster than is merged with theirs', async () => {
  const { url } = newFile();
  const others = httpStore(url, { fetch, about });
  await others.save(emptyProgress());
  let raced = false;
  /** Lets others save between what this store reads and what it writes. */
  const slow = async (address, init) => {
    if (init?.method === 'PUT' && !raced) {
      raced = true;
      await others.save(progress);
    }
    return fetch(address, init);
  };
  const mine = applyChange(
    emptyProgress(),
    { type: 'note', task: 'a', note: 'x' },
    { at: '2026-05-04', by: 'ola' },
  );
  const saved = await httpStore(url, { fetch: slow, about }).save(mine);
  assert.ok(raced);
  assert.deepEqual(Object.keys(saved.progress.answers), ['hvem']);
  assert.deepEqual(Object.keys(saved.progress.tasks), ['a']);
});

test('what the server has and is not ours is left as it is', async () => {
  const { url, file } = newFile('{"theme":"dark"}');
  const store = httpStore(url, { fetch, about });
  const unreadable = { ok: false, problem: { code: 'unreadable' } };
  assert.deepEqual([await store.load(), await store.save(progress)], [unreadable, unreadable]);
  assert.equal(file.text, '{"theme":"dark"}');
});

test('a server that is not there, or has no ETag, is a problem', async () => {
  const unreachable = { ok: false, problem: { code: 'unreachable' } };
  const gone = httpStore('http://127.0.0.1:1/', { fetch, about });
  assert.deepEqual(
    [await gone.load(), await gone.save(progress), await gone.clear()],
    Array(3).fill(unreachable),
  );
  const plain = httpStore('x:', { fetch: async () => new Response('{}'), about });
  assert.deepEqual(await plain.save(progress), unreachable);
});

test('the types of the example are right', () => {
  const program = ts.createProgram([path.join(root, 'docs/examples/http-store.mjs')], {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
  });
  const messages = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  assert.deepEqual(messages, []);
});

test('what the page shows as code is what was tested', () => {
  const tested = [read('docs/examples/http-store.mjs'), read('tests/own-store-example.test.mjs')];
  const blocks = [...read('docs/own-store.md').matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);
  assert.equal(blocks.length, 2);
  assert.equal(blocks[0], tested[0]);
  assert.ok(tested[1].includes(blocks[1]));
});
