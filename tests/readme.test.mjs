// The README is what a newcomer trusts: its two commands stand as they are typed, and its example runs.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const root = path.resolve(import.meta.dirname, '..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const lines = readme.split('\n');

for (const command of ['npm ci && npm start', 'npm ci && npm test']) {
  test(`the README holds «${command}» on a line of its own`, () => {
    assert.ok(lines.includes(command));
  });
}

test('the README stays short enough to read', () => {
  assert.ok(lines.length <= 130, `${lines.length} lines`);
});

test('the SDK example runs and prints what it promises', () => {
  const example = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', example], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.match(output, /of 29 resources/);
  assert.match(output, /done: 1/);
});

test('every file the README links to exists', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link);
  for (const link of links) assert.ok(existsSync(path.join(root, link)), link);
});
