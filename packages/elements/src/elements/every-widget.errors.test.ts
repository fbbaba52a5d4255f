import { expect, html } from '@open-wc/testing';
import { one, shadowOf, textOf } from '../testing/find.js';
import { useLocalLayer } from '../testing/local-layer.js';
import { freshWorkspace, guideFailsToLoad, mount, place, settled, until } from '../testing/mount.js';
import { record } from '../testing/record.js';
import { recordedWarnings } from '../testing/warnings.js';
import { WIDGET_TAGS } from '../testing/widget-states.js';

const TAGS = [...WIDGET_TAGS, 'omr-guide'] as const;

/** A widget with something between its tags, and all the mistakes it tells of from now on. */
function widget(tag: string, attributes: Readonly<Record<string, string>>) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(document.createElement('p'));
  const events = record(element, 'omr-error');
  return { element, told: () => events.map(({ failure }) => failure) };
}

describe('omr-error of every widget', () => {
  const warnings = recordedWarnings();

  for (const tag of TAGS) {
    describe(`<${tag}>`, () => {
      const wrong = async (attributes: Readonly<Record<string, string>>) => {
        const shown = widget(tag, { workspace: freshWorkspace(), ...attributes });
        await mount(html`${shown.element}`);
        return shown;
      };

      it('comes once for a phase that there is not, however often the widget is drawn', async () => {
        const { element, told } = await wrong({ phase: '9' });
        element.setAttribute('heading-level', '3');
        await settled(element);
        expect(told()).to.deep.equal([{ code: 'unknown-phase', given: '9' }]);
      });

      it('comes again when one mistake gives way to another', async () => {
        const { element, told } = await wrong({ phase: '9' });
        element.setAttribute('phase', 'slutt');
        await settled(element);
        expect(told()).to.deep.equal([
          { code: 'unknown-phase', given: '9' },
          { code: 'unknown-phase', given: 'slutt' },
        ]);
      });

      it('comes again when a mistake that was put right comes back', async () => {
        const { element, told } = await wrong({ phase: '9' });
        for (const phase of ['1', '9']) {
          element.setAttribute('phase', phase);
          await settled(element);
        }
        expect(told()).to.have.lengthOf(2);
      });

      it('does not come again when the widget is moved in the page', async () => {
        const { element, told } = await wrong({ phase: '9' });
        element.parentElement?.append(element);
        await settled(element);
        expect(told()).to.have.lengthOf(1);
      });

      it('comes once for a workspace that has no name, and not from the parts of the widget', async () => {
        const { element, told } = await wrong({ phase: '1', workspace: 'to ord' });
        await settled(element);
        expect(told()).to.deep.equal([
          { code: 'wrong-value', attribute: 'workspace', given: 'to ord', used: 'default' },
        ]);
        expect(warnings).to.have.lengthOf(1);
      });

      it('comes once for a language that there is not', async () => {
        const { told } = await wrong({ phase: '1', lang: 'tlh' });
        expect(told()).to.deep.equal([{ code: 'wrong-value', attribute: 'lang', given: 'tlh', used: 'nb' }]);
      });

      it('comes once for each of two mistakes', async () => {
        const { told } = await wrong({ phase: '1', 'heading-level': 'h2', workspace: 'to ord' });
        expect(told()).to.have.lengthOf(2);
      });

      it('comes once where the local layer has left out the phase, with a message and what stands between the tags', async () => {
        const workspace = freshWorkspace();
        useLocalLayer(workspace, { schema: 1, hide: { phases: ['kunnskapsgrunnlag'] } });
        const { element, told } = await wrong({ workspace, phase: '1' });
        expect(told()).to.deep.equal([{ code: 'hidden-phase', phase: 'kunnskapsgrunnlag' }]);
        expect(textOf(one(element, '[part="problem"]'))).to.equal('Kommunen har ikke med denne fasen.');
        expect(element.firstElementChild?.checkVisibility()).to.be.true;
        expect(warnings).to.have.lengthOf(1);
      });

      it('comes once when the guide cannot be loaded', async () => {
        guideFailsToLoad();
        const { element, told } = widget(tag, { workspace: freshWorkspace() });
        place(html`${element}`);
        await until(() => shadowOf(element).querySelector('[part="problem"]'), 'the message');
        await settled(element);
        expect(told()).to.deep.equal([{ code: 'load-failed' }]);
      });

      it('does not come when all is well', async () => {
        const { told } = await wrong({ phase: '1' });
        expect(told()).to.deep.equal([]);
      });
    });
  }

  it('reaches the page, and cannot be prevented', async () => {
    const events = record(document.body, 'omr-error');
    await mount(html`<omr-checklist phase="9"></omr-checklist>`);
    expect(events[0]).to.include({ bubbles: true, composed: true, cancelable: false });
  });

  it('finds the widget drawn, so that a listener can put it right', async () => {
    const { element } = widget('omr-checklist', { phase: '9', workspace: freshWorkspace() });
    const problem = () => shadowOf(element).querySelector('[part="problem"]');
    const seen: string[] = [];
    element.addEventListener('omr-error', () => {
      seen.push(textOf(problem()));
      element.setAttribute('phase', '1');
    });
    await mount(html`${element}`);
    expect(seen.join()).to.include('«9»');
    expect(problem()).to.equal(null);
  });

  it('comes from no part that says nothing of its own', async () => {
    const { element, told } = widget('omr-checklist', { phase: '9', nested: '' });
    await mount(html`${element}`);
    expect(told()).to.deep.equal([]);
  });
});
