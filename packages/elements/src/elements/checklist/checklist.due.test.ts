import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { taskRecord, type Guide, type Task } from '@omradesatsing/core';
import '../../define/checklist.js';
import { stoppedClock } from '../../testing/clock.js';
import { all, announcements, hasText, labelled, one, textOf } from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, settled } from '../../testing/mount.js';
import { prevent, record } from '../../testing/record.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrChecklist } from './checklist.js';

// The fifth of May: the same whether the browser asks for the day or the month first.
const TYPED = '05052027';
const DAY = '2027-05-05';

describe('the due date in omr-checklist', () => {
  recordedWarnings();
  stoppedClock('2027-05-03');
  let guide: Guide;
  let task: Task;
  let workspace: string;
  let checklist: OmrChecklist;

  before(async () => {
    guide = await givenGuide();
    task = guide.tasks[0] as Task;
  });

  beforeEach(async () => {
    workspace = freshWorkspace();
    checklist = await mount(html`<omr-checklist workspace=${workspace} phase="1"></omr-checklist>`);
    one<HTMLDetailsElement>(checklist, 'details').open = true;
  });

  const field = () => labelled(checklist, 'Frist');
  const recorded = () => taskRecord(pageWorkspace(workspace).progress, task.id).due?.value;

  async function set(due: string): Promise<void> {
    pageWorkspace(workspace).request({ type: 'due', task: task.id, due });
    await settled(checklist);
  }

  async function type(...keys: readonly string[]): Promise<void> {
    field().focus();
    for (const key of keys) await sendKeys(/^\d+$/.test(key) ? { type: key } : { press: key });
    await settled(checklist);
  }

  async function leave(): Promise<void> {
    labelled(checklist, 'Ansvarlig').focus();
    await settled(checklist);
  }

  /** What a choice in the browser's calendar does: the value changes, and no key was pressed. */
  async function choose(due: string): Promise<void> {
    field().focus();
    field().value = due;
    field().dispatchEvent(new Event('change', { bubbles: true }));
    await settled(checklist);
  }

  it('is a date field of the browser', () => expect(field().type).to.equal('date'));

  it('takes years of this century only', () => {
    expect([field().min, field().max]).to.deep.equal(['2000-01-01', '2099-12-31']);
  });

  it('is empty until someone sets it', () => expect(field().value).to.equal(''));

  it('shows what something else has set', async () => {
    await set(DAY);
    expect(field().value).to.equal(DAY);
  });

  it('shows what something else has set while it has the focus, when nobody types in it', async () => {
    field().focus();
    await set(DAY);
    expect(field().value).to.equal(DAY);
  });

  it('is recorded at once when it is chosen in the calendar', async () => {
    await choose(DAY);
    expect(recorded()).to.equal(DAY);
  });

  it('is recorded once, when the field is left, whatever dates the keys make on the way', async () => {
    const events = record(checklist, 'omr-task-changed');
    await set('2027-11-30');
    await type(TYPED);
    expect(events.length).to.equal(0);
    await leave();
    expect(recorded()).to.equal(DAY);
    expect(events.length).to.equal(1);
  });

  it('is recorded on Enter, and the field keeps the focus', async () => {
    await type(TYPED, 'Enter');
    expect(recorded()).to.equal(DAY);
    expect(field().matches(':focus')).to.be.true;
  });

  it('is not recorded anew when the field is left as it was', async () => {
    await set(DAY);
    const events = record(checklist, 'omr-task-change');
    await type('ArrowRight');
    await leave();
    expect(events.length).to.equal(0);
  });

  it('leaves what something else has set meanwhile when nothing was typed', async () => {
    await set('2027-11-30');
    await type('ArrowRight');
    await set(DAY);
    await leave();
    expect(recorded()).to.equal(DAY);
    expect(field().value).to.equal(DAY);
  });

  it('leaves what something else has set meanwhile when what was typed is taken back', async () => {
    await set('2027-11-30');
    await type('ArrowUp');
    await set(DAY);
    await type('ArrowDown');
    await leave();
    expect(recorded()).to.equal(DAY);
    expect(field().value).to.equal(DAY);
  });

  it('is taken away when the field is emptied', async () => {
    await set(DAY);
    await type('Backspace', 'ArrowRight', 'Backspace', 'ArrowRight', 'Backspace');
    await leave();
    expect(recorded()).to.equal('');
  });

  it('keeps what is being typed when something else is changed', async () => {
    await type('0505');
    pageWorkspace(workspace).request({ type: 'note', task: task.id, note: 'Ring bydelen.' });
    await settled(checklist);
    await type('2027');
    await leave();
    expect(recorded()).to.equal(DAY);
  });

  it('is shown in another checklist of the same workspace', async () => {
    const other = await mount(html`<omr-checklist workspace=${workspace} phase="1"></omr-checklist>`);
    await choose(DAY);
    await settled(other);
    expect(labelled(other, 'Frist').value).to.equal(DAY);
  });

  describe('that is half typed', () => {
    const problem = () => textOf(one(checklist, '[part="error"]'));

    beforeEach(async () => {
      await type('05');
      await leave();
    });

    it('is told of in words that belong to the field', () => {
      expect(problem()).to.equal('Skriv datoen som dd.mm.åååå');
      expect(field().getAttribute('aria-invalid')).to.equal('true');
      const described = field().getAttribute('aria-describedby') ?? '';
      expect(textOf(one(checklist, `[id="${described}"]`))).to.equal(problem());
    });

    it('is not recorded', () => expect(recorded()).to.be.undefined);

    it('stays in the field, also when something else is changed', async () => {
      pageWorkspace(workspace).request({ type: 'note', task: task.id, note: 'Ring bydelen.' });
      await settled(checklist);
      expect(field().validity.badInput).to.be.true;
      expect(problem()).to.equal('Skriv datoen som dd.mm.åååå');
    });

    it('is recorded when it has been mended', async () => {
      await type(TYPED);
      await leave();
      expect(recorded()).to.equal(DAY);
      expect(all(checklist, '[part="error"]').length).to.equal(0);
      expect(field().hasAttribute('aria-invalid')).to.be.false;
    });

    it('is forgotten when it is taken out again', async () => {
      await type('Backspace', 'ArrowRight', 'Backspace', 'ArrowLeft', 'ArrowLeft', 'Backspace');
      await leave();
      expect(field().validity.badInput).to.be.false;
      expect(all(checklist, '[part="error"]').length).to.equal(0);
      expect(recorded()).to.be.undefined;
    });

    it('gives way to what something else sets, and so does the message', async () => {
      await set('2027-11-30');
      expect(field().value).to.equal('2027-11-30');
      expect(all(checklist, '[part="error"]').length).to.equal(0);
    });

    it('is forgotten with the field', async () => {
      pageWorkspace(workspace).showPhase('gjennomforing');
      checklist.phase = undefined;
      await settled(checklist);
      checklist.phase = '1';
      await settled(checklist);
      expect(all(checklist, '[part="error"]').length).to.equal(0);
    });
  });

  it('is taken away when half of it was left behind, and then the rest is', async () => {
    await set(DAY);
    await type('Backspace');
    await leave();
    expect(recorded()).to.equal(DAY);
    await type('Backspace', 'ArrowRight', 'Backspace', 'ArrowRight', 'Backspace');
    await leave();
    expect(recorded()).to.equal('');
  });

  it('is not recorded with a year before this century, and says so', async () => {
    await set(DAY);
    await type('05050027');
    await leave();
    expect(recorded()).to.equal(DAY);
    expect(hasText(checklist, 'Skriv et år fra 2000 til 2099')).to.be.true;
    expect(field().value).to.equal('0027-05-05');
  });

  it('asks and tells with the change, and leaves state and sum alone', async () => {
    const events = record(checklist, 'omr-task-change', 'omr-task-changed', 'omr-progress-changed');
    await choose(DAY);
    expect(events.map((event) => event.type)).to.deep.equal(['omr-task-change', 'omr-task-changed']);
    for (const event of events) {
      expect(event).to.include({
        phase: task.phase,
        task: task.id,
        from: 'not-started',
        to: 'not-started',
      });
      expect(event).to.have.deep.property('change', { type: 'due', task: task.id, due: DAY });
    }
  });

  it('goes back to what it was when the change is prevented', async () => {
    await set('2027-11-30');
    prevent(checklist, 'omr-task-change');
    await type(TYPED);
    await leave();
    expect(recorded()).to.equal('2027-11-30');
    expect(field().value).to.equal('2027-11-30');
  });

  it('is announced once when it is set, and when it is taken away', async () => {
    const { texts, stop } = announcements(checklist);
    await choose(DAY);
    await choose('');
    stop();
    expect(texts).to.deep.equal([
      'Fristen er satt til 5. mai 2027. Avkryssingene blir borte når dere lukker siden.',
      'Fristen er fjernet',
    ]);
  });

  it('announces what is wrong with it once', async () => {
    const { texts, stop } = announcements(checklist);
    await type('05');
    await leave();
    stop();
    expect(texts).to.deep.equal(['Skriv datoen som dd.mm.åååå']);
  });
});
