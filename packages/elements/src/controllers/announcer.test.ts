import { expect, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { one, textOf } from '../testing/find.js';
import { place, settled } from '../testing/mount.js';
import { Announcer } from './announcer.js';

class Caller extends LitElement {
  readonly announcer = new Announcer(this);

  protected override render(): TemplateResult {
    return html`${this.announcer.render()}`;
  }
}
customElements.define('test-caller', Caller);

/** Timers that go off when a test says so. */
function heldTimers() {
  const { setTimeout, clearTimeout } = window;
  const waiting = new Map<number, { readonly act: () => void; readonly delay: number }>();
  let last = 0;
  window.setTimeout = ((act: () => void, delay = 0) => {
    last += 1;
    waiting.set(last, { act, delay });
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = (timer) => void waiting.delete(Number(timer));
  return {
    delays: () => [...waiting.values()].map(({ delay }) => delay),
    pass() {
      const due = [...waiting.values()];
      waiting.clear();
      for (const { act } of due) act();
    },
    release: () => Object.assign(window, { setTimeout, clearTimeout }),
  };
}

describe('Announcer', () => {
  let timers: ReturnType<typeof heldTimers>;
  let caller: Caller;

  beforeEach(async () => {
    caller = place<Caller>(html`<test-caller></test-caller>`);
    await settled(caller);
    timers = heldTimers();
  });
  afterEach(() => timers.release());

  const region = () => one(caller, '[role="status"]');
  const raw = () => region().textContent;

  it('has its region before there is anything to say', () => expect(textOf(region())).to.equal(''));

  it('keeps the same region from message to message', async () => {
    const before = region();
    caller.announcer.announce('Ferdig');
    await settled(caller);
    expect(region() === before).to.be.true;
  });

  it('says a message', async () => {
    caller.announcer.announce('Ferdig');
    await settled(caller);
    expect(textOf(region())).to.equal('Ferdig');
  });

  it('empties the region after a while', async () => {
    caller.announcer.announce('Ferdig');
    await settled(caller);
    expect(timers.delays()).to.have.lengthOf(1);
    expect(timers.delays()[0]).to.be.at.least(5000);
    timers.pass();
    await settled(caller);
    expect(raw()).to.equal('');
  });

  it('changes the region also when the same is said twice', async () => {
    caller.announcer.announce('Ferdig');
    await settled(caller);
    const first = raw();
    caller.announcer.announce('Ferdig');
    await settled(caller);
    expect(textOf(region())).to.equal('Ferdig');
    expect(raw()).to.not.equal(first);
  });

  it('changes the region also when the same is said three times', async () => {
    const said: (string | null)[] = [];
    for (let times = 0; times < 3; times += 1) {
      caller.announcer.announce('Ferdig');
      await settled(caller);
      said.push(raw());
    }
    expect(said[1]).to.not.equal(said[0]);
    expect(said[2]).to.not.equal(said[1]);
  });

  it('waits when it is told to', async () => {
    caller.announcer.announce('Viser 4', 600);
    await settled(caller);
    expect(raw()).to.equal('');
    expect(timers.delays()).to.deep.equal([600]);
    timers.pass();
    await settled(caller);
    expect(textOf(region())).to.equal('Viser 4');
  });

  it('says only the newest of messages that wait', async () => {
    caller.announcer.announce('Viser 9', 600);
    caller.announcer.announce('Viser 4', 600);
    expect(timers.delays()).to.deep.equal([600]);
    timers.pass();
    await settled(caller);
    expect(textOf(region())).to.equal('Viser 4');
  });

  it('gives a newer message its full time', async () => {
    caller.announcer.announce('Én');
    caller.announcer.announce('To');
    await settled(caller);
    expect(timers.delays()).to.have.lengthOf(1);
    expect(textOf(region())).to.equal('To');
  });

  it('leaves no timer behind when it is taken away', async () => {
    caller.announcer.announce('Viser 4', 600);
    caller.remove();
    await settled(caller);
    expect(timers.delays()).to.deep.equal([]);
  });

  it('does not say an old message again when it is put back', async () => {
    const page = caller.parentElement;
    caller.announcer.announce('Ferdig');
    await settled(caller);
    caller.remove();
    page?.append(caller);
    caller.requestUpdate();
    await settled(caller);
    expect(raw()).to.equal('');
  });
});
