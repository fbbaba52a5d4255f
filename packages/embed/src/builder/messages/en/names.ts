/** What widgets and phases are called, in English. */
export const names = {
  inPhase: '{widget}: {phase}',
  widgets: {
    veiviser: {
      name: 'Guide',
      whole: 'Guide to area-based initiatives',
      about: 'Everything on one page: phases, tasks, resources and law.',
    },
    fasenavigator: {
      name: 'Phases of an area-based initiative',
      whole: 'Phases of an area-based initiative',
      about: 'The five phases as links, with how far you have come.',
    },
    fase: {
      name: 'About the phase',
      whole: 'About the phases of an area-based initiative',
      about: 'What a phase is about: results, principles, sub-processes and actors.',
    },
    sjekkliste: {
      name: 'Checklist',
      whole: 'Checklist for area-based initiatives',
      about: 'The tasks to tick off, with advice, notes and deadlines.',
    },
    framdrift: {
      name: 'Progress',
      whole: 'Progress of an area-based initiative',
      about: 'How far you have come, and what you can do now.',
    },
    ressurser: {
      name: 'Resources',
      whole: 'Resources for area-based initiatives',
      about: 'Handbooks, reports and films, with search and filters.',
    },
    lovverk: {
      name: 'Relevant legislation',
      whole: 'Legislation relevant to area-based initiatives',
      about: 'The acts the work rests on, and what they mean here.',
    },
    aktorer: {
      name: 'Actors',
      whole: 'Actors in an area-based initiative',
      about: 'Who takes part, what they do, and whom you can ask.',
    },
    suksesskriterier: {
      name: 'Success criteria',
      whole: 'Success criteria for area-based initiatives',
      about: 'Ten criteria to assess yourselves by.',
    },
    strategisporsmal: {
      name: 'Strategy questions',
      whole: 'Strategy questions for area-based initiatives',
      about: 'Four questions that the strategy for participation should answer.',
    },
    ordliste: {
      name: 'Glossary',
      whole: 'Glossary of area-based initiatives',
      about: 'Words and terms, briefly explained, with search.',
    },
  },
  phases: {
    kunnskapsgrunnlag: 'Knowledge base',
    'planlegging-og-organisering': 'Planning and organisation',
    'mobilisering-og-samarbeid': 'Mobilisation and collaboration',
    gjennomforing: 'Implementation',
    videreforing: 'Continuation',
  },
};
