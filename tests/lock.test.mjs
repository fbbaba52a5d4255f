// The lock file works with any registry, on any platform, and lets nothing run at install that we have not read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const packages = Object.entries(lock.packages).map(([place, entry]) => ({
  place,
  ...entry,
  name: entry.name ?? place.split('node_modules/').at(-1),
}));
const installed = packages.filter(({ place, link }) => place.includes('node_modules/') && !link);

/**
 * Packages that may have a script at install. Both are for development, and both scripts were read: they look for the
 * program of this platform, which comes as an optional package of its own and is in this lock file (tested below). Only
 * where it is missing do they ask the registry for it; without the script, everything works on a platform that has one.
 */
const MAY_HAVE_INSTALL_SCRIPT = [
  'esbuild', // install.js: checks and links the program; under storybook and @web/dev-server-esbuild
  'rs-module-lexer', // postinstall.js: checks the native binding; under the manifest analyzer
];

test('no package names an address it is downloaded from', () => {
  const addressed = packages.filter(({ resolved, link }) => resolved !== undefined && !link);
  assert.deepEqual(
    addressed.map(({ place, resolved }) => `${place}: ${resolved}`),
    [],
  );
});

test('the only links are the packages of this repository', () => {
  const links = packages.filter(({ link }) => link).map(({ name, resolved }) => `${name} → ${resolved}`);
  assert.deepEqual(
    links,
    ['core', 'elements', 'embed'].map((name) => `@omradesatsing/${name} → packages/${name}`),
  );
});

test('every package is held to its contents', () => {
  assert.deepEqual(
    installed.filter(({ integrity }) => !/^sha512-/.test(integrity ?? '')).map(({ place }) => place),
    [],
  );
});

test('the programs of every platform are in the lock, not only those of the one it was written on', () => {
  const present = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const missing = packages.flatMap(({ place, optionalDependencies = {} }) =>
    Object.entries(optionalDependencies)
      // Platform packages are pinned to the version of the package that asks for them.
      .filter(([name, range]) => /^\d/.test(range) && !present.has(`${name}@${range}`))
      .map(([name, range]) => `${place} asks for ${name}@${range}`),
  );
  assert.deepEqual(missing, []);
});

test('no package has an install script but those that were read', () => {
  const scripted = installed.filter(({ hasInstallScript }) => hasInstallScript);
  assert.deepEqual([...new Set(scripted.map(({ name }) => name))].sort(), MAY_HAVE_INSTALL_SCRIPT);
});

test('no package that others get with ours has an install script', () => {
  const shipped = installed.filter(({ hasInstallScript, dev }) => hasInstallScript && !dev);
  assert.deepEqual(
    shipped.map(({ place }) => place),
    [],
  );
});

test('every dependency of this repository is pinned to one version', () => {
  const ours = packages.filter(({ place }) => !place.includes('node_modules/'));
  const loose = ours.flatMap(({ place, dependencies, devDependencies }) =>
    Object.entries({ ...dependencies, ...devDependencies })
      .filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))
      .map(([name, range]) => `${place || 'root'}: ${name}@${range}`),
  );
  assert.deepEqual(loose, []);
});
