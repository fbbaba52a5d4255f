import { expect, html } from '@open-wc/testing';
import { applyLocalLayer, parseLocalLayer } from '@omradesatsing/core';
import '../../define/all.js';
import { hashChange, resetAddress } from '../../testing/address.js';
import {
  all,
  button,
  focused,
  hasText,
  headings,
  inWords,
  link,
  one,
  shadowOf,
  textOf,
} from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, settled, until } from '../../testing/mount.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';

const PARTS = [
  'omr-progress',
  'omr-phase-navigator',
  'omr-phase',
  'omr-checklist',
  'omr-actor-list',
  'omr-legal-panel',
  'omr-resource-list',
  'omr-glossary',
];

/** Waits for the guide and for every widget in it. */
async function drawn(element: Element): Promise<void> {
  await settled(element);
  for (const part of shadowOf(element).querySelectorAll('*')) await settled(part);
  await settled(element);
}

async function show(attributes: Readonly<Record<string, string>> = {}): Promise<HTMLElement> {
  await givenGuide();
  const element = document.createElement('omr-guide');
  for (const [name, value] of Object.entries({ workspace: freshWorkspace(), ...attributes })) {
    element.setAttribute(name, value);
  }
  const shown = await mount<HTMLElement>(html`${element}`);
  await drawn(shown);
  return shown;
}

const part = (host: Element, tag: string) => one(host, tag);

describe('omr-guide', () => {
  beforeEach(resetAddress);
  afterEach(resetAddress);

  it('has every part of the guide', async () => {
    const element = await show({ phase: '1' });
    const tags = all(element, '*')
      .map(({ localName }) => localName)
      .filter((name) => name.startsWith('omr-'));
    expect(tags.sort()).to.deep.equal([...PARTS].sort());
  });

  for (const [phase, tag] of [
    ['2', 'omr-success-criteria'],
    ['3', 'omr-strategy-questions'],
  ] as const) {
    it(`has <${tag}> in phase ${phase}`, async () => {
      expect(all(await show({ phase }), tag)).to.have.lengthOf(1);
      expect(all(await show({ phase: '4' }), tag)).to.have.lengthOf(0);
    });
  }

  it('says once where the content comes from', async () => {
    const element = await show();
    const sources = [element, ...PARTS.map((tag) => part(element, tag))].filter((host) =>
      hasText(host, 'Kilde: Husbanken, veiviseren.no'),
    );
    expect(sources.map(({ localName }) => localName)).to.deep.equal(['omr-guide']);
  });

  it('says once that the content is in another language', async () => {
    const element = await show({ lang: 'se' });
    await until(() => hasText(element, 'Teaksta lea dárogillii.'), 'the notice');
    await drawn(element);
    const notices = PARTS.filter((tag) => hasText(part(element, tag), 'Teaksta lea dárogillii.'));
    expect(notices).to.be.empty;
  });

  it('gives its parts headings one level down', async () => {
    const element = await show({ 'heading-level': '3' });
    expect(headings(element)[0]?.level).to.equal(3);
    const levels = PARTS.flatMap((tag) => headings(part(element, tag))[0]?.level ?? []);
    expect(new Set(levels)).to.deep.equal(new Set([4]));
  });

  it('shows one phase at a time, and the navigator leads to the others', async () => {
    const element = await show();
    await hashChange(() => link(part(element, 'omr-phase-navigator'), 'Fase 4').click());
    await drawn(element);
    expect(headings(part(element, 'omr-checklist'))[0]?.text).to.include('fase 4');
    expect(headings(part(element, 'omr-phase'))[0]?.text).to.include('Gjennomføring');
  });

  it('goes back with the back button', async () => {
    const element = await show();
    await hashChange(() => link(part(element, 'omr-phase-navigator'), 'Fase 4').click());
    await hashChange(() => history.back());
    await drawn(element);
    expect(headings(part(element, 'omr-checklist'))[0]?.text).to.include('fase 1');
  });

  it('takes the reader to the part they choose, with the focus on its heading', async () => {
    const element = await show();
    button(element, 'Ressurser').click();
    expect(textOf(focused())).to.include('Ressurser til fase 1');
  });

  it('takes the reader to the phases, with the focus on the one that is shown', async () => {
    const element = await show({ phase: '4' });
    button(element, 'Faser').click();
    expect(textOf(focused())).to.include('Fase 4');
  });

  it('takes the reader back to the title from the end', async () => {
    const element = await show();
    button(element, 'Til toppen av veiviseren').click();
    expect(inWords(focused())).to.equal(inWords(one(element, 'h2')));
  });

  it('tells once how far each phase has come', async () => {
    const element = await show();
    const told = PARTS.filter((tag) => hasText(part(element, tag), 'Fase 5: Videreføring Ikke startet'));
    expect(told).to.deep.equal(['omr-phase-navigator']);
  });

  it('keeps one workspace in all its parts', async () => {
    const element = await show();
    one(part(element, 'omr-checklist'), 'li input').click();
    await drawn(element);
    expect(hasText(part(element, 'omr-progress'), '1 av 57 oppgaver er ferdig')).to.be.true;
  });

  it('leads from a suggested task to its row', async () => {
    const element = await show();
    const checklist = part(element, 'omr-checklist');
    const title = 'Lær av lignende innsatser i inn- og utland';
    await hashChange(() => link(part(element, 'omr-progress'), title).click());
    await drawn(element);
    await until(() => textOf(focused()).includes(title), 'focus on the row');
    expect(one<HTMLDetailsElement>(checklist, 'details[open]').open).to.be.true;
  });

  it('tells whose effort it is, and how long it lasts', async () => {
    const parsed = parseLocalLayer(
      JSON.stringify({
        schema: 1,
        names: { municipality: 'Nordvik kommune', project: 'Fjellbyløftet' },
        period: { start: '2026-01-01', end: '2032-12-31' },
      }),
    );
    if (!parsed.ok) throw new Error('The layer is not valid');
    const layer = parsed.value;
    const name = freshWorkspace();
    pageWorkspace(name).useLayer({ type: 'ready', layer, apply: (guide) => applyLocalLayer(guide, layer) });
    const element = await show({ workspace: name });
    expect(textOf(one(element, '.effort'))).to.equal(
      'Fjellbyløftet, Nordvik kommune Fra 1. januar 2026 til 31. desember 2032',
    );
  });
});
