// Runs every test that needs no browser: compiled unit tests of the packages, and tests/*.test.mjs.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const files = (folder, matches) =>
  readdirSync(path.join(root, folder), { recursive: true })
    .filter(matches)
    .map((file) => path.join(root, folder, file));

const tests = [
  ...files('packages/core/build', (file) => file.endsWith('.test.js')),
  ...files('packages/elements/build', (file) => file.endsWith('.logic.test.js')),
  ...files('packages/embed/build', (file) => file.endsWith('.test.js')),
  ...files('tests', (file) => file.endsWith('.test.mjs')),
];
const { status } = spawnSync(process.execPath, ['--test', '--test-concurrency=2', ...tests], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
