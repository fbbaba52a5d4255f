import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFromOurs, isOurs, type Frame } from './trust.logic.js';

const folder = new URL('https://widgets.example/omr/');
const page = 'https://widgets.example/omr/w/sjekkliste/gjennomforing/nb';
const frame = (src: string, ...sandbox: string[]): Frame => ({
  src,
  sandbox: { length: sandbox.length, contains: (token) => sandbox.includes(token) },
});

test('a page of the site is believed', () => {
  assert.ok(isFromOurs('https://widgets.example', frame(page), folder));
});

test('so is one in a sandbox, where it has an origin and where it has none', () => {
  assert.ok(isFromOurs('https://widgets.example', frame(page, 'allow-scripts', 'allow-same-origin'), folder));
  assert.ok(isFromOurs('null', frame(page, 'allow-scripts'), folder));
});

test('so is a page the site has sent the reader on to', () => {
  assert.ok(isFromOurs('https://widgets.example', frame('https://short.example/sjekkliste'), folder));
});

for (const [what, origin, from] of [
  ['another site in a frame of ours', 'https://evil.example', frame(page)],
  ['the same host by another protocol', 'http://widgets.example', frame(page)],
  ['the same host at another port', 'https://widgets.example:8443', frame(page)],
  ['a host that begins so', 'https://widgets.example.evil.example', frame(page)],
  ['no origin, in a frame without a sandbox', 'null', frame(page)],
  ['no origin, where the sandbox leaves one', 'null', frame(page, 'allow-scripts', 'allow-same-origin')],
  ['no origin, in the sandbox of another', 'null', frame('https://evil.example/', 'allow-scripts')],
  ['no origin, where ours is a name in it', 'null', frame(`https://evil.example/?${page}`, 'allow-scripts')],
  ['no origin, beside the folder', 'null', frame('https://widgets.example/other/', 'allow-scripts')],
  ['a frame without an address', 'null', frame('', 'allow-scripts')],
  ['an empty origin', '', frame(page)],
] as const) {
  test(`is not believed: ${what}`, () => assert.ok(!isFromOurs(origin, from, folder)));
}

test('a frame is ours by the folder its address is in', () => {
  assert.ok(isOurs(frame(page), folder));
  assert.ok(!isOurs(frame('https://widgets.example/omr'), folder));
  assert.ok(!isOurs(frame('about:blank'), folder));
});
