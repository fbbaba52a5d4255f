import { loadGuide, PHASE_IDS, type Guide, type LocalContact } from '@omradesatsing/core';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actorGroups, contactViews } from './actor-list.logic.js';

const guide = await loadGuide('nb');

describe('actorGroups', () => {
  for (const scope of [...PHASE_IDS, 'alle'] as const) {
    it(`shows each actor of ${scope} once, in the group it belongs to`, () => {
      const shown = actorGroups(guide, scope).flatMap(({ group, actors }) =>
        actors.map(({ actor }) => [actor.id, group]),
      );
      const expected = guide.actors
        .filter(({ phases }) => scope === 'alle' || phases.includes(scope))
        .map(({ id, group }) => [id, group]);
      assert.deepEqual(shown.sort(), expected.sort());
    });
  }

  it('has the groups in the order of the guide', () => {
    assert.deepEqual(
      actorGroups(guide, 'alle').map(({ group }) => group),
      ['municipality', 'residents', 'voluntary', 'housing', 'business', 'public', 'knowledge'],
    );
  });

  it('keeps that order in a phase, and leaves out groups without actors', () => {
    assert.deepEqual(
      actorGroups(guide, 'videreforing').map(({ group }) => group),
      ['municipality', 'residents', 'voluntary', 'public'],
    );
  });

  it('tells the tasks of the phase alone', () => {
    const [municipality] = actorGroups(guide, 'kunnskapsgrunnlag');
    assert.deepEqual(
      municipality?.actors[0]?.tasks.map(({ phase }) => phase),
      ['kunnskapsgrunnlag', 'kunnskapsgrunnlag'],
    );
  });

  it('has no group where every actor is hidden', () => {
    assert.deepEqual(actorGroups({ ...guide, actors: [] }, 'alle'), []);
  });
});

describe('contactViews', () => {
  const withContacts = (...contacts: readonly LocalContact[]): Guide => ({
    ...guide,
    local: { names: {}, period: {}, contacts },
  });
  const ways = (contact: Omit<LocalContact, 'role'>) =>
    contactViews(withContacts({ role: 'Leder', ...contact }))[0]?.ways;

  it('is empty without a local layer', () => assert.deepEqual(contactViews(guide), []));

  it('keeps the order of the municipality', () => {
    const views = contactViews(withContacts({ role: 'B' }, { role: 'A' }));
    assert.deepEqual(
      views.map(({ role }) => role),
      ['B', 'A'],
    );
  });

  it('is content with a role alone', () => {
    assert.deepEqual(contactViews(withContacts({ role: 'Leder' })), [{ role: 'Leder', ways: [] }]);
  });

  it('tells the name, where the municipality gives one', () => {
    assert.equal(contactViews(withContacts({ role: 'Leder', name: 'Kari' }))[0]?.name, 'Kari');
  });

  it('writes to an e-mail address', () => {
    assert.deepEqual(ways({ email: 'åse.li+prosjekt@nordvik.kommune.no' }), [
      {
        kind: 'email',
        text: 'åse.li+prosjekt@nordvik.kommune.no',
        href: 'mailto:åse.li+prosjekt@nordvik.kommune.no',
      },
    ]);
  });

  for (const [phone, href] of [
    ['22 33 44 55', 'tel:22334455'],
    ['+47 22\u00a033-44 55', 'tel:+4722334455'],
    ['110', 'tel:110'],
  ] as const) {
    it(`calls ${phone}`, () => assert.deepEqual(ways({ phone }), [{ kind: 'phone', text: phone, href }]));
  }

  for (const [url, text] of [
    ['https://nordvik.example/loftet', 'nordvik.example/loftet'],
    ['http://nordvik.example/', 'nordvik.example'],
    ['HTTPS://nordvik.example', 'nordvik.example'],
  ] as const) {
    it(`leads to ${url}, written without its scheme`, () =>
      assert.deepEqual(ways({ url }), [{ kind: 'website', text, href: url }]));
  }

  it('tells e-mail, phone and website in that order', () => {
    const all = ways({ url: 'https://a.example', phone: '110', email: 'a@a.example' });
    assert.deepEqual(
      all?.map(({ kind }) => kind),
      ['email', 'phone', 'website'],
    );
  });

  for (const [kind, contact, text] of [
    ['email', { email: 'a@b.example?bcc=c@d.example' }, 'a@b.example?bcc=c@d.example'],
    ['email', { email: 'a@b.example,c@d.example' }, 'a@b.example,c@d.example'],
    ['email', { email: 'a%0d%0abcc:c@d.example' }, 'a%0d%0abcc:c@d.example'],
    ['email', { email: 'på rådhuset' }, 'på rådhuset'],
    ['phone', { phone: '22 33 44 55;ext=1' }, '22 33 44 55;ext=1'],
    ['phone', { phone: 'spør i resepsjonen' }, 'spør i resepsjonen'],
    ['website', { url: 'javascript:alert(1)' }, 'javascript:alert(1)'],
    ['website', { url: 'data:text/html,x' }, 'data:text/html,x'],
    ['website', { url: '//nordvik.example' }, '//nordvik.example'],
    ['website', { url: ' https://nordvik.example' }, ' https://nordvik.example'],
    ['website', { url: 'https:javascript' }, 'https:javascript'],
  ] as const) {
    it(`shows «${text}» as text, not as a link`, () => assert.deepEqual(ways(contact), [{ kind, text }]));
  }
});
