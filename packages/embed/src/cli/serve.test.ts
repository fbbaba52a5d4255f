import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

// What `npm start` runs, from dist/: beside the site it serves.
const SERVE = fileURLToPath(new URL('../../dist/cli/serve.js', import.meta.url));
const HOST = '127.0.0.1';

const listen = (server: Server) => new Promise<void>((resolve) => server.listen(0, HOST, resolve));
const close = (server: Server) => new Promise((resolve) => server.close(resolve));

function portOf(server: Server): number {
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  return address.port;
}

function start(t: TestContext, port: string) {
  const child = spawn(process.execPath, [SERVE], { env: { ...process.env, PORT: port } });
  t.after(() => child.kill());
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  return child;
}

/** Runs to its end. */
function run(t: TestContext, port: string) {
  const child = start(t, port);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text: string) => (stdout += text));
  child.stderr.on('data', (text: string) => (stderr += text));
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, stdout, stderr })),
  );
}

test('a port that is taken ends with a message that tells what to do', async (t) => {
  const other = createServer();
  await listen(other);
  t.after(() => close(other));
  const port = portOf(other);
  assert.deepEqual(await run(t, String(port)), {
    code: 1,
    stdout: '',
    stderr: `Port ${port} is taken. Choose another: PORT=${port + 1} npm start\n`,
  });
});

for (const value of ['abc', '0', '70000']) {
  test(`PORT=${value} ends with a message that tells what a port is`, async (t) => {
    assert.deepEqual(await run(t, value), {
      code: 1,
      stdout: '',
      stderr: `PORT must be a whole number from 1 to 65535, not «${value}».\n`,
    });
  });
}

test('on a free port, the address is told and the built page is served there', async (t) => {
  const probe = createServer();
  await listen(probe);
  const port = portOf(probe);
  await close(probe);
  const child = start(t, String(port));
  const told = await new Promise<string>((resolve) => child.stdout.once('data', resolve));
  assert.equal(told, `Områdesatsing: http://${HOST}:${port}\n`);
  const page = await fetch(`http://${HOST}:${port}/`);
  assert.match(await page.text(), /<omr-checklist>/);
});
