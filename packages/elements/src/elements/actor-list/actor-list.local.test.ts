import { expect, html } from '@open-wc/testing';
import type { Guide, LocalContact } from '@omradesatsing/core';
import '../../define/actor-list.js';
import { all, hasText, headings, inside, link, one, textOf } from '../../testing/find.js';
import { LOCAL_TASK, localGuide } from '../../testing/local-guide.js';
import { narrow, ordinaryMedia } from '../../testing/media.js';
import { freshWorkspace, givenGuide, mount } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import type { OmrActorList } from './actor-list.js';

describe('what a municipality has added in omr-actor-list', () => {
  recordedWarnings();
  let guide: Guide;

  before(async () => {
    guide = await givenGuide();
  });

  afterEach(ordinaryMedia);

  const show = (given: Guide) =>
    mount<OmrActorList>(
      html`<omr-actor-list workspace=${freshWorkspace()} phase="1" .guide=${given}></omr-actor-list>`,
    );
  const withContacts = (...contacts: readonly LocalContact[]): Guide => ({
    ...guide,
    local: { names: {}, period: {}, contacts },
  });

  describe('contacts', () => {
    it('stand in a part of their own at the top', async () => {
      const list = await show(localGuide(guide));
      expect(headings(list)[1]).to.deep.equal({ level: 3, text: 'Kontakter i kommunen' });
      expect(all(list, '[part~="item-contact"]').map(textOf)).to.deep.equal([
        'Prosjektleder Kari Nordmann E-post: prosjektleder@nordvik.example Telefon: +47 22 33 44 55 ' +
          'Nettside: nordvik.example/fjellbyloftet',
        'Nærmiljøkoordinator',
      ]);
    });

    it('can be written to, called and looked up', async () => {
      const list = await show(localGuide(guide));
      expect(all(list, 'a').map((anchor) => anchor.getAttribute('href'))).to.deep.equal([
        'mailto:prosjektleder@nordvik.example',
        'tel:+4722334455',
        'https://nordvik.example/fjellbyloftet',
      ]);
      expect(link(list, '+47 22 33 44 55').target).to.equal('');
    });

    it('have addresses that break after a sign, and within no word, on a narrow screen', async () => {
      await narrow();
      const anchors = all(await show(localGuide(guide)), 'a');
      const words = anchors.flatMap((anchor) =>
        [...anchor.childNodes].filter((node) => node instanceof Text),
      );
      expect(words.length).to.be.above(anchors.length);
      for (const word of words) {
        const range = document.createRange();
        range.selectNode(word);
        expect(range.getClientRects().length, word.data).to.be.at.most(1);
      }
    });

    it('are named as a list by their heading', async () => {
      const id = one(await show(localGuide(guide)), '.contacts ul').getAttribute('aria-labelledby');
      expect(id).to.equal('contacts');
    });

    it('have no part where the municipality has named nobody', async () => {
      expect(hasText(await show(withContacts()), 'Kontakter')).to.be.false;
      expect(hasText(await show(guide), 'Kontakter')).to.be.false;
    });

    it('are text, and no link, where a link would lead astray', async () => {
      const list = await show(
        withContacts({ role: '<b>Leder</b>', url: 'javascript:alert(1)', email: 'a@b.example?cc=c' }),
      );
      expect(all(list, 'a, b').length).to.equal(0);
      expect(hasText(list, '<b>Leder</b> E-post: a@b.example?cc=c Nettside: javascript:alert(1)')).to.be.true;
    });

    it('are shown also where no actors are', async () => {
      const list = await show({ ...localGuide(guide), actors: [] });
      expect(hasText(list, 'Prosjektleder')).to.be.true;
    });
  });

  describe('tasks', () => {
    const withTask = (): Guide => {
      const tasks = [{ ...LOCAL_TASK, actors: ['politikere' as const] }];
      return { ...guide, tasks: [...guide.tasks, ...tasks] };
    };

    it('bring in those they name', async () => {
      expect(hasText(await show(withTask()), 'Politikerne')).to.be.true;
      expect(hasText(await show(guide), 'Politikerne')).to.be.false;
    });

    it('are marked in words', async () => {
      const list = await show(withTask());
      const politicians = all(list, 'li').find((item) => textOf(item).startsWith('Politikerne'));
      expect(politicians && textOf(inside(politicians, 'li'))).to.equal(
        `${LOCAL_TASK.title} Kommunens egen oppgave`,
      );
    });
  });
});
