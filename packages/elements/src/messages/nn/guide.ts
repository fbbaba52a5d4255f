/** The parts of the whole guide, in nynorsk. */
export const guide = {
  guide: {
    contents: 'Innhald i vegvisaren',
    progress: 'Framdrift',
    phases: 'Fasar',
    phase: 'Om fasen',
    tasks: 'Oppgåver',
    criteria: 'Suksesskriterium',
    questions: 'Strategispørsmål',
    actors: 'Aktørar',
    resources: 'Ressursar',
    law: 'Lover',
    terms: 'Omgrep',
    toTop: 'Til toppen av vegvisaren',
    period: 'Frå {start} til {end}',
  },
} as const;
