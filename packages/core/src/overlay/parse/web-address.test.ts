import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseWebAddress } from './web-address.js';

for (const address of [
  'https://nordvik.example',
  'http://nordvik.example/',
  'https://www.nordvik.example:8443/a/b.pdf?x=1&y=%C3%A6#del-2',
  'https://blåbærsyltetøy.example/å/ø',
  'https://nordvik.example?q=a+b',
  'https://nordvik.example/a_(b)~c,d;e@f!*$=[1]',
  'https://localhost/a',
]) {
  test(`${address} is an address`, () => {
    assert.equal(parseWebAddress(address), address);
  });
}

test('the scheme is written in lower case', () => {
  assert.equal(parseWebAddress('HttpS://Nordvik.example/A'), 'https://Nordvik.example/A');
});

for (const text of [
  '',
  'nordvik.example',
  'www.nordvik.example',
  '//nordvik.example',
  '/a',
  'https:',
  'https://',
  'https:///a',
  'https:/nordvik.example',
  'https:nordvik.example',
  'https://.example',
  'https://nordvik..example',
  'https://nordvik.example.',
  'https://nordvik.example:port',
  'https://nordvik.example:123456',
  'https://husbanken.no@nordvik.example',
  'https://kari:1234@nordvik.example',
  'https://nordvik.example/a b',
  ' https://nordvik.example',
  'https://nordvik.example ',
  'https://nordvik.example\n',
  'https://nordvik.example/\u0000',
  'https://nordvik.example/a\tb',
  'https://nordvik.example/\u202egpj',
  'https://nordvik.example/\u200b',
  'https://nordvik.example/\u00a0',
  'https://nordvik.example/"onclick="x',
  "https://nordvik.example/'",
  'https://nordvik.example/<b>',
  'https://nordvik.example/`',
  'https://nordvik.example\\a',
  'https://nordvik.example/{a}|^',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'javascript://nordvik.example/%0aalert(1)',
  'data:text/html,<b>',
  'DATA:text/html,x',
  'file:///etc/passwd',
  'ftp://nordvik.example',
  'mailto:a@b.example',
  'https\u200b://nordvik.example',
  'httpſ://nordvik.example',
]) {
  test(`${JSON.stringify(text)} is no address`, () => {
    assert.equal(parseWebAddress(text), undefined);
  });
}
