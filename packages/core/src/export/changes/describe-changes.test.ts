import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTENT_LOCALES, type ContentLocale, type EntityKind } from '../../model/index.js';
import { loadExportWords } from '../load-export-words.js';
import { CHANGED_NOUNS } from './changed-nouns.js';
import { CHANGE_KINDS, describeChanges, type ChangeKind } from './describe-changes.js';

type Changes = Parameters<typeof describeChanges>[0];

const words = {
  nb: await loadExportWords('nb'),
  nn: await loadExportWords('nn'),
  en: await loadExportWords('en'),
};

const times = (count: number, kind: EntityKind, change: ChangeKind): Changes =>
  Array.from({ length: count }, () => ({ kind, change }));

test('changes are counted by what they are and what has happened to them', () => {
  const changes = [
    ...times(2, 'task', 'added'),
    ...times(1, 'provision', 'changed'),
    ...times(1, 'resource', 'removed'),
  ];
  assert.equal(describeChanges(changes, words.nb), '2 nye oppgaver, 1 endret lovtekst, 1 fjernet ressurs');
  assert.equal(describeChanges(changes, words.nn), '2 nye oppgåver, 1 endra lovtekst, 1 fjerna ressurs');
  assert.equal(describeChanges(changes, words.en), '2 new tasks, 1 changed legal text, 1 removed resource');
});

test('no changes are told as such', () => {
  assert.deepEqual(
    CONTENT_LOCALES.map((locale) => describeChanges([], words[locale])),
    ['Ingen endringer', 'Ingen endringar', 'No changes'],
  );
});

test('the order of the list does not matter', () => {
  const changes = [
    ...times(1, 'term', 'moved'),
    ...times(1, 'task', 'removed'),
    ...times(1, 'task', 'added'),
  ];
  const expected = '1 ny oppgave, 1 fjernet oppgave, 1 flyttet begrep';
  assert.equal(describeChanges(changes, words.nb), expected);
  assert.equal(describeChanges([...changes].reverse(), words.nb), expected);
});

test('a subtask is a task to the reader, and an act and its provisions are the law', () => {
  const changes = [
    ...times(1, 'subtask', 'moved'),
    ...times(2, 'task', 'moved'),
    ...times(1, 'act', 'changed'),
    ...times(1, 'provision', 'changed'),
  ];
  assert.equal(describeChanges(changes, words.nb), '3 flyttede oppgaver, 2 endrede lovtekster');
});

/** One and two of each change, to a noun of each gender. */
const GRAMMAR: Readonly<Record<ContentLocale, readonly (readonly [EntityKind, string])[]>> = {
  nb: [
    ['task', 'ny oppgave, endret oppgave, flyttet oppgave, fjernet oppgave'],
    ['task', 'nye oppgaver, endrede oppgaver, flyttede oppgaver, fjernede oppgaver'],
    ['result', 'nytt resultat, endret resultat, flyttet resultat, fjernet resultat'],
    ['result', 'nye resultater, endrede resultater, flyttede resultater, fjernede resultater'],
  ],
  nn: [
    ['task', 'ny oppgåve, endra oppgåve, flytta oppgåve, fjerna oppgåve'],
    ['task', 'nye oppgåver, endra oppgåver, flytta oppgåver, fjerna oppgåver'],
    ['result', 'nytt resultat, endra resultat, flytta resultat, fjerna resultat'],
    ['result', 'nye resultat, endra resultat, flytta resultat, fjerna resultat'],
  ],
  en: [
    ['task', 'new task, changed task, moved task, removed task'],
    ['task', 'new tasks, changed tasks, moved tasks, removed tasks'],
    ['criterion', 'new success criterion, changed success criterion, moved success criterion'],
    ['criterion', 'new success criteria, changed success criteria, moved success criteria'],
  ],
};

for (const locale of CONTENT_LOCALES) {
  GRAMMAR[locale].forEach(([kind, expected], at) => {
    const count = 1 + (at % 2);
    test(`${locale}: ${count} ${expected}`, () => {
      const changes = CHANGE_KINDS.flatMap((change) => times(count, kind, change));
      const told = describeChanges(changes, words[locale]).replaceAll(`${count} `, '');
      assert.ok(told.startsWith(expected), told);
    });
  });
}

/** How each noun is written with «ny», in the order of {@link CHANGED_NOUNS}. */
const NEW: Readonly<Record<'nb' | 'nn', string>> = {
  nb: 'ny oppgave, ny lovtekst, ny ressurs, ny fase, ny oppgavegruppe, nytt resultat, nytt prinsipp, nytt suksesskriterium, nytt strategispørsmål, ny delprosess, ny aktør, ny leveranse, ny ressursgruppe, nytt begrep',
  nn: 'ny oppgåve, ny lovtekst, ny ressurs, ny fase, ny oppgåvegruppe, nytt resultat, nytt prinsipp, nytt suksesskriterium, nytt strategispørsmål, ny delprosess, ny aktør, ny leveranse, ny ressursgruppe, nytt omgrep',
};

for (const locale of ['nb', 'nn'] as const) {
  test(`${locale}: an adjective has the gender of its noun`, () => {
    const changes = CHANGED_NOUNS.flatMap((noun) => times(1, noun === 'law' ? 'provision' : noun, 'added'));
    assert.equal(describeChanges(changes, words[locale]).replaceAll('1 ', ''), NEW[locale]);
  });
}

test('nothing that can change is left out, in any language', () => {
  const kinds = [...CHANGED_NOUNS.filter((noun) => noun !== 'law'), 'subtask', 'act', 'provision'] as const;
  for (const locale of CONTENT_LOCALES) {
    for (const kind of kinds) {
      for (const change of CHANGE_KINDS) {
        for (const count of [1, 2, 5, 21, 101]) {
          assert.match(
            describeChanges(times(count, kind, change), words[locale]),
            new RegExp(`^${count} \\p{L}+ \\p{L}+( \\p{L}+)?$`, 'u'),
          );
        }
      }
    }
  }
});
