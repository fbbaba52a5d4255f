/** The glossary, in nynorsk. */
export const glossary = {
  glossary: {
    title: 'Ordliste',
    titleWithPhase: 'Ordliste for fase\u00a0{number}: {name}',
    search: 'Søk i ord og forklaringar',
    shown: { one: 'Viser {shown} av {count} ord', other: 'Viser {shown} av {count} ord' },
    none: 'Vi finn ingen ord som passar med søket. Prøv eit anna ord.',
    noneInPhase: 'Vegvisaren har ingen ord som høyrer til denne fasen.',
    clear: 'Fjern søket',
  },
} as const;
