import type { GuideWords } from '../../words.js';

/**
 * Who leads, takes part, is invited or is informed, and what they do.
 *
 * @internal
 */
export const actors = {
  kommunen: {
    name: 'Kommunen',
    role: 'Tek initiativet, leier arbeidet og forankrar det politisk og administrativt. Inviterer andre med, kommuniserer undervegs og har sjølv gevinst av innsatsen. Følgjer framleis med på området når innsatsen er avslutta.',
  },
  'tverrfaglig-organisasjon': {
    name: 'Den tverrfaglege organisasjonen',
    role: 'Samanfattar kunnskapen, skriv planane, og leier og gjennomfører innsatsen. Er breitt samansett og får etter kvart med eksterne deltakarar. Kommunen løyser organisasjonen opp til slutt.',
  },
  ledelsen: {
    name: 'Leiinga av innsatsen',
    role: 'Arbeider ryddig og lagar ein aktivitetsplan med prioriterte tiltak kvart år. Treng stabilitet, men må òg vere førebudd på slitasje.',
  },
  politikere: {
    name: 'Politikarane',
    role: 'Skal stå bak handlingsplanen. Dei årlege aktivitetsplanane gir innsatsen legitimitet hos dei.',
  },
  tjenesteomradene: {
    name: 'Tenesteområda i kommunen',
    role: 'Har arbeid i gang i området frå før. Skal vere med i den tverrfaglege organisasjonen og samordne seg på tvers av sektorar.',
  },
  'ansatte-i-naermiljoet': {
    name: 'Tilsette i nærmiljøet',
    role: 'Er «tett på» innbyggjarane over tid ved å oppsøkje folk der dei er. Det gjer det lettare å få ein open dialog.',
  },
  befolkningen: {
    name: 'Innbyggjarane',
    role: 'Dei som bur i området, er målgruppa og naturlege deltakarar. Kommunen skal invitere dei med, så dei får innverknad på arbeidet og eigarskap til resultata.',
  },
  'frivillige-organisasjoner': {
    name: 'Frivillige organisasjonar, lag og foreiningar',
    role: 'Er naturlege samarbeidspartnarar, og ofte berebjelkar lokalt, både sosialt og kulturelt. Treng støtte frå kommunen òg etter innsatsen.',
  },
  'bruker-og-parorendeorganisasjoner': {
    name: 'Brukar- og pårørandeorganisasjonar',
    role: 'Er naturlege samarbeidspartnarar og kan bidra med mykje. Kommunen bør invitere dei med.',
  },
  boligselskap: {
    name: 'Bustadselskap',
    role: 'Burettslag og sameige representerer mange bebuarar. Dei forvaltar òg mykje av bustadmassen og uteområda.',
  },
  naeringsliv: {
    name: 'Privat næringsliv',
    role: 'Kan samarbeide med kommunen og gå inn i partnarskap med det offentlege. Blir lettast engasjert av konkrete prosjektforslag.',
  },
  'eksterne-investorer': {
    name: 'Eksterne investorar',
    role: 'Kan bidra med ressursar utanfrå. Dei årlege aktivitetsplanane gir innsatsen legitimitet hos dei sentrale investorane.',
  },
  'private-aktorer': {
    name: 'Private aktørar',
    role: 'Samlenemning for private som har ei rolle eller ressursar i området. Dei kan vere med på å styrkje området og bli med i nettverk og samarbeid.',
  },
  'offentlige-aktorer': {
    name: 'Offentlege aktørar',
    role: 'Samlenemning for offentlege verksemder som har ei rolle eller ressursar i området. Dei kan bli med i nettverk og samarbeid, og i partnarskap med næringslivet.',
  },
  samarbeidspartnere: {
    name: 'Samarbeidspartnarar',
    role: 'Lokale og eksterne aktørar som kommunen samarbeider med, òg slike som held til utanfor området. Dei kan vere med i organisasjonen, får informasjon undervegs og er med og vedtek vidareføringa.',
  },
  'lokale-institusjoner': {
    name: 'Lokale institusjonar',
    role: 'Er ein del av nettverka og samarbeidet i området, anten formelt eller uformelt.',
  },
  ressurspersoner: {
    name: 'Ressurspersonar',
    role: 'Enkeltpersonar som kan feltet, eller som driv uorganisert aktivitet i området. Dei kan òg supplere den tverrfaglege organisasjonen.',
  },
  kunnskapsmiljo: {
    name: 'Kunnskapsmiljø',
    role: 'Kjenner liknande satsingar frå eigen praksis eller forsking og deler det dei veit.',
  },
  ungdom: {
    name: 'Ungdom',
    role: 'Kan bli lokale leiarar og rollemodellar, særleg eldre ungdom som alt er aktive lokalt. I Groruddalssatsinga gav dei bydelane nye kontaktflater mot ungdomsmiljøa.',
  },
  paraplyorganisasjon: {
    name: 'Lokal paraplyorganisasjon',
    role: 'Samlar fleire organisasjonar og koplar saman lokale ressursar. Kan bere arbeidet vidare når innsatsen er avslutta.',
  },
  husbanken: {
    name: 'Husbanken',
    role: 'Gir ut vegvisaren om områdesatsing og nokre av notata han viser til. Arrangerte studieturar til Sverige og Danmark for deltakarar i områdeløfta i Groruddalssatsinga.',
  },
} satisfies GuideWords['actors'];
