import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFragment } from 'parse5';
import { allAddresses, formatAddress } from '../address/widget-address.js';
import { editions, site } from './editions.test.js';
import { oembed } from './oembed.js';

const parse = (text: string) => JSON.parse(text) as Readonly<Record<string, unknown>>;

test('every answer is of version 1.0 and type rich, with a size', () => {
  for (const address of allAddresses()) {
    const { version, type, title, width, height } = parse(oembed(address, editions[address.locale], site));
    assert.deepEqual(
      { version, type, width, height },
      { version: '1.0', type: 'rich', width: 600, height: 640 },
    );
    assert.ok(typeof title === 'string' && title !== '');
  }
});

test('its HTML is the quote with a link, and the frame, that WordPress looks for', () => {
  const address = { widget: 'sjekkliste', phase: 'gjennomforing', locale: 'nb' } as const;
  const { html } = parse(oembed(address, editions.nb, site));
  const url = `https://kommune.example/omr/${formatAddress(address)}`;
  const [quote, frame, ...others] = parseFragment(String(html)).childNodes;
  assert.deepEqual(others, []);
  const attribute = (node: unknown, name: string) =>
    (node as { attrs: { name: string; value: string }[] }).attrs.find((one) => one.name === name)?.value;
  assert.equal(attribute(quote, 'class'), 'wp-embedded-content');
  assert.deepEqual([attribute(frame, 'src'), attribute(frame, 'title')], [url, 'Sjekkliste: Gjennomføring']);
  assert.match(String(html), new RegExp(`<a href="${url}">Sjekkliste: Gjennomføring</a>`));
});
