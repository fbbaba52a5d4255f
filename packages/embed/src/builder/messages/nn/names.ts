/** What widgets and phases are called, in nynorsk. */
export const names = {
  inPhase: '{widget}: {phase}',
  widgets: {
    veiviser: {
      name: 'Vegvisar',
      whole: 'Vegvisar for områdesatsing',
      about: 'Alt på éi side: fasar, oppgåver, ressursar og lover.',
    },
    fasenavigator: {
      name: 'Fasane i områdesatsing',
      whole: 'Fasane i områdesatsing',
      about: 'Dei fem fasane som lenkjer, med kor langt de har kome.',
    },
    fase: {
      name: 'Om fasen',
      whole: 'Om fasane i områdesatsing',
      about: 'Kva ein fase går ut på: resultat, prinsipp, delprosessar og aktørar.',
    },
    sjekkliste: {
      name: 'Sjekkliste',
      whole: 'Sjekkliste for områdesatsing',
      about: 'Oppgåvene til å krysse av, med råd, notat og fristar.',
    },
    framdrift: {
      name: 'Framdrift',
      whole: 'Framdrift i områdesatsing',
      about: 'Kor langt de har kome, og kva de kan gjere no.',
    },
    ressurser: {
      name: 'Ressursar',
      whole: 'Ressursar til områdesatsing',
      about: 'Rettleiarar, rapportar og filmar, med søk og filter.',
    },
    lovverk: {
      name: 'Lover som gjeld',
      whole: 'Lover som gjeld for områdesatsing',
      about: 'Lovene arbeidet byggjer på, og kva dei betyr her.',
    },
    aktorer: {
      name: 'Aktørar',
      whole: 'Aktørar i områdesatsing',
      about: 'Kven som er med, kva dei gjer, og kven de kan spørje.',
    },
    suksesskriterier: {
      name: 'Suksesskriterium',
      whole: 'Suksesskriterium for områdesatsing',
      about: 'Ti kriterium de kan vurdere dykk sjølve etter.',
    },
    strategisporsmal: {
      name: 'Strategispørsmål',
      whole: 'Strategispørsmål for områdesatsing',
      about: 'Fire spørsmål som strategien for medverknad bør svare på.',
    },
    ordliste: {
      name: 'Ordliste',
      whole: 'Ordliste for områdesatsing',
      about: 'Ord og omgrep, kort forklarte, med søk.',
    },
  },
  phases: {
    kunnskapsgrunnlag: 'Kunnskapsgrunnlag',
    'planlegging-og-organisering': 'Planlegging og organisering',
    'mobilisering-og-samarbeid': 'Mobilisering og samarbeid',
    gjennomforing: 'Gjennomføring',
    videreforing: 'Vidareføring',
  },
};
