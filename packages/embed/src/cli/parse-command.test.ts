import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBaseUrl } from './parse-base-url.js';
import { parseCommand } from './parse-command.js';

const BUILD = ['build', '--base-url', 'https://kommune.example/omr/', '--out', 'ut'];

test('build takes address, folder and layer', () => {
  const base = new URL('https://kommune.example/omr/');
  assert.deepEqual(parseCommand(BUILD), { type: 'build', base, out: 'ut' });
  assert.deepEqual(parseCommand([...BUILD, '--layer=lag.json']), {
    type: 'build',
    base,
    out: 'ut',
    layer: 'lag.json',
  });
});

test('serve takes port and folder, and PORT where no port is given', () => {
  assert.deepEqual(parseCommand(['serve']), { type: 'serve', port: 4173 });
  assert.deepEqual(parseCommand(['serve'], '8080'), { type: 'serve', port: 8080 });
  assert.deepEqual(parseCommand(['serve', '--port', '81', '--dir', 'ut'], '8080'), {
    type: 'serve',
    port: 81,
    dir: 'ut',
  });
});

for (const args of [['--help'], ['build', '--help'], ['serve', '-h']]) {
  test(`${args.join(' ')} asks for help`, () => {
    assert.deepEqual(parseCommand(args), { type: 'help' });
  });
}

for (const [args, message] of [
  [[], /Si hva som skal gjøres/],
  [['bygg'], /«bygg» er ingen kommando/],
  [['build', '--out', 'ut'], /«build» trenger valget --base-url/],
  [['build', '--base-url', 'https://x.example'], /«build» trenger valget --out/],
  [['build', '--base-url'], /mangler en verdi etter --base-url/],
  [['build', '--base-url', '--out', 'ut'], /mangler en verdi etter --base-url/],
  [[...BUILD, '--out', 'to'], /--out er skrevet to ganger/],
  [[...BUILD, '--layr', 'x'], /«build» har ikke valget --layr/],
  [[...BUILD, 'mappe'], /«mappe» hører ikke hjemme her/],
  [['build', '--base-url', 'kommune.example', '--out', 'ut'], /«kommune.example» er ikke en adresse/],
  [['serve', '--port', 'abc'], /«abc» er ingen port/],
  [['serve', '--port', '70000'], /«70000» er ingen port/],
  [['serve', '--base-url', 'https://x.example'], /«serve» har ikke valget --base-url/],
] as const) {
  test(`is told in words: omr-embed ${args.join(' ')}`, () => {
    const command = parseCommand(args);
    assert.ok(command.type === 'problem');
    assert.match(command.message, message);
  });
}

test('PORT that is no port is told of', () => {
  assert.equal(parseCommand(['serve'], 'abc').type, 'problem');
});

for (const [value, href] of [
  ['https://kommune.example', 'https://kommune.example/'],
  [' http://localhost:8080/omr ', 'http://localhost:8080/omr/'],
  ['https://området.example/på/', 'https://xn--omrdet-kua.example/p%C3%A5/'],
] as const) {
  test(`«${value}» is an address a folder can have`, () => {
    assert.equal(parseBaseUrl(value)?.href, href);
  });
}

for (const value of [
  '',
  'kommune.example',
  '//kommune.example',
  'ftp://kommune.example',
  'javascript:alert(1)',
  'file:///tmp',
  'https://bruker@kommune.example',
  'https://bruker:ord@kommune.example',
  'https://kommune.example/?a=b',
  'https://kommune.example/#a',
  // Its pages would ask for files at //omr/404.js, which is another host.
  'https://kommune.example//omr/',
]) {
  test(`«${value}» is no address a folder can have`, () => {
    assert.equal(parseBaseUrl(value), undefined);
  });
}
