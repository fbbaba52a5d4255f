import { expect, html } from '@open-wc/testing';
import { shadowOf, textOf } from '../testing/find.js';
import { freshWorkspace, mount, settled } from '../testing/mount.js';
import { spiedWorkspace } from '../testing/spied-workspace.js';
import { recordedWarnings } from '../testing/warnings.js';
import { mountWidget, WIDGET_TAGS, widget } from '../testing/widget-states.js';
import type { Workspace } from '../workspace/workspace.js';

/** What is drawn, without Lit's own marks. */
function drawn(element: Element): string {
  return shadowOf(element).innerHTML.replaceAll(/<!--.*?-->/g, '');
}

/** Something that every widget tells of: another phase to those that follow it, work done to the others. */
function happen(workspace: Workspace): void {
  workspace.showPhase('mobilisering-og-samarbeid');
  workspace.request({ type: 'status', task: 'kunnskapsgrunnlag/avklar-kunnskapsbehov', status: 'done' });
  workspace.request({ type: 'criterion', criterion: 'helhetlig', score: 3 });
  workspace.request({ type: 'answer', question: 'hvem', answer: 'Alle som bor her' });
}

/** Counts those who listen on the window from now on. */
function windowListeners(): { readonly count: () => number; readonly stop: () => void } {
  const { addEventListener, removeEventListener } = window;
  let count = 0;
  window.addEventListener = (...listener: Parameters<typeof addEventListener>) => {
    count += 1;
    addEventListener.apply(window, listener);
  };
  window.removeEventListener = (...listener: Parameters<typeof removeEventListener>) => {
    count -= 1;
    removeEventListener.apply(window, listener);
  };
  return {
    count: () => count,
    stop: () => Object.assign(window, { addEventListener, removeEventListener }),
  };
}

/** Takes a widget away and puts it back. */
async function putBack(element: HTMLElement, times: number): Promise<void> {
  const page = element.parentElement;
  for (let time = 0; time < times; time += 1) {
    element.remove();
    page?.append(element);
  }
  await settled(element);
}

/** Without a phase of its own the glossary has every word, whatever the workspace shows. */
const FOLLOWING = WIDGET_TAGS.filter((tag) => tag !== 'omr-glossary');

describe('life of every widget', () => {
  const warnings = recordedWarnings();

  for (const tag of WIDGET_TAGS) {
    describe(`<${tag}>`, () => {
      it('listens to its workspace once while it is on the page', async () => {
        const name = freshWorkspace();
        const { listeners } = spiedWorkspace(name);
        await mountWidget(tag, { workspace: name });
        expect(listeners()).to.equal(1);
      });

      it('leaves no listener on the workspace when it is taken away', async () => {
        const name = freshWorkspace();
        const { listeners } = spiedWorkspace(name);
        const element = await mountWidget(tag, { workspace: name });
        element.remove();
        await settled(element);
        expect(listeners()).to.equal(0);
      });

      it('leaves no listener behind when it goes over to another workspace', async () => {
        const [from, to] = [freshWorkspace(), freshWorkspace()];
        const { listeners } = spiedWorkspace(from);
        const element = await mountWidget(tag, { workspace: from });
        element.setAttribute('workspace', to);
        await settled(element);
        expect(listeners()).to.equal(0);
      });

      it('leaves no listener on the window when it is taken away', async () => {
        const listeners = windowListeners();
        try {
          const element = await mountWidget(tag);
          element.remove();
          expect(listeners.count()).to.equal(0);
        } finally {
          listeners.stop();
        }
      });

      it('listens once after being taken away and put back 20 times', async () => {
        const name = freshWorkspace();
        const { listeners } = spiedWorkspace(name);
        await putBack(await mountWidget(tag, { workspace: name }), 20);
        expect(listeners()).to.equal(1);
      });

      it('draws what has happened while it was away', async () => {
        const name = freshWorkspace();
        const { workspace } = spiedWorkspace(name);
        const element = await mountWidget(tag, { workspace: name });
        const page = element.parentElement;
        element.remove();
        happen(workspace);
        page?.append(element);
        await settled(element);
        const late = drawn(element);
        element.remove();
        expect(late === drawn(await mountWidget(tag, { workspace: name }))).to.be.true;
      });

      it('is the same whether properties are set before or after it is put on the page', async () => {
        const properties = { phase: '3', headingLevel: 4, workspace: freshWorkspace() };
        const before = widget(tag);
        await mount(html`${Object.assign(before, properties)}`);
        const early = drawn(before);
        before.remove();
        const after = await mountWidget(tag);
        Object.assign(after, properties);
        await settled(after);
        expect(drawn(after) === early).to.be.true;
      });

      it('takes up properties that were set before its class was there', async () => {
        const early = document.createElement('div');
        early.innerHTML = `<${tag} workspace="${freshWorkspace()}"></${tag}>`;
        const template = document.createElement('template');
        template.innerHTML = early.innerHTML;
        // Elements in a template are not upgraded before they come into the page.
        const raw = template.content.firstElementChild as HTMLElement;
        Object.assign(raw, { phase: '4' });
        await mount(html`${raw}`);
        expect(textOf(shadowOf(raw))).to.include('Gjennomføring');
      });

      it('scolds nobody when all is well', async () => {
        await mountWidget(tag, { phase: '1' });
        expect(warnings).to.deep.equal([]);
      });
    });
  }

  for (const tag of FOLLOWING) {
    it(`lets <${tag}> follow its workspace after being taken away and put back`, async () => {
      const name = freshWorkspace();
      const { workspace } = spiedWorkspace(name);
      const element = await mountWidget(tag, { workspace: name });
      await putBack(element, 20);
      const before = drawn(element);
      happen(workspace);
      await settled(element);
      expect(drawn(element) === before).to.be.false;
    });
  }
});
