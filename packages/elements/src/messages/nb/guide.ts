/** The parts of the whole guide, in bokmål. */
export const guide = {
  guide: {
    contents: 'Innhold i veiviseren',
    progress: 'Framdrift',
    phase: 'Om fasen',
    tasks: 'Oppgaver',
    criteria: 'Suksesskriterier',
    questions: 'Strategispørsmål',
    actors: 'Aktører',
    resources: 'Ressurser',
    law: 'Lover',
    terms: 'Begreper',
    period: 'Fra {start} til {end}',
  },
} as const;
