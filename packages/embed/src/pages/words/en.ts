import type { PageWords } from './page-words.js';

/** Around the widgets, in English. */
export const en: PageWords = {
  titles: {
    veiviser: 'Guide',
    fasenavigator: 'Phases',
    fase: 'About the phases',
    sjekkliste: 'Checklist',
    framdrift: 'Progress',
    ressurser: 'Resources',
    lovverk: 'Legislation',
    aktorer: 'Actors',
    suksesskriterier: 'Success criteria',
    strategisporsmal: 'Strategy questions',
    ordliste: 'Glossary',
  },
  titlesInPhase: {
    veiviser: 'Guide: {phase}',
    fasenavigator: 'Phases: {phase}',
    fase: 'About the phase: {phase}',
    sjekkliste: 'Checklist: {phase}',
    framdrift: 'Progress: {phase}',
    ressurser: 'Resources: {phase}',
    lovverk: 'Legislation: {phase}',
    aktorer: 'Actors: {phase}',
    suksesskriterier: 'Success criteria: {phase}',
    strategisporsmal: 'Strategy questions: {phase}',
    ordliste: 'Glossary: {phase}',
  },
  descriptions: {
    veiviser:
      'The guide for Norwegian municipalities that want to lift an established residential area: phases, tasks, resources, acts and participants.',
    fasenavigator: 'The phases of an area initiative, and what is in place when each of them has succeeded.',
    fase: 'What each phase of an area initiative is about: results, principles, subprocesses and who takes part.',
    sjekkliste:
      'The tasks of an area initiative, phase by phase. Tick what you have done, and note responsibility and deadlines.',
    framdrift: 'How far the area initiative has come, and which tasks you can take on now.',
    ressurser:
      'Handbooks, guides, reports and examples for those who work with an established residential area.',
    lovverk: 'The acts an area initiative builds on, what they mean for the work, and links to Lovdata.',
    aktorer: 'Who leads, is invited and is informed in an area initiative.',
    suksesskriterier: 'Criteria you can assess the area initiative by.',
    strategisporsmal: 'Questions that help you make a strategy for the area, with guidance.',
    ordliste: 'Words and terms you meet in an area initiative, briefly explained.',
  },
  descriptionsInPhase: {
    veiviser: 'What the guide has on phase {number}, {phase}: tasks, resources, acts and participants.',
    fasenavigator:
      'Phase {number} of an area initiative, {phase}, and what is in place when it has succeeded.',
    fase: 'What phase {number}, {phase}, is about: results, principles, subprocesses and who takes part.',
    sjekkliste:
      'The tasks of phase {number}, {phase}. Tick what you have done, and note responsibility and deadlines.',
    framdrift: 'How far you have come in phase {number}, {phase}, and which tasks you can take on now.',
    ressurser: 'Handbooks, guides, reports and examples for phase {number}, {phase}.',
    lovverk:
      'The acts that apply in phase {number}, {phase}: what they mean for the work, and links to Lovdata.',
    aktorer: 'Who leads, is invited and is informed in phase {number}, {phase}.',
    suksesskriterier: 'Criteria you can assess the work in phase {number}, {phase}, by.',
    strategisporsmal: 'Questions that help you make a strategy in phase {number}, {phase}, with guidance.',
    ordliste: 'Words and terms you meet in phase {number}, {phase}, briefly explained.',
  },
  page: {
    window: '{title} – {guide}',
    languages: 'Language',
    embed: 'Put this on your own page',
    hiddenPhase: 'The municipality has left this phase out.',
  },
};
