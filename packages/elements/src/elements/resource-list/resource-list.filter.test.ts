import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { searchResources, type Guide, type Resource } from '@omradesatsing/core';
import '../../define/all.js';
import {
  all,
  announced,
  announcements,
  button,
  hasText,
  labelled,
  one,
  shadowOf,
  textOf,
  inWords,
} from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, settled, until } from '../../testing/mount.js';
import { record } from '../../testing/record.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrResourceList } from './resource-list.js';

const items = (list: Element) => all(list, '[part="item"]');
const titles = (list: Element) => all(list, '[part="item"] [part="label"]').map(textOf);
const query = (list: Element) => labelled(list, 'Søk i ressurser');
const count = (list: Element) => textOf(one(list, '[part="status"]'));

describe('searching and filtering in omr-resource-list', () => {
  recordedWarnings();
  let guide: Guide;

  before(async () => {
    guide = await givenGuide();
  });

  const show = (phase = 'alle', workspace = freshWorkspace()) =>
    mount<OmrResourceList>(
      html`<omr-resource-list workspace=${workspace} phase=${phase}></omr-resource-list>`,
    );

  const shown = (number: number) => `Viser ${number} av ${guide.resources.length} ressurser`;
  const having = (matches: (resource: Resource) => boolean) => guide.resources.filter(matches).length;

  async function type(list: Element, text: string): Promise<void> {
    query(list).focus();
    await sendKeys({ type: text });
    await settled(list);
  }

  async function choose(list: Element, label: string, value: string): Promise<void> {
    const select = labelled<HTMLSelectElement>(list, label);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(list);
  }

  it('shows what fits while one types, and says how many', async () => {
    const list = await show();
    await type(list, 'mobilisering');
    const expected = searchResources(guide, 'mobilisering').items.map(({ title }) => textOf(new Text(title)));
    expect(titles(list)).to.deep.equal(expected);
    expect(count(list)).to.equal(shown(expected.length));
  });

  it('keeps the focus in the field while one types', async () => {
    const list = await show();
    await type(list, 'mobilisering');
    expect(inWords(shadowOf(list).activeElement)).to.equal(inWords(query(list)));
    expect(query(list).value).to.equal('mobilisering');
  });

  it('tells a screen reader how many, once, when the typing has paused', async () => {
    const list = await show();
    const { texts, stop } = announcements(list);
    await type(list, 'mob');
    expect(announced(list)).to.equal('');
    await until(() => announced(list) !== '', 'an announcement');
    stop();
    expect(texts).to.deep.equal([count(list)]);
  });

  it('tells a screen reader nothing when it comes on the page', async () => {
    expect(announced(await show())).to.equal('');
  });

  it('stays on the page on Enter', async () => {
    const list = await show();
    let stays: boolean | undefined;
    shadowOf(list).addEventListener('submit', (event) => {
      stays = event.defaultPrevented;
      event.preventDefault();
    });
    await type(list, 'mob');
    await sendKeys({ press: 'Enter' });
    expect(stays).to.be.true;
    expect(query(list).value).to.equal('mob');
  });

  it('filters by type', async () => {
    const list = await show();
    await choose(list, 'Type', 'handbook');
    expect(items(list).length).to.equal(having((resource) => resource.type === 'handbook'));
  });

  it('filters by language', async () => {
    const list = await show();
    await choose(list, 'Språk', 'da');
    expect(items(list).length).to.equal(having(({ language }) => language === 'da'));
  });

  it('filters by phase, whatever phase is shown', async () => {
    const list = await show('1');
    await choose(list, 'Fase', 'gjennomforing');
    expect(items(list).length).to.equal(having(({ phases }) => phases.includes('gjennomforing')));
  });

  it('narrows by everything that is chosen', async () => {
    const list = await show();
    await choose(list, 'Type', 'video');
    await choose(list, 'Språk', 'en');
    expect(items(list).length).to.equal(
      having((resource) => resource.type === 'video' && resource.language === 'en'),
    );
  });

  it('says on each choice how many it would show', async () => {
    const list = await show();
    for (const { value, text } of labelled<HTMLSelectElement>(list, 'Type').options) {
      if (value === '') continue;
      expect(text).to.match(new RegExp(`\\(${having((resource) => resource.type === value)}\\)$`));
    }
  });

  it('shows what is chosen also when the choices become fewer', async () => {
    const list = await show();
    await choose(list, 'Type', 'video');
    await type(list, 'helsedirektoratet');
    expect(labelled<HTMLSelectElement>(list, 'Type').value).to.equal('video');
  });

  it('forgets the phase chosen in the list when the page moves to another', async () => {
    const workspace = freshWorkspace();
    const list = await mount(html`<omr-resource-list workspace=${workspace}></omr-resource-list>`);
    await choose(list, 'Fase', 'gjennomforing');
    pageWorkspace(workspace).showPhase('mobilisering-og-samarbeid');
    await settled(list);
    expect(labelled<HTMLSelectElement>(list, 'Fase').value).to.equal('mobilisering-og-samarbeid');
  });

  it('sorts by title', async () => {
    const list = await show();
    await choose(list, 'Sortering', 'title');
    expect(titles(list)[0]).to.equal(
      'A Holistic Approach to Addressing Anti-Social Behaviour and Environmental Degradation',
    );
    const bytteUt = titles(list).indexOf('«Bytte-ut»-byen');
    expect(titles(list)[bytteUt - 1]?.startsWith('B')).to.be.true;
  });

  it('sorts the newest first', async () => {
    const list = await show();
    await choose(list, 'Sortering', 'year');
    expect(titles(list)[0]).to.equal(guide.resource('pilotbydel')?.title);
  });

  it('keeps the focus on a list of choices that is used', async () => {
    const list = await show();
    const select = labelled<HTMLSelectElement>(list, 'Sortering');
    select.focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled(list);
    expect(inWords(shadowOf(list).activeElement)).to.equal(inWords(select));
    expect(select.value).to.equal('title');
  });

  describe('when nothing fits', () => {
    it('gives advice', async () => {
      const list = await show();
      await type(list, 'qqqq');
      expect(hasText(list, 'Ingen ressurser passer med valgene deres.')).to.be.true;
      expect(count(list)).to.equal(shown(0));
    });

    it('takes all filters off, and gives the focus to the field', async () => {
      const list = await show();
      await choose(list, 'Type', 'video');
      await choose(list, 'Språk', 'sv');
      await type(list, 'qqqq');
      button(list, 'Fjern alle filtre').focus();
      await sendKeys({ press: 'Enter' });
      await settled(list);
      expect(items(list).length).to.equal(guide.resources.length);
      expect(query(list).value).to.equal('');
      expect(inWords(shadowOf(list).activeElement)).to.equal(inWords(query(list)));
    });

    it('offers to show every phase where it shows one', async () => {
      const list = await show('5');
      button(list, 'Vis ressurser fra alle faser').click();
      await settled(list);
      expect(items(list).length).to.equal(guide.resources.length);
      expect(labelled<HTMLSelectElement>(list, 'Fase').value).to.equal('alle');
      expect(inWords(shadowOf(list).activeElement)).to.equal(inWords(query(list)));
    });

    it('does not offer to take filters off where there are none', async () => {
      expect(hasText(await show('5'), 'Fjern alle filtre')).to.be.false;
    });

    it('does not offer to show every phase where it does', async () => {
      const list = await show();
      await type(list, 'qqqq');
      expect(hasText(list, 'Vis ressurser fra alle faser')).to.be.false;
    });
  });

  describe('the event', () => {
    it('comes once for each letter, and tells what is chosen and how many are shown', async () => {
      const list = await show();
      const events = record(document.body, 'omr-filter-changed');
      await type(list, 'mob');
      expect(events.length).to.equal(3);
      const last = events.at(-1);
      expect(last?.selection).to.deep.equal({
        query: 'mob',
        type: undefined,
        language: undefined,
        phase: 'alle',
        sort: 'guide',
      });
      expect([last?.shown, last?.total]).to.deep.equal([items(list).length, guide.resources.length]);
    });

    it('bubbles out of the shadow root and cannot be prevented', async () => {
      const list = await show();
      const events = record(list, 'omr-filter-changed');
      await choose(list, 'Type', 'video');
      expect(events[0]).to.include({ bubbles: true, composed: true, cancelable: false });
      expect(events[0]?.selection.type).to.equal('video');
    });

    it('does not come for what the page has changed', async () => {
      const list = await show();
      const events = record(list, 'omr-filter-changed');
      list.query = 'mob';
      await settled(list);
      expect(events.length).to.equal(0);
    });
  });
});
