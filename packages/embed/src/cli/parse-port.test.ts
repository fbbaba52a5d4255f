import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULT_PORT, parsePort } from './parse-port.js';

for (const value of [undefined, '', ' ']) {
  test(`PORT ${JSON.stringify(value)} is the default port`, () => {
    assert.equal(parsePort(value), DEFAULT_PORT);
  });
}

for (const [value, port] of [
  ['1', 1],
  ['80', 80],
  ['4173', 4173],
  [' 8080 ', 8080],
  ['08080', 8080],
  ['65535', 65535],
] as const) {
  test(`PORT ${JSON.stringify(value)} is ${port}`, () => {
    assert.equal(parsePort(value), port);
  });
}

for (const value of [
  '0',
  '65536',
  '99999',
  '100000',
  '-1',
  '+80',
  '80.0',
  '8e1',
  '0x50',
  'abc',
  '80 81',
  '٨٠',
]) {
  test(`PORT ${JSON.stringify(value)} is no port`, () => {
    assert.equal(parsePort(value), undefined);
  });
}
