import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  applyChange,
  emptyProgress,
  memoryPlace,
  memoryStore,
  mergeProgress,
  taskRecord,
  type Change,
  type MemoryPlace,
  type Progress,
  type ProgressStore,
  type StoreProblem,
} from '@omradesatsing/core';
import { createKeeping, type Keeping } from './keeping.js';

const TASK = 'kunnskapsgrunnlag/avklar-kunnskapsbehov';
const done: Change = { type: 'status', task: TASK, status: 'done' };
const note: Change = { type: 'note', task: TASK, note: 'Spør Kari' };

interface Page {
  readonly keeping: Keeping;
  readonly change: (change: Change) => void;
  readonly progress: () => Progress;
  /** Runs what was put off, and waits until all of it has happened. */
  readonly settle: () => Promise<void>;
}

/** A page with a workspace; two with the same place are two tabs of a browser. */
function open(place: MemoryPlace = memoryPlace(), store: ProgressStore = memoryStore(place)): Page {
  let progress = emptyProgress();
  let minute = 0;
  let waiting: (() => void) | undefined;
  const keeping = createKeeping({
    store,
    today: () => '2026-11-26',
    schedule(run) {
      waiting = run;
      return () => (waiting = undefined);
    },
    progress: () => progress,
    merge: (others) => (progress = mergeProgress(progress, others)),
    notify: () => undefined,
  });
  const settle = async () => {
    waiting?.();
    waiting = undefined;
    // Memory answers at once: every promise it gives is settled after a turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    keeping,
    change(change) {
      const at = `2026-11-26T10:${String((minute += 1)).padStart(2, '0')}:00.000Z`;
      progress = applyChange(progress, change, { at, by: 'page' });
      keeping.changed();
    },
    progress: () => progress,
    settle,
  };
}

const statusIn = (progress: Progress | undefined) =>
  progress && taskRecord(progress, TASK).status?.value.status;
const noteIn = (progress: Progress | undefined) => progress && taskRecord(progress, TASK).note?.value;

describe('what nobody has asked for', () => {
  it('is not kept', async () => {
    const place = memoryPlace();
    const page = open(place);
    page.keeping.start();
    page.change(done);
    await page.settle();
    assert.equal(place.progress, undefined);
    assert.deepEqual(page.keeping.state, { type: 'off' });
  });

  it('is not kept either when the page says never, even if the reader could ask', async () => {
    const place = memoryPlace();
    const page = open(place);
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
    const page = open(memoryPlace(), { ...rest, load: () => ((reads += 1), load()) });
    page.keeping.use('none');
    page.keeping.start();
    await page.settle();
    assert.equal(reads, 0);
  });
});

describe('progress someone has asked to have kept', () => {
  it('is kept at once, with what was done before', async () => {
    const place = memoryPlace();
    const page = open(place);
    page.change(done);
    await page.keeping.keep();
    assert.equal(statusIn(place.progress), 'done');
    assert.deepEqual(page.keeping.state, { type: 'on', until: '2027-11-26' });
  });

  it('is kept again after each pause', async () => {
    const place = memoryPlace();
    const page = open(place);
    await page.keeping.keep();
    page.change(done);
    await page.settle();
    assert.equal(statusIn(place.progress), 'done');
  });

  it('is written at once when the page goes away', async () => {
    const place = memoryPlace();
    const page = open(place);
    await page.keeping.keep();
    page.change(done);
    page.keeping.flush();
    assert.equal(statusIn(place.progress), 'done');
  });

  it('is there on the next visit', async () => {
    const place = memoryPlace();
    const first = open(place);
    first.change(done);
    await first.keeping.keep();
    const next = open(place);
    next.keeping.start();
    await next.settle();
    assert.equal(statusIn(next.progress()), 'done');
    assert.equal(next.keeping.state.type, 'on');
  });

  it('is kept from the start when the owner of the site answers for it', async () => {
    const place = memoryPlace();
    const page = open(place);
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
    const page = open(place);
    page.change(note);
    await page.keeping.keep();
    assert.equal(noteIn(place.progress), undefined);
  });

  it('stay on the page although they are not kept', async () => {
    const page = open();
    page.change(note);
    await page.keeping.keep();
    page.change(done);
    await page.settle();
    assert.equal(noteIn(page.progress()), 'Spør Kari');
  });

  it('are kept when someone asks', async () => {
    const place = memoryPlace();
    const page = open(place);
    page.change(note);
    await page.keeping.keep();
    await page.keeping.keepNotes(true);
    assert.equal(noteIn(place.progress), 'Spør Kari');
  });

  it('are deleted when someone no longer wants them kept', async () => {
    const place = memoryPlace();
    const page = open(place);
    page.change(note);
    await page.keeping.keep();
    await page.keeping.keepNotes(true);
    await page.keeping.keepNotes(false);
    assert.equal(noteIn(place.progress), undefined);
    assert.equal(noteIn(page.progress()), 'Spør Kari');
  });

  it('go on being kept on the next visit', async () => {
    const place = memoryPlace();
    const first = open(place);
    first.change(note);
    await first.keeping.keep();
    await first.keeping.keepNotes(true);
    const next = open(place);
    next.keeping.start();
    await next.settle();
    assert.equal(next.keeping.notes, true);
    assert.equal(noteIn(next.progress()), 'Spør Kari');
  });
});

describe('what is deleted', () => {
  it('is gone from the device, and stays on the page', async () => {
    const place = memoryPlace();
    const page = open(place);
    page.change(done);
    await page.keeping.keep();
    await page.keeping.remove();
    assert.equal(place.progress, undefined);
    assert.equal(statusIn(page.progress()), 'done');
    assert.deepEqual(page.keeping.state, { type: 'off', removed: 'here' });
  });

  it('is not brought back by a save that was waiting', async () => {
    const place = memoryPlace();
    const page = open(place);
    await page.keeping.keep();
    page.change(done);
    await page.keeping.remove();
    await page.settle();
    assert.equal(place.progress, undefined);
  });

  it('comes back when the deletion is taken back', async () => {
    const place = memoryPlace();
    const page = open(place);
    page.change(done);
    await page.keeping.keep();
    await page.keeping.remove();
    await page.keeping.keep();
    assert.equal(statusIn(place.progress), 'done');
  });

  it('is not brought back by another tab', async () => {
    const place = memoryPlace();
    const [page, tab] = [open(place), open(place)];
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
    const [page, tab] = [open(place), open(place)];
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
    const [page, tab] = [open(place), open(place)];
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

  it('keeps again when the deletion is taken back', async () => {
    const place = memoryPlace();
    const [page, tab] = [open(place), open(place)];
    await page.keeping.keep();
    tab.keeping.start();
    await tab.settle();
    await page.keeping.remove();
    await page.keeping.keep();
    await tab.settle();
    assert.equal(tab.keeping.state.type, 'on');
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
      const page = open(memoryPlace(), failing({ code }));
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
    const page = open(place, {
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
