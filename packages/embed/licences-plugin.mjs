// Puts the licences of what is bundled beside the scripts: comments are left out of them, and those licences ask that
// their notices go with every copy.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of a package that a module is from. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

const notice = (folder) => {
  const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const [file] = readdirSync(folder).filter((one) => /^licen[cs]e/i.test(one));
  if (file === undefined)
    throw new Error(`${name} comes with no licence. Look at packages/embed/licences-plugin.mjs.`);
  return `${name} ${version}\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
};

/**
 * Writes the file. Give it to the script, which has all that any of our scripts has in it.
 *
 * @param own Our own licence.
 */
export const licencesBeside = (fileName, own) => ({
  name: 'licences-beside',
  generateBundle(options, bundle) {
    const folders = Object.values(bundle)
      .flatMap(({ modules = {} }) => Object.keys(modules))
      .flatMap((id) => PACKAGE.exec(id.split(path.sep).join('/'))?.[0] ?? []);
    const notices = [...new Set(folders)].sort().map(notice);
    const source = [`Områdesatsing\n\n${readFileSync(own, 'utf8').trim()}\n`, ...notices].join(
      `\n${'-'.repeat(80)}\n\n`,
    );
    this.emitFile({ type: 'asset', fileName, source });
  },
});
