import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyProgress, memoryPlace, taskRecord } from '@omradesatsing/core';
import { done, openKeptPage, statusIn, TASK } from '../testing/kept-page.js';

describe('what is deleted', () => {
  it('is gone from the device, and stays on the page', async () => {
    const place = memoryPlace();
    const page = openKeptPage(place);
    page.change(done);
    await page.keeping.keep();
    await page.keeping.remove();
    assert.equal(place.progress, undefined);
    assert.equal(statusIn(page.progress()), 'done');
    assert.deepEqual(page.keeping.state, { type: 'off', removed: 'here' });
  });

  it('is not brought back by a save that was waiting', async () => {
    const place = memoryPlace();
    const page = openKeptPage(place);
    await page.keeping.keep();
    page.change(done);
    await page.keeping.remove();
    await page.settle();
    assert.equal(place.progress, undefined);
  });

  it('comes back when the deletion is taken back', async () => {
    const place = memoryPlace();
    const page = openKeptPage(place);
    page.change(done);
    await page.keeping.keep();
    await page.keeping.remove();
    await page.keeping.keep();
    assert.equal(statusIn(place.progress), 'done');
  });

  it('is not brought back by another tab', async () => {
    const place = memoryPlace();
    const [page, tab] = [openKeptPage(place), openKeptPage(place)];
    await page.keeping.keep();
    tab.keeping.start();
    await tab.settle();
    tab.change(done);
    await page.keeping.remove();
    await tab.settle();
    assert.equal(place.progress, undefined);
    assert.deepEqual(tab.keeping.state, { type: 'off', removed: 'elsewhere' });
    assert.equal(statusIn(tab.progress()), 'done');
  });
});

describe('another tab', () => {
  it('hears of what was saved', async () => {
    const place = memoryPlace();
    const [page, tab] = [openKeptPage(place), openKeptPage(place)];
    await page.keeping.keep();
    tab.keeping.start();
    await tab.settle();
    page.change(done);
    await page.settle();
    assert.equal(statusIn(tab.progress()), 'done');
    assert.equal(tab.keeping.news, 1);
  });

  it('loses nothing when both save at once', async () => {
    const place = memoryPlace();
    const [page, tab] = [openKeptPage(place), openKeptPage(place)];
    await page.keeping.keep();
    tab.keeping.start();
    await tab.settle();
    page.change(done);
    tab.change({ type: 'due', task: TASK, due: '2027-05-01' });
    await Promise.all([page.settle(), tab.settle()]);
    for (const progress of [page.progress(), tab.progress(), place.progress ?? emptyProgress()]) {
      assert.equal(statusIn(progress), 'done');
      assert.equal(taskRecord(progress, TASK).due?.value, '2027-05-01');
    }
  });

  it('writes once more what a save of another tab did not know of', async () => {
    const place = memoryPlace();
    const page = openKeptPage(place);
    await page.keeping.keep();
    page.change(done);
    await page.settle();
    // Another tab has saved without having been shown the tick.
    place.progress = emptyProgress();
    for (const { hear } of place.listeners) hear(place.progress);
    await page.settle();
    assert.equal(statusIn(place.progress), 'done');
  });

  it('does not go on writing when both know the same', async () => {
    const place = memoryPlace();
    const [page, tab] = [openKeptPage(place), openKeptPage(place)];
    await page.keeping.keep();
    tab.keeping.start();
    await tab.settle();
    page.change(done);
    for (let turn = 0; turn < 5; turn += 1) await Promise.all([page.settle(), tab.settle()]);
    assert.deepEqual([page.keeping.news, tab.keeping.news], [0, 1]);
  });

  it('keeps again when the deletion is taken back', async () => {
    const place = memoryPlace();
    const [page, tab] = [openKeptPage(place), openKeptPage(place)];
    await page.keeping.keep();
    tab.keeping.start();
    await tab.settle();
    await page.keeping.remove();
    await page.keeping.keep();
    await tab.settle();
    assert.equal(tab.keeping.state.type, 'on');
  });
});
