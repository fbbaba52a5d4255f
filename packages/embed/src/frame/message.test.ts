import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { frameHeight } from './height.logic.js';
import { dialects, readChildMessage, readParentMessage, secretOf, withoutSecret } from './message.logic.js';

const SEED = { seed: 25, numRuns: 2000 };

/** Fields of ours with anything in them, so that many are almost right. */
const almost = fc.record(
  {
    omr: fc.oneof(fc.constant(1), fc.anything()),
    type: fc.oneof(fc.constantFrom('ready', 'size', 'event', 'init'), fc.anything()),
    id: fc.oneof(fc.string(), fc.anything()),
    height: fc.oneof(fc.double(), fc.anything()),
    lang: fc.anything(),
    tokens: fc.anything(),
  },
  { requiredKeys: [] },
);
const anything = fc.oneof(almost, fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }));

test('whatever is sent, a frame is given a height within the bounds or nothing happens', () => {
  fc.assert(
    fc.property(anything, (data) => {
      const asked = readChildMessage(data);
      if (asked) assert.equal(frameHeight(asked.height), asked.height);
    }),
    SEED,
  );
});

test('whatever the page around sends, what is read is short text', () => {
  fc.assert(
    fc.property(anything, (data) => {
      const greeting = readParentMessage(data);
      if (greeting) assert.ok(greeting.id.length <= 40 && greeting.lang.length <= 40);
    }),
    SEED,
  );
});

test('long text is cut', () => {
  const long = 'x'.repeat(1e6);
  const greeting = readParentMessage({ omr: 1, type: 'init', id: long, lang: long });
  assert.deepEqual([greeting?.id.length, greeting?.lang.length], [40, 40]);
});

test('a message of ours is read', () => {
  assert.deepEqual(readChildMessage({ omr: 1, type: 'ready', id: '', height: 641.2 }), {
    answered: false,
    height: 648,
  });
  assert.deepEqual(readChildMessage({ omr: 1, type: 'size', id: '3', height: 640 }), {
    answered: true,
    height: 640,
  });
  assert.deepEqual(readParentMessage({ omr: 1, type: 'init', id: '3', lang: 'nn', tokens: {} }), {
    id: '3',
    lang: 'nn',
    tokens: {},
  });
});

for (const data of [
  undefined,
  null,
  'omr',
  { omr: 2, type: 'size', id: '', height: 640 },
  { omr: '1', type: 'size', id: '', height: 640 },
  { omr: 1, type: 'event', id: '', height: 640 },
  { omr: 1, type: 'size', id: '', height: '640' },
  { omr: 1, type: 'size', id: '', height: -1 },
  { omr: 1, type: 'size', id: '', height: NaN },
  { giscus: { resizeHeight: 640 } },
  '{"omr":1,"type":"size","id":"","height":640}',
]) {
  test(`is no message of ours: ${JSON.stringify(data)}`, () => {
    assert.equal(readChildMessage(data), undefined);
  });
}

test('AMP is told the height, and WordPress where it has named the frame', () => {
  const amp = { sentinel: 'amp', type: 'embed-size', height: 640 };
  assert.deepEqual(dialects(640, undefined), [amp]);
  assert.deepEqual(dialects(640, 'abc'), [amp, { message: 'height', value: 640, secret: 'abc' }]);
});

for (const [fragment, secret, rest] of [
  ['#?secret=aB3xYz09Qw', 'aB3xYz09Qw', ''],
  ['#omr;scheme=dark#?secret=abc', 'abc', '#omr;scheme=dark'],
  ['#omr;scheme=dark', undefined, '#omr;scheme=dark'],
  ['', undefined, ''],
  ['#?secret=', undefined, '#?secret='],
  ['#?secret="><script>', undefined, '#?secret="><script>'],
  [`#?secret=${'a'.repeat(65)}`, undefined, `#?secret=${'a'.repeat(65)}`],
] as const) {
  test(`the fragment ${fragment} ${secret ? `names the frame ${secret}` : 'names no frame'}`, () => {
    assert.equal(secretOf(fragment), secret);
    assert.equal(withoutSecret(fragment), rest);
  });
}
