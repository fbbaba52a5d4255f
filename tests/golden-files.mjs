import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Test-runner commands for texts that are kept and compared. `golden-file` gives the text that is kept under a name;
 * `golden-names` all names. With `--update-snapshots` on the command line, what is given is kept instead, and names
 * that are no longer in use are taken away.
 *
 * @param {string} folder Where they are kept.
 */
export const goldenFilesPlugin = (folder, update = process.argv.includes('--update-snapshots')) => ({
  name: 'golden-files',
  async executeCommand({ command, payload }) {
    if (command === 'golden-file') return goldenFile(folder, payload, update);
    if (command === 'golden-names') return goldenNames(folder, payload, update);
    return undefined;
  },
});

async function goldenFile(folder, { name, text }, update) {
  const file = path.join(folder, `${name}.txt`);
  if (update) {
    await mkdir(folder, { recursive: true });
    await writeFile(file, text);
  }
  return readFile(file, 'utf8').catch(() => '');
}

async function goldenNames(folder, { inUse }, update) {
  const names = (await readdir(folder).catch(() => []))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort();
  if (!update) return names;
  const unused = names.filter((name) => !inUse.includes(name));
  await Promise.all(unused.map((name) => rm(path.join(folder, `${name}.txt`))));
  return names.filter((name) => inUse.includes(name));
}
