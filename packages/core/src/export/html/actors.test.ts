import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../../guide/load-guide.js';
import { PHASE_IDS, type Guide, type LocalContact } from '../../model/index.js';
import { loadExportWords } from '../load-export-words.js';
import { guideWith, readStatic } from './read-static.test.js';

const guide = await loadGuide('nb');
const words = await loadExportWords('nb');

const actorsOf = (from: Guide, phase: 'alle' | (typeof PHASE_IDS)[number] = 'alle') =>
  readStatic(from, { widget: 'actors', phase, words });

const withContacts = (...contacts: readonly LocalContact[]) =>
  guideWith(guide, { local: { names: {}, period: {}, contacts } });

test('every actor stands once, by group, with a role and the phases that mention it', () => {
  const { tags } = actorsOf(guide);
  assert.deepEqual(tags('dt').sort(), guide.actors.map(({ name }) => name).sort());
  assert.deepEqual(tags('h3'), [
    'Kommunen selv',
    'De som bor i området',
    'Frivillige og organisasjoner',
    'Boligselskaper',
    'Næringsliv og private',
    'Offentlige og samarbeidspartnere',
    'Kunnskapsmiljøer',
  ]);
  const at = tags('dd').indexOf(guide.actor('ungdom')?.role ?? '?');
  const { phases } = guide.actor('ungdom') ?? { phases: [] };
  assert.equal(
    tags('dd')[at + 1],
    `Omtalt i: ${phases.map((id) => guide.phase(id)?.label ?? '?').join(', ')}`,
  );
});

test('the actors of a phase are those it mentions, and need not say so', () => {
  for (const id of PHASE_IDS) {
    const { tags } = actorsOf(guide, id);
    const actors = guide.actors.filter(({ phases }) => phases.includes(id));
    assert.deepEqual(tags('dd').sort(), actors.map(({ role }) => role).sort());
  }
});

test('contacts of the municipality come first, with what there is to reach them by', () => {
  const { tags, links } = actorsOf(
    withContacts(
      {
        role: 'Prosjektleder',
        name: 'Kari Nordmann',
        email: 'kari.å+satsing@nordvik.example',
        phone: '+47 22 33 44 55',
        url: 'http://nordvik.example/kontakt?a=1&b=2',
      },
      { role: 'Servicetorget' },
    ),
    'gjennomforing',
  );
  assert.equal(tags('h3')[0], 'Kontakter i kommunen');
  assert.deepEqual(tags('li')[0]?.trim().split('\n'), [
    'Prosjektleder',
    'Kari Nordmann',
    'kari.å+satsing@nordvik.example',
    '+47 22 33 44 55',
    'http://nordvik.example/kontakt?a=1&b=2',
  ]);
  assert.deepEqual(tags('li')[1]?.trim().split('\n'), ['Servicetorget']);
  assert.deepEqual(links, [
    'mailto:kari.%C3%A5+satsing@nordvik.example',
    'http://nordvik.example/kontakt?a=1&b=2',
  ]);
});

test('what is no address of a contact is a text, and no link', () => {
  for (const email of ['a@b.example?cc=c@d.example', 'a@b.example,c@d.example', '"><script>', 'a@b', ' ']) {
    assert.deepEqual(actorsOf(withContacts({ role: 'X', email })).links, [], email);
  }
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://a.example/" onclick="x']) {
    const { links, text } = actorsOf(withContacts({ role: 'X', url }));
    assert.deepEqual(links, [], url);
    assert.ok(text.includes(url));
  }
});

test('without contacts nothing is said of them, and without actors that there are none', () => {
  assert.ok(!actorsOf(guide).text.includes('Kontakter'));
  assert.equal(actorsOf(guideWith(guide, { actors: [] })).tags('p')[0], 'Her er det ingen aktører.');
});
