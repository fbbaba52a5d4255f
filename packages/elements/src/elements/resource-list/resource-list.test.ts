import { expect, html } from '@open-wc/testing';
import { PHASE_IDS, type Guide, type Resource } from '@omradesatsing/core';
import '../../define/all.js';
import { all, hasText, headings, labelled, link, one, textOf } from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, settled } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrResourceList } from './resource-list.js';

const items = (list: Element) => all(list, '[part="item"]');
const titles = (list: Element) => all(list, '[part="item"] [part="label"]').map(textOf);

describe('omr-resource-list', () => {
  const warnings = recordedWarnings();
  let guide: Guide;

  before(async () => {
    guide = await givenGuide();
  });

  const show = (phase = 'alle', workspace = freshWorkspace()) =>
    mount<OmrResourceList>(
      html`<omr-resource-list workspace=${workspace} phase=${phase}></omr-resource-list>`,
    );

  const ofPhase = (phase: string) =>
    guide.resources.filter(({ phases }) => (phases as readonly string[]).includes(phase));

  const shown = (count: number) => `Viser ${count} av ${guide.resources.length} ressurser`;

  it('shows 14 resources in the first phase', async () => {
    const list = await show('1');
    expect(items(list).length).to.equal(14);
    expect(textOf(one(list, '[part="status"]'))).to.equal('Viser 14 av 29 ressurser');
  });

  for (const [index, phase] of PHASE_IDS.entries()) {
    it(`shows the resources of ${phase}, and says how many`, async () => {
      const list = await show(`${index + 1}`);
      expect(titles(list)).to.deep.equal(ofPhase(phase).map(({ title }) => textOf(new Text(title))));
      expect(textOf(one(list, '[part="status"]'))).to.equal(shown(ofPhase(phase).length));
    });
  }

  it('shows every resource when it shows every phase', async () => {
    const list = await show();
    expect(items(list).length).to.equal(guide.resources.length);
    expect(headings(list)).to.deep.equal([{ level: 2, text: 'Ressurser' }]);
  });

  it('follows the phase of the workspace', async () => {
    const workspace = freshWorkspace();
    const list = await mount(html`<omr-resource-list workspace=${workspace}></omr-resource-list>`);
    pageWorkspace(workspace).showPhase('mobilisering-og-samarbeid');
    await settled(list);
    expect(headings(list)[0]?.text).to.equal('Ressurser til fase 3: Mobilisering og samarbeid');
    expect(items(list).length).to.equal(ofPhase('mobilisering-og-samarbeid').length);
  });

  it('is a list, also in Safari', async () => {
    expect(one(await show(), '[part="list"]').getAttribute('role')).to.equal('list');
  });

  it('marks each title with the language it is in', async () => {
    const list = await show();
    const languages = all(list, '[part="item"] [part="label"] [lang]').map(
      (title) => [textOf(title), title.getAttribute('lang')] as const,
    );
    expect(languages).to.deep.equal(
      guide.resources.map(({ title, language }) => [textOf(new Text(title)), language]),
    );
  });

  it('marks a subtitle with the language it is in', async () => {
    const list = await show();
    for (const { subtitle, language } of guide.resources) {
      if (!subtitle) continue;
      const found = all(list, 'p').find((paragraph) => textOf(paragraph) === subtitle);
      expect(found?.getAttribute('lang')).to.equal(language);
    }
  });

  it('says which language it is when it is not Norwegian', async () => {
    const words = { da: 'på dansk', sv: 'på svensk', en: 'på engelsk' };
    for (const [index, item] of items(await show()).entries()) {
      const { language } = guide.resources[index] as Resource;
      for (const [tag, text] of Object.entries(words)) {
        expect(textOf(item).includes(text), textOf(item)).to.equal(language === tag);
      }
    }
  });

  it('tells type, publisher, year and what it is good for', async () => {
    const { title, publisher, year, description } = guide.resource('pilotbydel') as Resource;
    const item = items(await show()).find((candidate) => textOf(candidate).startsWith(title));
    for (const text of ['Studie', publisher, String(year), description]) {
      expect(textOf(item)).to.include(text);
    }
  });

  it('says so where the guide gives no address, and makes no empty link', async () => {
    const list = await show();
    const without = guide.resources.filter(({ url }) => !url);
    const told = items(list).filter((item) => textOf(item).includes('Lenke mangler'));
    expect(told.length).to.equal(without.length);
    expect(all(list, 'a:not([href]), a[href=""]').length).to.equal(0);
  });

  it('leads to a resource by its title alone', async () => {
    const list = await show();
    const [first] = guide.resources;
    const { id, title } = first as Resource;
    const resources = guide.resources.map((resource) =>
      resource.id === id ? { ...resource, url: 'https://kommune.example/bok' } : resource,
    );
    list.guide = { ...guide, resources };
    await settled(list);
    expect(textOf(link(list, title))).to.equal(textOf(new Text(title)));
    expect(link(list, title).href).to.equal('https://kommune.example/bok');
    expect(textOf(items(list)[0])).to.not.include('Lenke mangler');
  });

  it('says that the guide has no resources to the last phase', async () => {
    const list = await show('5');
    expect(hasText(list, 'Veiviseren har ingen ressurser til denne fasen.')).to.be.true;
    expect(items(list).length).to.equal(0);
  });

  describe('attributes', () => {
    const showWith = (attributes: Readonly<Record<string, string>>) => {
      const list = document.createElement('omr-resource-list');
      for (const [name, value] of Object.entries({ phase: 'alle', ...attributes })) {
        list.setAttribute(name, value);
      }
      return mount<OmrResourceList>(html`${list}`);
    };

    it('query is what is searched for from the start', async () => {
      const list = await showWith({ query: 'gårdsten' });
      expect(labelled(list, 'Søk i ressurser').value).to.equal('gårdsten');
      expect(titles(list)[0]).to.equal('Gårdstensperspektivet');
    });

    it('type is what is chosen from the start', async () => {
      const list = await showWith({ type: 'video' });
      expect(labelled<HTMLSelectElement>(list, 'Type').value).to.equal('video');
      expect(items(list).length).to.equal(guide.resources.filter(({ type }) => type === 'video').length);
    });

    it('sort is the order from the start', async () => {
      const list = await showWith({ sort: 'year' });
      const years = guide.resources.map(({ year }) => year ?? 0);
      expect(labelled<HTMLSelectElement>(list, 'Sortering').value).to.equal('year');
      expect(textOf(items(list)[0])).to.include(`${Math.max(...years)}`);
    });

    it('are followed as the page changes them', async () => {
      const list = await showWith({ type: 'video' });
      list.setAttribute('type', 'handbook');
      await settled(list);
      expect(labelled<HTMLSelectElement>(list, 'Type').value).to.equal('handbook');
    });

    for (const [name, message] of [
      ['type', 'unknown type "bok"'],
      ['sort', 'sort="bok"'],
    ] as const) {
      it(`${name} is left out, with one warning, when it is none we know`, async () => {
        const list = await showWith({ [name]: 'bok' });
        list.setAttribute('query', '');
        await settled(list);
        expect(items(list).length).to.equal(guide.resources.length);
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0]).to.include(message);
      });
    }
  });
});
