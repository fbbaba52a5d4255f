// Gives the built script a Trusted Types policy of its own: docs/decisions/0006.
import path from 'node:path';

const POLICY = 'omr:template-policy';

/** How Lit's production build creates its policy. */
const LITS_OWN = /\b(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/;

const LOOK = 'Look at what Lit does now, and at packages/embed/policy-plugin.mjs.';

/**
 * Puts the script's policy where Lit creates its own. Fails the build where it finds no such place, or where the
 * bundle has another policy left in it: a new version of Lit must not quietly take the name back.
 *
 * @param file The module that exports `templatePolicy`.
 */
export const ownPolicy = (file) => ({
  name: 'own-policy',
  resolveId: (source) => (source === POLICY ? path.resolve(file) : null),
  transform(code, id) {
    if (!id.split(path.sep).join('/').endsWith('/lit-html/lit-html.js')) return null;
    if (!LITS_OWN.test(code)) this.error(`Lit no longer creates its policy as it did. ${LOOK}`);
    return {
      code: `import{templatePolicy as omrPolicy}from"${POLICY}";${code.replace(LITS_OWN, 'omrPolicy')}`,
      map: null,
    };
  },
  generateBundle(options, bundle) {
    const code = Object.values(bundle)
      .map((chunk) => chunk.code ?? '')
      .join('\n');
    const created = code.match(/\bcreatePolicy\(/g) ?? [];
    if (created.length !== 1 || /createPolicy\(["'`]lit-html/.test(code)) {
      this.error(`The script must create one policy, and none called lit-html. ${LOOK}`);
    }
  },
});
