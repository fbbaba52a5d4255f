/** The questions of the strategy for participation, in nynorsk. */
export const questions = {
  questions: {
    title: 'Strategispørsmål',
    titleWithPhase: 'Strategispørsmål i fase\u00a0{number}: {name}',
    intro: 'Strategien for deltaking og samarbeid skal svare på desse spørsmåla. Skriv svara med eigne ord.',
    answered: {
      one: 'De har svart på {answered} av {total} spørsmål',
      other: 'De har svart på {answered} av {total} spørsmål',
    },
    guidance: 'Tenk på dette når de svarer',
    about: '«{question}»',
    unanswered: 'Ikkje svart på',
    inChecklist: 'Status i sjekklista:',
    none: 'Her er det ingen strategispørsmål.',
    showAll: 'Vis strategispørsmåla',
    gone: 'Svara blir borte når de lukkar sida.',
  },
} as const;
