import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ARBITRATION, enter } from './arbitrate.js';

/** A page that copies of the script come to. */
function newPage(shared: object = {}) {
  const waiting: (() => void)[] = [];
  let parsed = false;
  const booted: string[] = [];
  const told: string[] = [];
  const page = {
    shared,
    whenParsed: (callback: () => void) => {
      if (parsed) callback();
      else waiting.push(callback);
    },
    tell: (message: string) => told.push(message),
  };
  return {
    shared,
    booted,
    told,
    load: (version: string, boot = () => void booted.push(version)) => enter({ version, boot }, page),
    parse: () => {
      parsed = true;
      waiting.splice(0).forEach((callback) => callback());
    },
  };
}

for (const order of [
  ['0.1.0', '0.2.0', '0.10.0-rc.1'],
  ['0.10.0-rc.1', '0.1.0', '0.2.0'],
]) {
  test(`the newest boots when the document is parsed, and no other: ${order.join()}`, () => {
    const page = newPage();
    order.forEach((version) => page.load(version));
    assert.deepEqual(page.booted, []);
    page.parse();
    assert.deepEqual(page.booted, ['0.10.0-rc.1']);
    assert.deepEqual(page.told, []);
  });
}

test('a copy that comes when the document is parsed boots at once if none has', () => {
  const page = newPage();
  page.parse();
  page.load('0.1.0');
  assert.deepEqual(page.booted, ['0.1.0']);
});

test('a copy that comes too late is ignored, and told of with both versions', () => {
  const page = newPage();
  page.load('0.1.0');
  page.parse();
  page.load('0.2.0');
  assert.deepEqual(page.booted, ['0.1.0']);
  assert.equal(page.told.length, 1);
  assert.match(page.told[0] ?? '', /0\.2\.0.*0\.1\.0/);
});

test('where the newest throws, the next one boots', () => {
  const page = newPage();
  page.load('0.1.0');
  page.load('0.2.0', () => {
    throw new Error('no');
  });
  page.parse();
  assert.deepEqual(page.booted, ['0.1.0']);
  assert.equal(page.told.length, 1);
});

for (const [name, found] of [
  ['a number', 1],
  ['text', 'candidates'],
  ['null', null],
  ['a list', []],
  ['an object of another shape', { candidates: 'many' }],
  ['a frozen one', Object.freeze({ candidates: [] })],
  ['one with a frozen list', { candidates: Object.freeze([]) }],
  ['a version that has booted, said in another way', { candidates: [], booted: true }],
  [
    'candidates that are none',
    { candidates: [null, 1, {}, { version: 'x', boot() {} }, { version: '9.0.0' }] },
  ],
  ['a proxy that throws', new Proxy({}, { has: () => assert.fail('has'), get: () => assert.fail('get') })],
] as const) {
  test(`boots where the key holds ${name}`, () => {
    const page = newPage({ [ARBITRATION]: found });
    page.load('0.1.0');
    page.parse();
    assert.deepEqual(page.booted, ['0.1.0']);
  });
}

test('boots where nothing can be put on the page', () => {
  const page = newPage(Object.freeze({}));
  page.load('0.1.0');
  page.parse();
  assert.deepEqual(page.booted, ['0.1.0']);
});

test('the key does not show when the page is looped over', () => {
  const page = newPage();
  page.load('0.1.0');
  assert.deepEqual(Object.keys(page.shared), []);
  assert.deepEqual(Object.getOwnPropertySymbols(page.shared), [ARBITRATION]);
});
