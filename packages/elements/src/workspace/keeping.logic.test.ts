import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryPlace, memoryStore, type ProgressStore, type StoreProblem } from '@omradesatsing/core';
import { done, note, noteIn, openKeptPage, statusIn, TASK } from '../testing/kept-page.js';

describe('what nobody has asked for', () => {
  it('is not kept', async () => {
    const place = memoryPlace();
    const page = openKeptPage(place);
    page.keeping.start();
    page.change(done);
    await page.settle();
    assert.equal(place.progress, undefined);
    assert.deepEqual(page.keeping.state, { type: 'off' });
  });

  it('is not kept either when the page says never, even if the reader could ask', async () => {
    const place = memoryPlace();
    const page = openKeptPage(place);
    page.keeping.use('none');
    page.keeping.start();
    page.change(done);
    await page.keeping.keep();
    await page.settle();
    assert.equal(place.progress, undefined);
    assert.deepEqual(page.keeping.state, { type: 'never' });
  });

  it('is not even looked for when the page says never', async () => {
    let reads = 0;
    const { load, ...rest } = memoryStore();
    const page = openKeptPage(memoryPlace(), { ...rest, load: () => ((reads += 1), load()) });
    page.keeping.use('none');
    page.keeping.start();
    await page.settle();
    assert.equal(reads, 0);
  });
});

describe('progress someone has asked to have kept', () => {
  it('is kept at once, with what was done before', async () => {
    const place = memoryPlace();
    const page = openKeptPage(place);
    page.change(done);
    await page.keeping.keep();
    assert.equal(statusIn(place.progress), 'done');
    assert.deepEqual(page.keeping.state, { type: 'on', until: '2027-11-26' });
  });

  it('is kept again after each pause', async () => {
    const place = memoryPlace();
    const page = openKeptPage(place);
    await page.keeping.keep();
    page.change(done);
    await page.settle();
    assert.equal(statusIn(place.progress), 'done');
  });

  it('is written at once when the page goes away', async () => {
    const place = memoryPlace();
    const page = openKeptPage(place);
    await page.keeping.keep();
    page.change(done);
    page.leave();
    assert.equal(statusIn(place.progress), 'done');
  });

  it('is there on the next visit', async () => {
    const place = memoryPlace();
    const first = openKeptPage(place);
    first.change(done);
    await first.keeping.keep();
    const next = openKeptPage(place);
    next.keeping.start();
    await next.settle();
    assert.equal(statusIn(next.progress()), 'done');
    assert.equal(next.keeping.state.type, 'on');
  });

  it('is kept for another year from each visit, also when nothing is changed', async () => {
    const place = memoryPlace();
    const first = openKeptPage(place);
    first.change(done);
    await first.keeping.keep();
    const { save, ...rest } = memoryStore(place);
    let saves = 0;
    const next = openKeptPage(place, { ...rest, save: (...given) => ((saves += 1), save(...given)) });
    next.keeping.start();
    await next.settle();
    assert.equal(saves, 1);
  });

  it('is kept from the start when the owner of the site answers for it', async () => {
    const place = memoryPlace();
    const page = openKeptPage(place);
    page.keeping.use('local');
    page.keeping.start();
    await page.settle();
    page.change(done);
    await page.settle();
    assert.equal(statusIn(place.progress), 'done');
  });
});

describe('notes', () => {
  it('are not kept until someone asks for that too', async () => {
    const place = memoryPlace();
    const page = openKeptPage(place);
    page.change(note);
    await page.keeping.keep();
    assert.equal(noteIn(place.progress), undefined);
  });

  it('stay on the page although they are not kept', async () => {
    const page = openKeptPage();
    page.change(note);
    await page.keeping.keep();
    page.change(done);
    await page.settle();
    assert.equal(noteIn(page.progress()), 'Spør Kari');
  });

  it('are kept when someone asks', async () => {
    const place = memoryPlace();
    const page = openKeptPage(place);
    page.change(note);
    await page.keeping.keep();
    await page.keeping.keepNotes(true);
    assert.equal(noteIn(place.progress), 'Spør Kari');
  });

  it('are deleted when someone no longer wants them kept', async () => {
    const place = memoryPlace();
    const page = openKeptPage(place);
    page.change(note);
    await page.keeping.keep();
    await page.keeping.keepNotes(true);
    await page.keeping.keepNotes(false);
    assert.equal(noteIn(place.progress), undefined);
    assert.equal(noteIn(page.progress()), 'Spør Kari');
  });

  it('go on being kept on the next visit', async () => {
    const place = memoryPlace();
    const first = openKeptPage(place);
    first.change(note);
    await first.keeping.keep();
    await first.keeping.keepNotes(true);
    const next = openKeptPage(place);
    next.keeping.start();
    await next.settle();
    assert.equal(next.keeping.notes, true);
    assert.equal(noteIn(next.progress()), 'Spør Kari');
  });
});

describe('a store with a problem', () => {
  const failing = (problem: StoreProblem): ProgressStore => ({
    load: () => Promise.resolve({ ok: false, problem }),
    save: () => Promise.resolve({ ok: false, problem }),
    clear: () => Promise.resolve({ ok: false, problem }),
    subscribe: () => () => undefined,
  });

  for (const code of ['blocked', 'full', 'unreadable', 'newer'] as const) {
    it(`that is ${code} is told of, and the progress on the page goes on`, async () => {
      const page = openKeptPage(memoryPlace(), failing({ code }));
      page.keeping.start();
      await page.settle();
      page.change(done);
      await page.settle();
      assert.deepEqual(page.keeping.state, { type: 'problem', problem: { code } });
      assert.equal(statusIn(page.progress()), 'done');
    });
  }

  it('that gets room again goes on keeping', async () => {
    const place = memoryPlace();
    const { save, ...rest } = memoryStore(place);
    let isFull = false;
    const page = openKeptPage(place, {
      ...rest,
      save: (progress, options) =>
        isFull ? Promise.resolve({ ok: false, problem: { code: 'full' } }) : save(progress, options),
    });
    await page.keeping.keep();
    isFull = true;
    page.change(done);
    await page.settle();
    assert.equal(page.keeping.state.type, 'problem');
    isFull = false;
    page.change({ type: 'due', task: TASK, due: '2027-05-01' });
    await page.settle();
    assert.equal(page.keeping.state.type, 'on');
    assert.equal(statusIn(place.progress), 'done');
  });
});
