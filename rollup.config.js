// Two steps. First each package: what tsc put in build/ becomes dist/, module by module, so that bundlers can shake it.
// Then the one script for web sites, bundled from those dist/ folders with Lit's production build.
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import ts from 'typescript';
import { noGlobals } from './packages/embed/globals-plugin.mjs';
import { licencesBeside } from './packages/embed/licences-plugin.mjs';
import { ownLists } from './packages/embed/own-lists-plugin.mjs';
import { ownPolicy } from './packages/embed/policy-plugin.mjs';

/** Minifies html`` and css`` already here, so that npm and the one script hold the very same templates. */
const minifyLiterals = () => ({
  name: 'minify-literals',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(html|css|svg)\s*`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id });
    return result ? { code: result.code, map: result.map ?? null } : null;
  },
});

/** Hands tsc's source maps on, so that a stack trace ends in the TypeScript source. */
const tscSourceMaps = () => ({
  name: 'tsc-source-maps',
  load(id) {
    if (!id.includes(`${path.sep}build${path.sep}`) || !id.endsWith('.js')) return null;
    const code = readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
    return { code, map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) };
  },
});

/** Copies files that need no building, such as a page. */
const copy = (from, to) => ({
  name: 'copy',
  writeBundle: () => cpSync(from, to, { recursive: true }),
});

/** Follows the declarations in `dist` from those that package.json names under `exports`. */
function reachableDeclarations(dist, exports, all) {
  const reached = new Set();
  const visit = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { fileName } of ts.preProcessFile(readFileSync(path.join(dist, file), 'utf8')).importedFiles) {
      if (fileName.startsWith('.')) visit(path.posix.join(file, '..', fileName.replace(/\.js$/, '.d.ts')));
    }
  };
  for (const { types } of Object.values(exports)) {
    if (types === undefined) continue;
    const [head, tail = ''] = types.replace('./dist/', '').split('*');
    all.filter((file) => file.startsWith(head) && file.endsWith(tail)).forEach(visit);
  }
  return reached;
}

/** Leaves out of the package what nobody can import: npm reads the list when it packs, and tsc finds all it wrote. */
const packReachableTypes = (name) => ({
  name: 'pack-reachable-types',
  generateBundle({ dir }) {
    const { exports } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
    const all = readdirSync(dir, { recursive: true })
      .filter((file) => file.endsWith('.d.ts'))
      .map((file) => file.split(path.sep).join('/'));
    const reached = reachableDeclarations(dir, exports, all);
    const unreached = all.filter((file) => !reached.has(file)).map((file) => `/${file}\n`);
    this.emitFile({ type: 'asset', fileName: '.npmignore', source: unreached.sort().join('') });
  },
});

const isTest = (file) => file.endsWith('.test.js') || file.split(path.sep).includes('testing');

const perModule = (name, plugins = []) => ({
  input: readdirSync(`packages/${name}/build`, { recursive: true })
    .filter((file) => file.endsWith('.js') && !isTest(file))
    .map((file) => path.join(`packages/${name}/build`, file)),
  external: (id) => !id.startsWith('.') && !path.isAbsolute(id),
  plugins: [tscSourceMaps(), minifyLiterals(), ...plugins],
  output: {
    dir: `packages/${name}/dist`,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: `packages/${name}/build`,
    hoistTransitiveImports: false,
    sourcemap: true,
  },
});

/** The words of another language than bokmål, wherever they stand: one file for each, beside the script. */
const languageFile = (id) => {
  const language = /\/(?:guide\/text|messages)\/(nn|en|se)[/.]/.exec(id)?.[1];
  return language && `omr.${language}`;
};

/**
 * What reads a local layer is a file of its own, for pages that have one. It stands alone: did it import the script, a
 * page that loads that with a query in its address would get the script twice.
 */
const layerBeside = () => ({
  name: 'layer-beside',
  resolveId: (source) =>
    source.endsWith('/layer-code.js') ? { id: './omr.layer.js', external: 'relative' } : null,
});

const compact = () =>
  terser({
    ecma: 2020,
    module: true,
    compress: { passes: 3, unsafe_arrows: true },
    format: { comments: false },
  });

/** Where the files for browsers are put: what `omr-embed build` copies into a site. */
const FILES = 'packages/embed/dist/assets';

const production = () => nodeResolve({ exportConditions: ['production', 'browser'] });

/** One file for browsers, with all it needs inside. */
const standAlone = (input, name, { output = {}, plugins = [] } = {}) => ({
  input,
  plugins: [production(), ...plugins],
  output: { file: path.join(FILES, name), format: 'es', sourcemap: true, plugins: [compact()], ...output },
});

const script = {
  input: 'packages/embed/dist/script/omr.js',
  plugins: [
    layerBeside(),
    ownPolicy('packages/embed/dist/script/policy/template-policy.js'),
    noGlobals(),
    ownLists(),
    licencesBeside('omr.LICENSES.txt', 'LICENSE'),
    production(),
    copy('packages/embed/src/pages/assets', FILES),
    copy('packages/embed/src/promises/storage.json', path.join(FILES, 'storage.json')),
  ],
  output: {
    dir: FILES,
    entryFileNames: 'omr.js',
    chunkFileNames: '[name].js',
    manualChunks: languageFile,
    format: 'es',
    sourcemap: true,
    plugins: [compact()],
  },
};

/** The builder: its script, with all it needs inside, and the style sheet of its page. */
const builder = standAlone('packages/embed/dist/builder/builder-script.js', 'bygger.js', {
  plugins: [
    ownPolicy('packages/embed/dist/script/policy/template-policy.js'),
    noGlobals(),
    copy('packages/embed/src/builder/bygger.css', path.join(FILES, 'bygger.css')),
  ],
});

export default [
  perModule('core', [packReachableTypes('core')]),
  perModule('elements'),
  perModule('embed', [packReachableTypes('embed')]),
  script,
  standAlone('packages/elements/dist/workspace/layer-code.js', 'omr.layer.js'),
  standAlone('packages/embed/dist/pages/not-found-script.js', '404.js'),
  // Both ends of a frame. The parent's is a classic script, and every byte of it counts.
  standAlone('packages/embed/dist/frame/parent-script.js', 'omr.ramme.js', {
    output: { format: 'iife', sourcemap: 'hidden' },
  }),
  standAlone('packages/embed/dist/frame/page-script.js', 'side.js'),
  standAlone('packages/embed/dist/frame/framed-script.js', 'i-ramme.js', {
    output: { format: 'iife', sourcemap: false },
  }),
  builder,
];
