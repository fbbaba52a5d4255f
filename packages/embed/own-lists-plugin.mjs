// Keeps the search of the built script working on pages whose libraries have replaced `Array.from`, as MooTools and
// Prototype have. Our own code does not use it.
import path from 'node:path';

const FROM_KEYS = /\bArray\.from\((\w+\.keys\(\))\)/g;

/** Spreads lists in MiniSearch where it asks `Array.from` for them. Fails the build where it no longer does. */
export const ownLists = () => ({
  name: 'own-lists',
  transform(code, id) {
    if (!id.split(path.sep).join('/').includes('/node_modules/minisearch/')) return null;
    const own = code.replace(FROM_KEYS, '[...$1]');
    if (own === code) {
      this.error('MiniSearch no longer makes lists as it did. Look at packages/embed/own-lists-plugin.mjs.');
    }
    return { code: own, map: null };
  },
  generateBundle(options, bundle) {
    for (const { code = '' } of Object.values(bundle)) {
      if (/\bArray\.from\(/.test(code)) {
        this.error('The script uses Array.from, which some pages have replaced. Use a spread instead.');
      }
    }
  },
});
