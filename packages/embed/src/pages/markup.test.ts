import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finished, markup } from './markup.js';

const HOSTILE = `"><script>alert('1')</script>&`;

test('a text can end neither the element nor the attribute it stands in', () => {
  assert.equal(
    markup`<p title="${HOSTILE}">${HOSTILE}</p>`.html,
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</p>',
  );
});

test('markup inside markup, and lists of it, stay as they are', () => {
  assert.equal(
    markup`<ul>${['a', '<b>'].map((text) => markup`<li>${text}</li>`)}</ul>`.html,
    '<ul><li>a</li><li>&lt;b&gt;</li></ul>',
  );
  assert.equal(markup`${finished('<br>')}${[]}`.html, '<br>');
});
