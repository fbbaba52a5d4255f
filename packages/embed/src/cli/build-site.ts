import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { applyLocalLayer, loadExportWords, loadGuide, LOCALES } from '@omradesatsing/core';
import type { Edition, Editions, Site } from '../pages/site.js';
import { integrityOf, isFixed } from '../promises/integrity.js';
import { CliProblem } from './cli-problem.js';
import { readLayer, type LayerFile } from './read-layer.js';
import { pageFiles, promiseFiles, type SiteFiles } from './site-files.js';
import { say } from './words.js';

/** What the layer is called in the folder, whatever it was called before. */
const LAYER_NAME = 'lokalt-lag.json';

/** Made by every build, so a folder that has it is one of ours. */
const MARK = 'integrity.json';

export interface BuildOptions {
  /** The files for browsers, as the package ships them. */
  readonly assets: string;
  readonly version: string;
  readonly base: URL;
  readonly out: string;
  /** Path of the municipality's local layer. */
  readonly layer?: string;
}

/**
 * Writes the folder that any static host serves. A folder from before is brought up to date; scripts of earlier versions
 * stay in it, since pages name them by their version.
 *
 * @returns How many pages were written.
 * @throws {CliProblem} where it cannot be done. Nothing is written when the layer is wrong or the folder is not ours.
 */
export async function buildSite({ assets, version, base, out, layer }: BuildOptions): Promise<number> {
  const file = layer === undefined ? undefined : await readLayer(layer, await loadGuide('nb'));
  const editions = await loadEditions(file);
  await checkFolder(out);
  const site: Site = { base, version, ...(file && { layer: LAYER_NAME }) };
  const pages = pageFiles(editions, site, integrityOf(await scriptIn(assets)));
  try {
    await emptyOfPages(out);
    await copyAssets(assets, out, version);
    await writeAll(out, { ...pages, ...(file && { [LAYER_NAME]: file.text }) });
    await writeAll(out, promiseFiles(site, await fixedFiles(out)));
  } catch (error) {
    throw new CliProblem(say('cannotWrite', { path: out, reason: String(error) }));
  }
  return Object.keys(pages).filter((name) => name.endsWith('.html')).length;
}

async function loadEditions(file: LayerFile | undefined): Promise<Editions> {
  const loaded = await Promise.all(
    LOCALES.map(async (locale): Promise<[string, Edition]> => {
      const [whole, words] = await Promise.all([loadGuide(locale), loadExportWords(locale)]);
      const guide = file ? applyLocalLayer(whole, file.layer).guide : whole;
      return [locale, { locale, guide, whole, words }];
    }),
  );
  return Object.fromEntries(loaded) as Editions;
}

async function checkFolder(out: string): Promise<void> {
  const names = await readdir(out).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') throw new CliProblem(say('outIsFile', { path: out }));
    throw new CliProblem(say('cannotWrite', { path: out, reason: error.message }));
  });
  if (names.length > 0 && !names.includes(MARK)) throw new CliProblem(say('notOurs', { path: out }));
}

/** The bytes of the script that pages are handed. */
function scriptIn(assets: string): Promise<Uint8Array> {
  return readFile(path.join(assets, 'omr.js')).catch(() => {
    throw new CliProblem(say('assetsMissing'));
  });
}

/** Pages that are no longer made must not stay, nor a layer that is no longer used. */
async function emptyOfPages(out: string): Promise<void> {
  for (const name of ['w', LAYER_NAME]) await rm(path.join(out, name), { recursive: true, force: true });
}

/** The files for browsers, and the script once more under its version and under its major version. */
async function copyAssets(assets: string, out: string, version: string): Promise<void> {
  const names = await readdir(assets);
  const [major = ''] = version.split('.');
  for (const folder of ['', `v${version}`, `v${major}`]) {
    const wanted = folder === '' ? names : names.filter((name) => name.startsWith('omr.'));
    await mkdir(path.join(out, folder), { recursive: true });
    await Promise.all(wanted.map((name) => cp(path.join(assets, name), path.join(out, folder, name))));
  }
}

async function writeAll(out: string, files: SiteFiles): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const target = path.join(out, ...name.split('/'));
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

/** The scripts whose address holds a version, of this version and of earlier ones. */
async function fixedFiles(out: string): Promise<Readonly<Record<string, Uint8Array>>> {
  const folders = (await readdir(out, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && /^v\d/.test(entry.name))
    .map(({ name }) => name);
  const names = await Promise.all(
    folders.map(async (folder) => (await readdir(path.join(out, folder))).map((name) => `${folder}/${name}`)),
  );
  const bytes = await Promise.all(
    names
      .flat()
      .filter(isFixed)
      .map(async (name): Promise<[string, Uint8Array]> => [name, await readFile(path.join(out, name))]),
  );
  return Object.fromEntries(bytes);
}
