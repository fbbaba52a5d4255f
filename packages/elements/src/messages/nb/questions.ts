/** The questions of the strategy for participation, in bokmål. */
export const questions = {
  questions: {
    title: 'Strategispørsmål',
    titleWithPhase: 'Strategispørsmål i fase\u00a0{number}: {name}',
    intro:
      'Strategien for deltakelse og samarbeid skal svare på disse spørsmålene. Skriv svarene med egne ord.',
    answered: {
      one: '{answered} av {total} spørsmål er besvart',
      other: '{answered} av {total} spørsmål er besvart',
    },
    guidance: 'Tenk på dette når dere svarer',
    about: '«{question}»',
    unanswered: 'Ikke besvart',
    inChecklist: 'Status i sjekklisten:',
    none: 'Her er det ingen strategispørsmål.',
    showAll: 'Vis strategispørsmålene',
    gone: 'Svarene blir borte når dere lukker siden.',
  },
} as const;
