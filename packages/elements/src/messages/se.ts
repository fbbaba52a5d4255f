import type { PartialMessages } from './messages.js';

/**
 * The interface in Northern Sámi: the words the glossary has, and no more. What is missing is said in bokmål, and
 * marked as such. `docs/samisk.md` lists what no native reader has seen yet; change a word there too.
 */
export const se = {
  widget: {
    source: 'Gáldu: Husbanken, veiviseren.no',
    contentLanguage: 'Teaksta lea dárogillii.',
    phase: 'Muddu\u00a0{number}: {name}',
  },
  navigator: {
    label: 'Muttut',
    progress: { one: '{done}/{total} barggu lea gárvvis', other: '{done}/{total} barggu lea gárvvis' },
    notStarted: 'Ii leat álggahuvvon',
  },
  status: {
    'not-started': 'Ii leat álggahuvvon',
    'in-progress': 'Jođus',
    done: 'Gárvvis',
    'not-applicable': 'Ii guoskka',
  },
  recurrence: { none: '' },
  checklist: {
    title: 'Dárkkistanlistu',
    titleWithPhase: 'Dárkkistanlistu, muddu\u00a0{number}: {name}',
    progress: { one: '{done}/{total} barggu lea gárvvis', other: '{done}/{total} barggu lea gárvvis' },
    moreAbout: '«{task}»',
    resources: 'Resurssat',
    provisions: 'Guoskevaš lágat',
  },
  progress: {
    inProgress: { one: '{count} jođus', other: '{count} jođus' },
    phases: 'Muttut',
  },
  resources: {
    title: 'Resurssat',
    titleWithPhase: 'Resurssat, muddu\u00a0{number}: {name}',
    search: 'Oza resurssaid',
    phase: 'Muddu',
    language: 'Giella',
    option: '{name} ({count})',
    shown: { one: 'Čájeha {shown}/{count} resurssa', other: 'Čájeha {shown}/{count} resurssa' },
    none: 'Ohcan ii buktán bohtosiid.',
    clear: 'Sihko buot filttariid',
  },
  law: {
    title: 'Guoskevaš lágat',
    titleWithPhase: 'Guoskevaš lágat, muddu\u00a0{number}: {name}',
    showAll: 'Čájet buot',
  },
} satisfies PartialMessages;
