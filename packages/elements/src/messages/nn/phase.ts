/** A phase in full, and who takes part in it, in nynorsk. */
export const phase = {
  phase: {
    title: 'Fasane i områdesatsinga',
    summary: 'Kort fortalt',
    results: 'Dette er på plass når fasen har lukkast',
    principles: 'Prinsipp for arbeidet',
    subprocesses: 'Eigne sider i vegvisaren til Husbanken',
    actors: 'Kven er med?',
    municipalities: { one: 'Kommune: {names}', other: 'Kommunar: {names}' },
    none: 'Vegvisaren har ikkje noko om dette i denne fasen.',
  },
  actors: {
    title: 'Aktørar',
    titleWithPhase: 'Aktørar i fase\u00a0{number}: {name}',
    lead: 'Aktørane er henta frå vegvisaren. Vi har delt dei i grupper.',
    none: 'Det er ingen aktørar å vise her.',
    tasks: { one: 'Med i {count} oppgåve', other: 'Med i {count} oppgåver' },
    contacts: 'Kontaktar i kommunen',
    email: 'E-post:',
    phone: 'Telefon:',
    website: 'Nettside:',
  },
  actorGroup: {
    municipality: 'I kommunen',
    residents: 'Innbyggjarar',
    voluntary: 'Frivillig sektor',
    housing: 'Bustad',
    business: 'Næringsliv og private',
    public: 'Offentlege aktørar og partnarar',
    knowledge: 'Fag og forsking',
  },
} as const;
