/** The parts of the whole guide, in English. */
export const guide = {
  guide: {
    contents: 'Contents of the guide',
    progress: 'Progress',
    phases: 'Phases',
    phase: 'About the phase',
    tasks: 'Tasks',
    criteria: 'Success criteria',
    questions: 'Strategy questions',
    actors: 'Actors',
    resources: 'Resources',
    law: 'Legislation',
    terms: 'Terms',
    toTop: 'To the top of the guide',
    period: 'From {start} to {end}',
  },
} as const;
