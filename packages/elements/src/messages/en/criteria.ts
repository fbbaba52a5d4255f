/** The success criteria and how a team assesses itself, in English. */
export const criteria = {
  criteria: {
    title: 'Success criteria',
    titleWithPhase: 'Success criteria for phase\u00a0{number}: {name}',
    intro: 'Assess how true each criterion is of your initiative. Do so again as the work moves on.',
    assessed: {
      one: '{assessed} of {total} criteria assessed',
      other: '{assessed} of {total} criteria assessed',
    },
    spread: 'How the assessments are spread',
    scoreCount: '{score}: {count}',
    assessment: 'Assessment',
    none: 'There are no success criteria here.',
    showAll: 'Show the success criteria',
    gone: 'The assessments are gone when you close the page.',
  },
  score: {
    '1': 'Not at all',
    '2': 'To a small extent',
    '3': 'To a large extent',
    '4': 'Fully',
    none: 'Not assessed',
  },
} as const;
