/** The parts of the whole guide, in bokmål. */
export const guide = {
  guide: {
    contents: 'Innhold i veiviseren',
    progress: 'Framdrift',
    phases: 'Faser',
    phase: 'Om fasen',
    tasks: 'Oppgaver',
    criteria: 'Suksesskriterier',
    questions: 'Strategispørsmål',
    actors: 'Aktører',
    resources: 'Ressurser',
    law: 'Lover',
    terms: 'Begreper',
    toTop: 'Til toppen av veiviseren',
    period: 'Fra {start} til {end}',
  },
} as const;
