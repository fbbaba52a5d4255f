import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Guide } from '@omradesatsing/core';
import '../../define/actor-list.js';
import { all, hasText, headings, inside, one, textOf } from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, settled } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrActorList } from './actor-list.js';

describe('omr-actor-list', () => {
  recordedWarnings();
  let guide: Guide;

  before(async () => {
    guide = await givenGuide();
  });

  const show = (phase: string) =>
    mount<OmrActorList>(html`<omr-actor-list workspace=${freshWorkspace()} phase=${phase}></omr-actor-list>`);
  const titles = (list: Element) => headings(list).map(({ text }) => text);
  const actor = (list: Element, name: string): HTMLElement => {
    const found = all(list, 'section > ul > li').find((item) => textOf(item).startsWith(name));
    if (!found) throw new Error(`No actor is called «${name}»`);
    return found;
  };
  const tasks = (list: Element, name: string) =>
    [...actor(list, name).querySelectorAll('details li')].map(textOf);

  const nameOf = (list: Element, element: Element) =>
    (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => textOf(one(list, `[id="${id}"]`)))
      .join(' ');

  it('has a heading for each group of actors in the phase', async () => {
    expect(headings(await show('5'))).to.deep.equal([
      { level: 2, text: 'Aktører i fase 5: Videreføring' },
      { level: 3, text: 'I kommunen' },
      { level: 3, text: 'Innbyggere' },
      { level: 3, text: 'Frivillig sektor' },
      { level: 3, text: 'Offentlige aktører og partnere' },
    ]);
  });

  it('shows everyone, whatever the phase, when it shows every phase', async () => {
    const list = await show('alle');
    expect(titles(list)[0]).to.equal('Aktører');
    expect(all(list, 'section > ul > li').length).to.equal(guide.actors.length);
  });

  it('tells of each what they do', async () => {
    const { name, role } = guide.actor('ungdom') ?? {};
    expect(textOf(actor(await show('3'), 'Ungdom'))).to.equal(`${name} ${role}`);
  });

  it('tells that the groups are ours', async () => {
    expect(hasText(await show('1'), 'Vi har delt dem i grupper.')).to.be.true;
  });

  it('holds the tasks one step away', async () => {
    const list = await show('1');
    const municipality = actor(list, 'Kommunen');
    expect(textOf(inside(municipality, 'summary'))).to.equal('Med i 2 oppgaver');
    expect(inside<HTMLDetailsElement>(municipality, 'details').open).to.be.false;
    expect(tasks(list, 'Kommunen')).to.deep.equal([
      'Gå gjennom dataene kommunen allerede har',
      'Inviter befolkningen med i kartleggingen',
    ]);
  });

  it('opens them with the Enter key', async () => {
    const details = inside<HTMLDetailsElement>(actor(await show('1'), 'Kommunen'), 'details');
    inside<HTMLElement>(details, 'summary').focus();
    await sendKeys({ press: 'Enter' });
    expect(details.open).to.be.true;
  });

  it('tells of a single task in the singular', async () => {
    const summary = inside(actor(await show('1'), 'Ressurspersoner'), 'summary');
    expect(textOf(summary)).to.equal('Med i 1 oppgave');
  });

  it('promises no tasks where there are none', async () => {
    expect(actor(await show('3'), 'Ungdom').querySelectorAll('details').length).to.equal(0);
  });

  it('tells the phase of each task when it shows every phase', async () => {
    expect(tasks(await show('alle'), 'Politikerne')).to.deep.equal([
      'Lag en ny aktivitetsplan hvert år Fase 4',
    ]);
  });

  it('tells whose tasks they are, in the name of what opens them and of their list', async () => {
    const list = await show('1');
    const named = [...actor(list, 'Kommunen').querySelectorAll('summary, ul')];
    expect(named.map((element) => nameOf(list, element))).to.deep.equal([
      'Med i 2 oppgaver Kommunen',
      'Med i 2 oppgaver Kommunen',
    ]);
    const names = all(list, 'summary').map((summary) => nameOf(list, summary));
    expect(new Set(names).size).to.equal(names.length);
  });

  it('follows the workspace', async () => {
    const workspace = freshWorkspace();
    const list = await mount<OmrActorList>(html`<omr-actor-list workspace=${workspace}></omr-actor-list>`);
    pageWorkspace(workspace).showPhase('gjennomforing');
    await settled(list);
    expect(titles(list)[0]).to.equal('Aktører i fase 4: Gjennomføring');
    expect(hasText(list, 'Politikerne')).to.be.true;
  });

  it('opens nothing for another actor when the phase changes', async () => {
    const list = await show('1');
    inside<HTMLDetailsElement>(actor(list, 'Frivillige organisasjoner'), 'details').open = true;
    list.phase = '4';
    await settled(list);
    expect(all<HTMLDetailsElement>(list, 'details').filter(({ open }) => open).length).to.equal(0);
  });

  it('says so where the municipality shows no actors', async () => {
    const list = await show('1');
    list.guide = { ...guide, actors: [] };
    await settled(list);
    expect(hasText(list, 'Det er ingen aktører å vise her.')).to.be.true;
    expect(hasText(list, 'Vi har delt dem')).to.be.false;
  });

  it('announces nothing', async () => {
    expect(all(await show('1'), '[role="status"], [role="alert"], [aria-live]').length).to.equal(0);
  });
});
