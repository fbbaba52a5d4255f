// What npm would put into a package: nothing is written and nothing is sent.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The files of `packages/<name>` that are shipped, as paths from that folder. */
export function packedFiles(name) {
  const { stdout, stderr, status } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: path.resolve(import.meta.dirname, '../packages', name),
    encoding: 'utf8',
    // On Windows npm is a script, which only a shell runs.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout)[0].files.map((file) => file.path);
}
