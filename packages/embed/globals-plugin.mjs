// Keeps Lit in the built script from writing names on the page: it is a guest there, and the page may have a Lit of
// its own that counts how many there are.
import path from 'node:path';

const LIT = /\/node_modules\/(?:@lit\/|lit|lit-html|lit-element)\b/;

/** What Lit writes, or hands its inner parts to, and what it becomes. */
const REPLACED = [
  [/\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[^"]*"\)/g, '0'],
  [/\b\w+\.(?:litHtml|litElement|reactiveElement)PolyfillSupport\b/g, 'void 0'],
  [/\b(?:\w+\.)?litPropertyMetadata\b/g, 'globalThis[Symbol.for("no.omr.property-metadata")]'],
];

/** Fails the build where Lit has names left in it. */
export const noGlobals = () => ({
  name: 'no-globals',
  transform(code, id) {
    if (!LIT.test(id.split(path.sep).join('/'))) return null;
    const quiet = REPLACED.reduce((text, [name, instead]) => text.replace(name, instead), code);
    return quiet === code ? null : { code: quiet, map: null };
  },
  generateBundle(options, bundle) {
    for (const { code = '' } of Object.values(bundle)) {
      const [name] =
        /\b(?:lit\w*|reactiveElement)(?:Versions|PolyfillSupport|PropertyMetadata)\b/.exec(code) ?? [];
      if (name) this.error(`Lit writes ${name} on the page. Look at packages/embed/globals-plugin.mjs.`);
    }
  },
});
