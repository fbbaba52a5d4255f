import type { GuideWords } from '../../words.js';

/**
 * Who leads, takes part, is invited or is informed, and what they do.
 *
 * @internal
 */
export const actors = {
  kommunen: {
    name: 'Kommunen',
    role: 'Tar initiativet, leder arbeidet og forankrer det politisk og administrativt. Inviterer andre med, kommuniserer underveis og har selv gevinst av innsatsen. Følger fortsatt med på området når innsatsen er avsluttet.',
  },
  'tverrfaglig-organisasjon': {
    name: 'Den tverrfaglige organisasjonen',
    role: 'Sammenfatter kunnskapen, skriver planene, og leder og gjennomfører innsatsen. Er bredt sammensatt og får med eksterne deltakere etter hvert. Kommunen oppløser den til slutt.',
  },
  ledelsen: {
    name: 'Ledelsen av innsatsen',
    role: 'Arbeider ryddig og lager en aktivitetsplan med prioriterte tiltak hvert år. Trenger stabilitet, men må også være forberedt på slitasje.',
  },
  politikere: {
    name: 'Politikerne',
    role: 'Skal stå bak handlingsplanen. De årlige aktivitetsplanene gir innsatsen legitimitet hos dem.',
  },
  tjenesteomradene: {
    name: 'Kommunens tjenesteområder',
    role: 'Har arbeid i gang i området fra før. Skal være med i den tverrfaglige organisasjonen og samordne seg på tvers av sektorer.',
  },
  'ansatte-i-naermiljoet': {
    name: 'Ansatte i nærmiljøet',
    role: 'Er «tett på» befolkningen over tid ved å oppsøke folk der de er. Det gjør det lettere å få en åpen dialog.',
  },
  befolkningen: {
    name: 'Befolkningen',
    role: 'De som bor i området, er målgruppen og naturlige deltakere. Kommunen skal invitere dem med, så de får innflytelse på arbeidet og eierskap til resultatene.',
  },
  'frivillige-organisasjoner': {
    name: 'Frivillige organisasjoner, lag og foreninger',
    role: 'Er naturlige samarbeidspartnere, og ofte bærebjelker lokalt, både sosialt og kulturelt. Trenger støtte fra kommunen også etter innsatsen.',
  },
  'bruker-og-parorendeorganisasjoner': {
    name: 'Bruker- og pårørendeorganisasjoner',
    role: 'Er naturlige samarbeidspartnere og kan bidra med mye. Kommunen bør invitere dem med.',
  },
  boligselskap: {
    name: 'Boligselskaper',
    role: 'Borettslag og sameier representerer mange beboere. De forvalter også mye av boligmassen og uteområdene.',
  },
  naeringsliv: {
    name: 'Privat næringsliv',
    role: 'Kan samarbeide med kommunen og gå inn i partnerskap med det offentlige. Lar seg lettest engasjere av konkrete prosjektforslag.',
  },
  'eksterne-investorer': {
    name: 'Eksterne investorer',
    role: 'Kan bidra med ressurser utenfra. De årlige aktivitetsplanene gir innsatsen legitimitet hos de sentrale investorene.',
  },
  'private-aktorer': {
    name: 'Private aktører',
    role: 'Samlebetegnelse for private som har en rolle eller ressurser i området. De kan bidra til å styrke området og bli med i nettverk og samarbeid.',
  },
  'offentlige-aktorer': {
    name: 'Offentlige aktører',
    role: 'Samlebetegnelse for offentlige virksomheter som har en rolle eller ressurser i området. De kan bli med i nettverk og samarbeid, og i partnerskap med næringslivet.',
  },
  samarbeidspartnere: {
    name: 'Samarbeidspartnere',
    role: 'Lokale og eksterne aktører som kommunen samarbeider med, også fra steder utenfor området. De kan være med i organisasjonen, får informasjon underveis og er med på å beslutte videreføringen.',
  },
  'lokale-institusjoner': {
    name: 'Lokale institusjoner',
    role: 'Er en del av nettverkene og samarbeidet i området, enten formelt eller uformelt.',
  },
  ressurspersoner: {
    name: 'Ressurspersoner',
    role: 'Enkeltpersoner som kan feltet, eller som driver uorganisert aktivitet i området. De kan også supplere den tverrfaglige organisasjonen.',
  },
  kunnskapsmiljo: {
    name: 'Kunnskapsmiljøer',
    role: 'Kjenner lignende satsinger fra egen praksis eller forskning og deler det de vet.',
  },
  ungdom: {
    name: 'Ungdom',
    role: 'Kan bli lokale ledere og rollemodeller, særlig eldre ungdommer som allerede er aktive lokalt. I Groruddalssatsingen ga de bydelene nye kontaktflater mot ungdomsmiljøene.',
  },
  paraplyorganisasjon: {
    name: 'Lokal paraplyorganisasjon',
    role: 'Samler flere organisasjoner og kobler lokale ressurser. Kan bære arbeidet videre når innsatsen er avsluttet.',
  },
  husbanken: {
    name: 'Husbanken',
    role: 'Gir ut veiviseren om områdesatsing og noen av notatene den viser til. Arrangerte studieturer til Sverige og Danmark for deltakere i områdeløftene i Groruddalssatsingen.',
  },
} satisfies GuideWords['actors'];
