/** The example page, in bokmål: it shows what a page of a Norwegian municipality may be like. */
export const exampleWords = {
  window: 'Eksempel: alle delene av veiviseren på én side',
  description: 'Slik kan en kommune vise alle delene av veiviseren for områdesatsing på én side.',
  skip: 'Hopp til innholdet',
  place: 'Eksempel på en side i en kommune',
  title: 'Områdesatsing i etablerte boområder',
  lead: {
    before: 'En ',
    term: 'områdesatsing',
    after:
      ' løfter et boområde sammen med dem som bor der. Velg en fase, kryss av det dere har gjort, finn ressurser og se hvilke lover arbeidet bygger på.',
  },
  language: 'Språk i veiviseren',
  foot: 'Siden viser alle delene av veiviseren, på fire språk. Delene på en side hører sammen: Det dere krysser av ett sted, vises også de andre stedene. Avkryssingene blir bare husket når dere selv ber om det.',
  builder: 'Sett inn en av delene på egen side',
};
