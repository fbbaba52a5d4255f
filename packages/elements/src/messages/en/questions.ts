/** The questions of the strategy for participation, in English. */
export const questions = {
  questions: {
    title: 'Strategy questions',
    titleWithPhase: 'Strategy questions in phase\u00a0{number}: {name}',
    intro:
      'The strategy for participation and collaboration should answer these questions. Write the answers in your own words.',
    answered: {
      one: '{answered} of {total} questions answered',
      other: '{answered} of {total} questions answered',
    },
    guidance: 'Think about this when you answer',
    about: '‘{question}’',
    unanswered: 'Not answered',
    inChecklist: 'Status in the checklist:',
    none: 'There are no strategy questions here.',
    showAll: 'Show the strategy questions',
    gone: 'The answers are gone when you close the page.',
  },
} as const;
