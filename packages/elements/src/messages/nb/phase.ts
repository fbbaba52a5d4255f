/** A phase in full, and who takes part in it, in bokmål. */
export const phase = {
  phase: {
    title: 'Fasene i områdesatsingen',
    summary: 'Kort fortalt',
    results: 'Dette er på plass når fasen har lyktes',
    principles: 'Prinsipper for arbeidet',
    subprocesses: 'Egne sider i Husbankens veiviser',
    actors: 'Hvem er med?',
    municipalities: { one: 'Kommune: {names}', other: 'Kommuner: {names}' },
    none: 'Veiviseren har ikke noe om dette i denne fasen.',
  },
  actors: {
    title: 'Aktører',
    titleWithPhase: 'Aktører i fase\u00a0{number}: {name}',
    lead: 'Aktørene er hentet fra veiviseren. Vi har delt dem i grupper.',
    none: 'Det er ingen aktører å vise her.',
    tasks: { one: 'Med i {count} oppgave', other: 'Med i {count} oppgaver' },
    contacts: 'Kontakter i kommunen',
    email: 'E-post:',
    phone: 'Telefon:',
    website: 'Nettside:',
  },
  actorGroup: {
    municipality: 'I kommunen',
    residents: 'Innbyggere',
    voluntary: 'Frivillig sektor',
    housing: 'Bolig',
    business: 'Næringsliv og private',
    public: 'Offentlige aktører og partnere',
    knowledge: 'Fag og forskning',
  },
} as const;
