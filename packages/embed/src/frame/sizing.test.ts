import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { HIGHEST } from './height.logic.js';
import { fits, sizingAfter, type Sizing } from './sizing.logic.js';

const START = { width: 600, room: 640 };

/** A page in a frame whose every wish is granted: the heights that are told, and where it ends. */
function live(
  content: (room: number) => number,
  times = 1000,
): { told: number[]; room: number; last: Sizing } {
  let { room } = START;
  let sizing = sizingAfter(undefined, { ...START, height: content(room) });
  const told = [sizing.told];
  for (let time = 0; time < times && room !== sizing.told; time += 1) {
    room = sizing.told;
    const before = sizing.told;
    const seen = { ...START, room, height: content(room) };
    sizing = sizingAfter(sizingAfter(sizing, seen), { ...seen }); // browsers tell of one change more than once
    if (sizing.told !== before) told.push(sizing.told);
  }
  return { told, room, last: sizing };
}

test('content of a height of its own is told once', () => {
  assert.deepEqual(live(() => 1001).told, [1008]);
});

test('it shrinks when content does, and grows again', () => {
  let { last: sizing, room } = live(() => 1000);
  for (const height of [400, 1600, 200]) {
    sizing = sizingAfter(sizing, { ...START, room, height });
    assert.equal(sizing.told, Math.max(120, height));
    room = sizing.told;
    sizing = sizingAfter(sizing, { ...START, room, height });
  }
});

test('content as high as the frame leaves it as it is', () => {
  assert.deepEqual(live((room) => room).told, [640]);
});

test('content a little higher than the frame does not make it grow for ever', () => {
  assert.deepEqual(live((room) => room + 16).told, [656, 672, 688]);
});

test('content that comes and goes with the height of the frame does not make it flicker', () => {
  const { told } = live((room) => (room > 600 ? 400 : 700));
  assert.ok(told.length <= 3, String(told));
});

test('whatever content does with its frame, it comes to rest after few heights', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 2, noNaN: true }),
      fc.integer({ min: 0, max: 400 }),
      fc.func(fc.integer({ min: 0, max: 3000 })),
      fc.boolean(),
      (share, more, wild, tame) => {
        const { told, last } = live((room) => (tame ? share * room + more : wild(room)));
        assert.ok(told.length <= 3 && last.told <= HIGHEST);
      },
    ),
    { seed: 25, numRuns: 1000 },
  );
});

test('content that changes after that is told again', () => {
  const { last, room } = live((height) => height + 16);
  const next = sizingAfter(last, { ...START, room, height: 1200 });
  assert.equal(next.told, 1200);
});

test('another width is another matter: rows are broken anew', () => {
  let sizing = sizingAfter(undefined, { ...START, height: 1000 });
  for (const [index, height] of [1200, 1400, 1600, 1800].entries()) {
    sizing = sizingAfter(sizing, { width: 500 - index, room: sizing.told, height });
    assert.equal(sizing.told, height);
  }
});

test('ten changes that each come with the room for the last are told, when there is rest in between', () => {
  let { last: sizing, room } = live(() => 1000);
  for (let height = 1100; height <= 2000; height += 100) {
    const told = Math.ceil(height / 8) * 8;
    sizing = sizingAfter(sizing, { ...START, room: (room += 0.5), height });
    assert.equal(sizing.told, told);
    room = told;
    sizing = sizingAfter(sizing, { ...START, room, height });
  }
});

test('content fits give or take a pixel', () => {
  assert.ok(fits({ width: 600, room: 640, height: 641 }));
  assert.ok(!fits({ width: 600, room: 640, height: 642 }));
});
