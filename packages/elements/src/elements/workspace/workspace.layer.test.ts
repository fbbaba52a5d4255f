import { expect, html } from '@open-wc/testing';
import '../../define/all.js';
import { all, hasText, headings, inside, textOf } from '../../testing/find.js';
import { useLocalLayer } from '../../testing/local-layer.js';
import { freshWorkspace, givenGuide, mount, place, settled, until } from '../../testing/mount.js';
import { record } from '../../testing/record.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrWorkspace } from './workspace.js';

/** Files on the test server: a real layer, something that is not one, and nothing. */
const LAYER = '/packages/core/examples/lokalt-lag.json';
const NO_LAYER = '/package.json';
const MISSING = '/finnes-ikke.json';

async function show(src: string, phase = '1', name = freshWorkspace()): Promise<OmrWorkspace> {
  const element = await mount<OmrWorkspace>(html`
    <omr-workspace name=${name} src=${src}>
      <omr-checklist phase=${phase}><p>Oppgavene</p></omr-checklist>
    </omr-workspace>
  `);
  await until(() => pageWorkspace(name).layer.type !== 'loading', 'the layer has come, or not');
  await settled(element);
  return element;
}

const checklist = (element: Element) => inside(element, 'omr-checklist');
const message = (element: Element) => textOf(element.shadowRoot?.querySelector('.base'));

describe('the local layer of omr-workspace', () => {
  const warnings = recordedWarnings();

  it("adds the municipality's own tasks, and says whose they are", async () => {
    const element = await show(LAYER);
    const titles = all(checklist(element), 'li').map(textOf);
    const own = titles.find((title) => title.includes('Hent tall om Fjellbyen')) ?? '';
    expect(own).to.include('Kommunens egen oppgave');
  });

  it('keeps the widgets waiting until it has come, so that they are drawn once', async () => {
    await givenGuide();
    const name = freshWorkspace();
    const element = place<OmrWorkspace>(html`
      <omr-workspace name=${name} src=${LAYER}>
        <omr-checklist phase="1"><p>Oppgavene</p></omr-checklist>
      </omr-workspace>
    `);
    await settled(element);
    expect(inside(element, 'p').checkVisibility()).to.be.true;
    expect(headings(checklist(element))).to.be.empty;
    await until(() => headings(checklist(element)).length > 0, 'the checklist is drawn');
    expect(inside(element, 'p').checkVisibility()).to.be.false;
  });

  it('is for every widget of the workspace, wherever it stands', async () => {
    const name = freshWorkspace();
    const other = await mount(html`<omr-checklist workspace=${name} phase="1"></omr-checklist>`);
    await show(LAYER, '1', name);
    await settled(other);
    expect(hasText(other, 'Hent tall om Fjellbyen')).to.be.true;
  });

  it('lets the page know when it is there', async () => {
    const events = record(document.body, 'omr-workspace-ready', 'omr-error');
    await show(LAYER);
    expect(events.map(({ type }) => type)).to.deep.equal(['omr-workspace-ready']);
    expect(message(document.querySelector('omr-workspace') ?? document.body)).to.equal('');
  });

  it('can be taken away again', async () => {
    const element = await show(LAYER);
    element.src = '';
    await settled(element);
    expect(hasText(checklist(element), 'Hent tall om Fjellbyen')).to.be.false;
  });

  it('is the last one asked for, also when an earlier one comes later', async () => {
    const name = freshWorkspace();
    const events = record(document.body, 'omr-error');
    const element = await mount<OmrWorkspace>(html`
      <omr-workspace name=${name} src=${LAYER}><omr-checklist phase="1"></omr-checklist></omr-workspace>
    `);
    element.src = MISSING;
    await until(() => pageWorkspace(name).layer.type === 'failed', 'the second answer');
    await settled(element);
    expect(hasText(checklist(element), 'Hent tall om Fjellbyen')).to.be.false;
    expect(message(element)).to.include('404');
    expect(events.map(({ failure }) => failure.code)).to.deep.equal(['status']);
  });

  for (const [name, src, code, words] of [
    ['is not there', MISSING, 'status', 'Serveren svarte 404.'],
    ['is something else', NO_LAYER, 'invalid', 'Feltet «schema» mangler.'],
    ['is no JSON', '/README.md', 'invalid', 'Fila er ikke gyldig JSON.'],
    ['is on a host that does not answer', 'http://127.0.0.1:1/lag.json', 'unreachable', 'kunne ikke hentes'],
    ['has an address that is code', 'javascript:alert(1)', 'address', 'er ikke en adresse vi kan hente fra'],
    ['has an address that is data', 'data:application/json,{}', 'address', 'er ikke en adresse'],
  ] as const) {
    it(`that ${name} is told of once, in words, and the guide works without it`, async () => {
      const events = record(document.body, 'omr-error');
      const element = await show(src);
      expect(events.map(({ failure }) => failure.code)).to.deep.equal([code]);
      expect(message(element))
        .to.include('Kommunens eget innhold kan ikke vises nå. Veiviseren vises uten det.')
        .and.include(words);
      expect(hasText(checklist(element), 'Avklar hvilken kunnskap dere trenger')).to.be.true;
      expect(warnings).to.have.lengthOf(1);
    });
  }

  it('that is wrong lists each place with its pointer', async () => {
    const element = await show(NO_LAYER);
    const pointers = all(element, 'code').map(textOf);
    expect(pointers).to.include('/name');
  });

  it('tells what is wrong in the language of the page', async () => {
    const name = freshWorkspace();
    const element = await mount<OmrWorkspace>(html`
      <omr-workspace lang="en" name=${name} src=${MISSING}></omr-workspace>
    `);
    await until(() => message(element).includes('The guide is shown without it.'), 'English words');
  });
});

describe('a phase that the local layer has hidden', () => {
  recordedWarnings();

  const hiding = () => {
    const name = freshWorkspace();
    useLocalLayer(name, { schema: 1, hide: { phases: ['kunnskapsgrunnlag'] } });
    return name;
  };

  it('is told of in the widget that asks for it, and the fallback stays', async () => {
    const widget = await mount(
      html`<omr-checklist workspace=${hiding()} phase="1"><p>Oppgavene</p></omr-checklist>`,
    );
    expect(hasText(widget, 'Kommunen har ikke med denne fasen.')).to.be.true;
    expect(inside(widget, 'p').checkVisibility()).to.be.true;
  });

  it('is left out of the navigator, and the next one is shown', async () => {
    const navigator = await mount(html`<omr-phase-navigator workspace=${hiding()}></omr-phase-navigator>`);
    expect(all(navigator, 'li')).to.have.lengthOf(4);
    expect(textOf(navigator.shadowRoot?.querySelector('[aria-current="step"]'))).to.include('Fase 2');
  });
});
