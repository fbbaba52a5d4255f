import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { formatBuild, parseBuild } from './build-data.js';
import { builderPage } from './index-page.js';

const build = { version: '1.2.3', integrity: 'sha384-abc+/=' };

test('the page is valid HTML', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    // What a page loads from its own folder needs no sum: who can change the one can change the other.
    rules: { 'heading-level': 'error', 'doctype-style': 'off', 'require-sri': 'off' },
  });
  const { results } = await validator.validateString(builderPage(build));
  assert.deepEqual(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    [],
  );
});

test('the page holds nothing a strict policy would stop', () => {
  const page = builderPage(build);
  assert.doesNotMatch(page, / style=|<style| on\w+=/);
  for (const [, attributes] of page.matchAll(/<script([^>]*)>/g)) {
    assert.match(attributes ?? '', /src=|type="application\/json"/);
  }
});

test('the page leads to nothing but what lies in its own folder', () => {
  const addresses = [...builderPage(build).matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
  assert.ok(addresses.length > 66);
  assert.ok(addresses.every((address) => address?.startsWith('./')));
});

test('what the build knows is read as it was written, whatever it holds', () => {
  const hostile = { version: '</script><script>alert(1)</script>', integrity: '<!--"\u2028' };
  assert.doesNotMatch(formatBuild(hostile), /</);
  assert.deepEqual(parseBuild(formatBuild(hostile)), hostile);
});

for (const text of ['', 'null', '[]', '{"version":1}', '{"version":"1.0.0"}', '{']) {
  test(`is not what the build wrote: ${text}`, () => {
    assert.equal(parseBuild(text), undefined);
  });
}
