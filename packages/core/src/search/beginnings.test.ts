import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginningFinder } from './beginnings.js';

const title = (...words: readonly string[]) => ({ words, weight: 4 });
const body = (...words: readonly string[]) => ({ words, weight: 1 });

const scores = (things: Parameters<typeof beginningFinder>[0], beginning: string) => [
  ...beginningFinder(things)(beginning),
];

test('what has no such word scores nothing', () => {
  assert.deepEqual(scores([[title('plan')], [], [body('by')]], 'x'), [0, 0, 0]);
});

test('the middle of a word is not its beginning', () => {
  assert.deepEqual(scores([[title('handlingsplan')]], 'pl'), [0]);
});

test('a whole word weighs more than the beginning of one', () => {
  const [beginning = 0, whole = 0] = scores([[title('bydel')], [title('by')]], 'by');
  assert.ok(whole > beginning && beginning > 0);
});

test('a title weighs more than a text', () => {
  const [inText = 0, inTitle = 0] = scores([[body('bydel')], [title('bydel')]], 'by');
  assert.ok(inTitle > inText && inText > 0);
});

test('only the best place counts, however many there are', () => {
  const [once, often] = scores(
    [[title('bydel')], [title('bydel', 'byrom', 'bydel'), body('bydel', 'byliv')]],
    'by',
  );
  assert.equal(once, often);
});

test('a word that objects know of themselves is a word like others', () => {
  const [found = 0, other] = scores([[title('constructor')], [title('plan')]], 'con');
  assert.ok(found > 0);
  assert.equal(other, 0);
});
