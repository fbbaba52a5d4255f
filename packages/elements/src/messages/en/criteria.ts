/** The success criteria and how a team assesses itself, in English. */
export const criteria = {
  criteria: {
    title: 'Success criteria',
    titleWithPhase: 'Success criteria for phase\u00a0{number}: {name}',
    intro:
      'Assess how true each criterion is of your initiative. Feel free to do so several times along the way.',
    assessed: {
      one: '{assessed} of {total} criteria assessed',
      other: '{assessed} of {total} criteria assessed',
    },
    spread: 'How the assessments are spread',
    scoreCount: '{score}: {count}',
    score1: 'Not at all',
    score2: 'To a small extent',
    score3: 'To a large extent',
    score4: 'Fully',
    unassessed: 'Not assessed',
    assessment: 'Assessment',
    none: 'There are no success criteria here.',
    showAll: 'Show the success criteria',
    gone: 'The assessments are gone when you close the page.',
  },
} as const;
