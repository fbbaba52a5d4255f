// `npm run check:manifest`: is the committed custom-elements.json what the source says?
import { readFileSync } from 'node:fs';
import path from 'node:path';
// Not the command `cem`: that writes what it finds, and the place of it into package.json too.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const MANIFEST = 'packages/elements/custom-elements.json';
const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);

const manifest = await cli({
  argv: ['analyze', '--config', 'packages/elements/cem.config.js', '--quiet'],
  cwd: root,
  noWrite: true,
});
const committed = readFileSync(MANIFEST, 'utf8').split('\n');
const current = `${JSON.stringify(manifest, null, 2)}\n`.split('\n');

const line = current.findIndex((text, index) => text !== committed[index]);
if (line !== -1 || current.length !== committed.length) {
  const at = line === -1 ? current.length : line;
  process.stderr.write(
    `${MANIFEST} is out of date, from line ${at + 1} on:\n` +
      `  committed: ${committed[at]?.trim() ?? '(end of file)'}\n` +
      `  source:    ${current[at]?.trim() ?? '(end of file)'}\n` +
      'Run «npm run manifest», and commit the result.\n',
  );
  process.exitCode = 1;
}
