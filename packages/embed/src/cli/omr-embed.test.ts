import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

// What `npx omr-embed` runs, from dist/: beside the files it copies and the site it serves.
const COMMAND = fileURLToPath(new URL('../../bin/omr-embed.js', import.meta.url));
const HOST = '127.0.0.1';

const listen = (server: Server) => new Promise<void>((resolve) => server.listen(0, HOST, resolve));
const close = (server: Server) => new Promise((resolve) => server.close(resolve));

function portOf(server: Server): number {
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  return address.port;
}

function start(t: TestContext, args: readonly string[]) {
  const child = spawn(process.execPath, [COMMAND, ...args], { env: { ...process.env, PORT: '' } });
  t.after(() => child.kill());
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  return child;
}

/** Runs to its end. */
function run(t: TestContext, ...args: readonly string[]) {
  const child = start(t, args);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text: string) => (stdout += text));
  child.stderr.on('data', (text: string) => (stderr += text));
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, stdout, stderr })),
  );
}

function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'omr-embed-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('what cannot be understood ends with code 2, and the way to help', async (t) => {
  assert.deepEqual(await run(t, 'bygg'), {
    code: 2,
    stdout: '',
    stderr:
      '«bygg» er ingen kommando. Bruk build eller serve.\nSkriv «omr-embed --help» for å se hvordan kommandoen brukes.\n',
  });
});

test('--help tells how it is used, and --version which version it is', async (t) => {
  const help = await run(t, '--help');
  assert.equal(help.code, 0);
  assert.match(help.stdout, /omr-embed build --base-url https:\/\/DERES-VERT\//);
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  assert.deepEqual(await run(t, '--version'), { code: 0, stdout: `${version}\n`, stderr: '' });
});

test('build makes the folder, and says where', async (t) => {
  const out = path.join(temporaryFolder(t), 'site');
  assert.deepEqual(await run(t, 'build', '--base-url', 'https://kommune.example/omr', '--out', out), {
    code: 0,
    stdout: `Laget 267 sider i ${out}. Adressen er https://kommune.example/omr/\n`,
    stderr: '',
  });
});

test('a local layer that is wrong stops the build with code 1, and each place that is wrong', async (t) => {
  const folder = temporaryFolder(t);
  const layer = path.join(folder, 'lag.json');
  writeFileSync(layer, '{"schema":1,"nams":{},"hide":{"tasks":["gjennomforing/finnes-ikke"]}}');
  const out = path.join(folder, 'site');
  const { code, stdout, stderr } = await run(
    t,
    ...['build', '--base-url', 'https://x.example', '--out', out, '--layer', layer],
  );
  assert.deepEqual([code, stdout], [1, '']);
  assert.equal(
    stderr,
    `Det lokale laget i ${layer} kan ikke brukes. Mappen er ikke laget.\n  /nams: Feltet «nams» hører ikke hjemme her. Mente dere «names»?\n`,
  );
});

test('a port that is taken ends with a message that tells what to do', async (t) => {
  const other = createServer();
  await listen(other);
  t.after(() => close(other));
  const port = portOf(other);
  assert.deepEqual(await run(t, 'serve', '--port', String(port)), {
    code: 1,
    stdout: '',
    stderr: `Port ${port} er i bruk. Velg en annen: omr-embed serve --port ${port + 1}\n`,
  });
});

test('a folder that is not there ends with a message that tells how it is made', async (t) => {
  const dir = path.join(temporaryFolder(t), 'ingen');
  assert.deepEqual(await run(t, 'serve', '--dir', dir), {
    code: 1,
    stdout: '',
    stderr: `Det er ingen mappe å vise i ${dir}. Lag den med «omr-embed build».\n`,
  });
});

test('on a free port, the address is told and the built pages are served there', async (t) => {
  const probe = createServer();
  await listen(probe);
  const port = portOf(probe);
  await close(probe);
  const child = start(t, ['serve', '--port', String(port)]);
  const told = await new Promise<string>((resolve) => child.stdout.once('data', resolve));
  assert.equal(told, `Områdesatsing: http://${HOST}:${port}\n`);
  const page = await fetch(`http://${HOST}:${port}/w/sjekkliste/4/nb`);
  assert.match(await page.text(), /<omr-checklist phase="gjennomforing"/);
});
