/** The glossary, in bokmål. */
export const glossary = {
  glossary: {
    title: 'Ordliste',
    titleWithPhase: 'Ordliste for fase\u00a0{number}: {name}',
    search: 'Søk i ord og forklaringer',
    shown: { one: 'Viser {shown} av {count} ord', other: 'Viser {shown} av {count} ord' },
    none: 'Vi finner ingen ord som passer med søket. Prøv et annet ord.',
    noneInPhase: 'Veiviseren har ingen ord som hører til denne fasen.',
    clear: 'Fjern søket',
  },
} as const;
