/** What widgets and phases are called, in bokmål. The names of the phases are the guide's; a test holds them to it. */
export const names = {
  inPhase: '{widget}: {phase}',
  widgets: {
    veiviser: {
      name: 'Veiviser',
      whole: 'Veiviser for områdesatsing',
      about: 'Alt på én side: faser, oppgaver, ressurser og lover.',
    },
    fasenavigator: {
      name: 'Fasene i områdesatsing',
      whole: 'Fasene i områdesatsing',
      about: 'De fem fasene som lenker, med hvor langt dere har kommet.',
    },
    fase: {
      name: 'Om fasen',
      whole: 'Om fasene i områdesatsing',
      about: 'Hva en fase går ut på: resultater, prinsipper, delprosesser og aktører.',
    },
    sjekkliste: {
      name: 'Sjekkliste',
      whole: 'Sjekkliste for områdesatsing',
      about: 'Oppgavene til å krysse av, med råd, notater og frister.',
    },
    framdrift: {
      name: 'Framdrift',
      whole: 'Framdrift i områdesatsing',
      about: 'Hvor langt dere har kommet, og hva dere kan gjøre nå.',
    },
    ressurser: {
      name: 'Ressurser',
      whole: 'Ressurser til områdesatsing',
      about: 'Veiledere, rapporter og filmer, med søk og filter.',
    },
    lovverk: {
      name: 'Lover som gjelder',
      whole: 'Lover som gjelder for områdesatsing',
      about: 'Lovene arbeidet bygger på, og hva de betyr her.',
    },
    aktorer: {
      name: 'Aktører',
      whole: 'Aktører i områdesatsing',
      about: 'Hvem som er med, hva de gjør, og hvem dere kan spørre.',
    },
    suksesskriterier: {
      name: 'Suksesskriterier',
      whole: 'Suksesskriterier for områdesatsing',
      about: 'Ti kriterier dere kan vurdere dere selv etter.',
    },
    strategisporsmal: {
      name: 'Strategispørsmål',
      whole: 'Strategispørsmål for områdesatsing',
      about: 'Fire spørsmål som strategien for medvirkning bør svare på.',
    },
    ordliste: {
      name: 'Ordliste',
      whole: 'Ordliste for områdesatsing',
      about: 'Ord og begreper, kort forklart, med søk.',
    },
  },
  phases: {
    kunnskapsgrunnlag: 'Kunnskapsgrunnlag',
    'planlegging-og-organisering': 'Planlegging og organisering',
    'mobilisering-og-samarbeid': 'Mobilisering og samarbeid',
    gjennomforing: 'Gjennomføring',
    videreforing: 'Videreføring',
  },
};
