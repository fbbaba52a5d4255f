// Finds the browser that tests run in: CHROME_PATH, else an installed Chrome or Chromium, else the one that comes
// with the npm package @sparticuz/chromium. Nobody has to install one, and nothing is downloaded at install.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags for every launch. The sandbox cannot start for root, which is who runs in most containers. */
export const browserArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

/** @returns {Promise<{ path: string, origin: 'CHROME_PATH' | 'installed' | 'bundled' }>} */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names a file that does not exist: ${chosen}`);
    return { path: chosen, origin: 'CHROME_PATH' };
  }
  const installed = process.env.OMR_BUNDLED_CHROME ? undefined : INSTALLED.find((file) => existsSync(file));
  if (installed) return { path: installed, origin: 'installed' };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium was found. Install one, or set CHROME_PATH to its program file.');
  }
  return { path: await unpackBundled(), origin: 'bundled' };
}

/** Unpacks browser, libraries and fonts once, into a folder of this project, and points the environment at them. */
async function unpackBundled() {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@sparticuz/chromium');
  const packageFolder = entry.slice(0, entry.lastIndexOf('chromium') + 'chromium'.length);
  const { version } = require(path.join(packageFolder, 'package.json'));
  const folder = path.resolve(import.meta.dirname, `../node_modules/.cache/chromium-${version}`);
  if (!existsSync(path.join(folder, 'chromium'))) {
    // Unpacked beside and renamed in one step, so that two runs at once never see half a browser.
    const partial = `${folder}.${process.pid}`;
    mkdirSync(partial, { recursive: true });
    const tmpdir = process.env.TMPDIR;
    process.env.TMPDIR = partial; // where `inflate` puts its files
    // Not exported in this version, the last that allows Node 20; the version is pinned in package.json.
    const { inflate } = await import(pathToFileURL(path.join(packageFolder, 'build/esm/lambdafs.js')).href);
    const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];
    await Promise.all(archives.map((name) => inflate(path.join(packageFolder, 'bin', name))));
    // Theirs looks for fonts in /tmp only, and without a font the browser dies at the first form control.
    writeFileSync(path.join(partial, 'fonts/fonts.conf'), FONTS_CONF);
    if (tmpdir === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = tmpdir;
    try {
      renameSync(partial, folder);
    } catch {
      rmSync(partial, { recursive: true, force: true });
    }
  }
  process.env.LD_LIBRARY_PATH = [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(':');
  process.env.FONTCONFIG_PATH ??= path.join(folder, 'fonts');
  return path.join(folder, 'chromium');
}
