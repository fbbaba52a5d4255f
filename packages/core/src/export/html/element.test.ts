import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFragment } from 'parse5';
import { element, toHtml } from './element.js';

test('neither a text nor the value of an attribute can end what it stands in', () => {
  const hostile = `"> <script>alert('1')</script> &quot; ' onclick="x"`;
  const [link, ...others] = parseFragment(
    toHtml(element('a', { href: hostile, lang: hostile, cite: hostile }, hostile)),
  ).childNodes;
  assert.deepEqual(others, []);
  assert.ok(link && 'attrs' in link);
  assert.deepEqual(
    link.attrs,
    ['href', 'lang', 'cite'].map((name) => ({ name, value: hostile })),
  );
  assert.deepEqual(
    link.childNodes.map((node) => 'value' in node && node.value),
    [hostile],
  );
});
