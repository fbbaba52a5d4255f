// The packages as others get them: what `exports` promises is there, and importing it does nothing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { packedFiles } from './packed-files.mjs';

const root = path.resolve(import.meta.dirname, '..');
const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

const packages = ['core', 'elements', 'embed'].map((name) => {
  const folder = `packages/${name}`;
  return { folder, manifest: readJson(`${folder}/package.json`) };
});

/** Every file of a package's `dist/` as its package.json writes paths: `./dist/define/all.js`. */
const distFiles = (folder) =>
  readdirSync(path.join(root, folder, 'dist'), { recursive: true }).map(
    (file) => `./dist/${file.split(path.sep).join('/')}`,
  );

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What `*` stands for in a target such as `./dist/define/*.js`, once for each file that fits. */
function stems(folder, target) {
  const [head, ...tail] = target.split('*').map(escaped);
  const form = new RegExp(`^${head}(.+)${tail.join('\\1')}$`);
  return distFiles(folder).flatMap((file) => form.exec(file)?.[1] ?? []);
}

/** Every path of `exports`, with patterns written out: package path, and the target of each condition. */
const entries = packages.flatMap(({ folder, manifest }) =>
  Object.entries(manifest.exports).flatMap(([subpath, value]) => {
    const targets = typeof value === 'string' ? { default: value } : value;
    const names = subpath.includes('*') ? stems(folder, targets.default) : [''];
    return names.map((name) => ({
      folder,
      files: manifest.files,
      specifier: path.posix.join(manifest.name, subpath.replaceAll('*', name)),
      targets: Object.fromEntries(
        Object.entries(targets).map(([condition, target]) => [condition, target.replaceAll('*', name)]),
      ),
    }));
  }),
);

/** Runs a module in a Node process of its own, from the root, where the packages are installed. */
function runInNode(code) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

const defined = stems('packages/elements', './dist/define/*.js').filter((name) => name !== 'all');
const tags = defined.map((name) => `omr-${name}`);
const TELL_REGISTERED = `
  const registered = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
  process.stdout.write(JSON.stringify(registered));`;

test('every pattern of exports fits at least one file', () => {
  for (const { folder, manifest } of packages) {
    for (const [subpath, value] of Object.entries(manifest.exports)) {
      if (subpath.includes('*')) assert.notEqual(stems(folder, value.default).length, 0, subpath);
    }
  }
});

for (const { specifier, folder, targets, files } of entries) {
  test(`${specifier} resolves to the file that exports names`, () => {
    assert.equal(fileURLToPath(import.meta.resolve(specifier)), path.join(root, folder, targets.default));
  });

  test(`every target of ${specifier} exists, and is shipped`, () => {
    for (const [condition, target] of Object.entries(targets)) {
      assert.ok(existsSync(path.join(root, folder, target)), `${condition}: ${target}`);
      const top = target.split('/')[1];
      assert.ok(top === 'package.json' || files.includes(top), `${target} is not under "files"`);
    }
  });

  if (targets.default.endsWith('.js')) {
    test(`${specifier} has types`, () => {
      assert.equal(targets.types, targets.default.replace(/\.js$/, '.d.ts'));
    });
  }
}

test('main and types say the same as exports', () => {
  for (const { manifest } of packages) {
    const entry = manifest.exports['.'];
    assert.deepEqual([manifest.main, manifest.types], [entry?.default, entry?.types], manifest.name);
  }
});

test('what is not in exports cannot be imported', () => {
  assert.throws(() => import.meta.resolve('@omradesatsing/core/dist/guide/load-guide.js'), {
    code: 'ERR_PACKAGE_PATH_NOT_EXPORTED',
  });
});

test('every entry of core type-checks from what is packed, and no declaration is packed beside', (t) => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'packed-')));
  t.after(() => rmSync(folder, { recursive: true }));
  const installed = path.join(folder, 'node_modules/@omradesatsing/core');
  const packed = packedFiles('core');
  for (const file of packed) {
    cpSync(path.join(root, 'packages/core', file), path.join(installed, file));
  }
  const consumer = path.join(folder, 'consumer.mts');
  const specifiers = entries
    .filter(({ folder: from, targets }) => from === 'packages/core' && targets.types !== undefined)
    .map(({ specifier }) => specifier);
  writeFileSync(
    consumer,
    specifiers.map((specifier, at) => `import type * as entry${at} from '${specifier}';\n`).join(''),
  );
  const program = ts.createProgram([consumer], {
    strict: true,
    noEmit: true,
    // Declarations are checked too: a missing one is an error in the one that asks for it.
    skipLibCheck: false,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts'],
    types: [],
  });
  assert.deepEqual(
    ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => [file?.fileName, ts.flattenDiagnosticMessageText(messageText, '\n')]),
    [],
  );
  const read = new Set(program.getSourceFiles().map(({ fileName }) => path.relative(installed, fileName)));
  assert.deepEqual(
    packed.filter((file) => file.endsWith('.d.ts') && !read.has(file)),
    [],
  );
});

const modules = entries.filter(({ targets }) => targets.default.endsWith('.js'));
for (const { specifier } of modules) {
  test(`${specifier} can be imported in Node, and says nothing`, () => {
    assert.deepEqual(runInNode(`await import('${specifier}');`), { stdout: '', stderr: '', status: 0 });
  });
}

for (const name of defined) {
  test(`the class of omr-${name} can be imported in Node, and registers nothing`, () => {
    const file = new URL(`../packages/elements/dist/elements/${name}/${name}.js`, import.meta.url);
    const code = `await import('${file.href}');${TELL_REGISTERED}`;
    assert.deepEqual(runInNode(code), { stdout: '[]', stderr: '', status: 0 });
  });

  test(`define/${name}.js registers omr-${name}`, () => {
    const { stdout } = runInNode(
      `await import('@omradesatsing/elements/define/${name}.js');${TELL_REGISTERED}`,
    );
    assert.ok(JSON.parse(stdout).includes(`omr-${name}`));
  });
}

test('embed, of which nothing can be imported, is packed without declarations', () => {
  assert.deepEqual(
    packedFiles('embed').filter((file) => file.endsWith('.d.ts')),
    [],
  );
});

test('importing @omradesatsing/elements registers nothing', () => {
  const code = `await import('@omradesatsing/elements');${TELL_REGISTERED}`;
  assert.deepEqual(runInNode(code), { stdout: '[]', stderr: '', status: 0 });
});

test('define/all.js registers every tag', () => {
  const { stdout } = runInNode(`await import('@omradesatsing/elements/define/all.js');${TELL_REGISTERED}`);
  assert.deepEqual(JSON.parse(stdout), tags);
});

test('only modules that register are marked as having side effects', () => {
  const effects = Object.fromEntries(packages.map(({ manifest }) => [manifest.name, manifest.sideEffects]));
  assert.equal(effects['@omradesatsing/core'], false);
  assert.deepEqual(effects['@omradesatsing/elements'], ['./dist/define/*.js']);
});

test('the packages share one version, which the elements know', async () => {
  const { VERSION } = await import('../packages/elements/dist/internal/version.js');
  for (const { manifest } of packages) assert.equal(manifest.version, VERSION, manifest.name);
});

test('the packages ask for each other in that very version', () => {
  for (const { manifest } of packages) {
    for (const [name, version] of Object.entries(manifest.dependencies ?? {})) {
      if (name.startsWith('@omradesatsing/')) assert.equal(version, manifest.version, manifest.name);
    }
  }
});
