// The two steps of the build that change Lit in the script: a new version of Lit must not quietly undo them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { noGlobals } from '../packages/embed/globals-plugin.mjs';
import { ownPolicy } from '../packages/embed/policy-plugin.mjs';

const LIT = path.resolve('node_modules/lit-html/lit-html.js');
const lit = readFileSync(LIT, 'utf8').replace(/\n\/\/# sourceMappingURL=.*/, '');
const POLICY = 'packages/embed/dist/script/policy/template-policy.js';

/** Builds Lit alone, as if it came with this code. */
async function built(code, plugins) {
  const load = (id) => (id === LIT ? code : null);
  const bundle = await rollup({ input: LIT, plugins: [{ name: 'load', load }, ...plugins] });
  return (await bundle.generate({ format: 'es' })).output[0].code;
}

test('Lit asks for the policy «omr» and no other', async () => {
  const code = await built(
    `${lit};import {createTemplatePolicy} from "${path.resolve(POLICY)}";createTemplatePolicy();`,
    [ownPolicy(POLICY)],
  );
  assert.equal(code.match(/createPolicy\(/g).length, 1);
  assert.ok(!code.includes('createPolicy("lit-html"'));
});

for (const [name, code] of [
  ['creates its policy in another way', lit.replace('createHTML:t=>t', 'createHTML:t=>String(t)')],
  ['asks for another name', lit.replace('createPolicy("lit-html"', 'createPolicy("lit"')],
  ['creates none', lit.replace(/s\?s\.createPolicy\(.*?\):void 0/, 'void 0')],
]) {
  test(`the build fails when Lit ${name}`, async () => {
    assert.notEqual(code, lit);
    await assert.rejects(built(code, [ownPolicy(POLICY)]), /policy-plugin\.mjs/);
  });
}

test('the build fails when Lit creates one more policy', async () => {
  const code = `${lit};globalThis.trustedTypes.createPolicy("lit-html",{});`;
  await assert.rejects(built(code, [ownPolicy(POLICY)]), /policy-plugin\.mjs/);
});

test('Lit writes no name on the page', async () => {
  assert.doesNotMatch(await built(lit, [noGlobals()]), /Versions|PolyfillSupport/);
});

test('the build fails when Lit writes its names in another way', async () => {
  const code = lit.replace('(t.litHtmlVersions??=[]).push', 't.litHtmlVersions=[].concat');
  assert.notEqual(code, lit);
  await assert.rejects(built(code, [noGlobals()]), /globals-plugin\.mjs/);
});
