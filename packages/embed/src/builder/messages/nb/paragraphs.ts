/** Paragraphs for the statements of a web site, in bokmål. They speak to those who read them there. */
export const paragraphs = {
  privacy:
    'Noen av sidene våre viser innhold fra «Områdesatsing i etablerte boområder», som hentes fra {host}. Serveren der får se IP-adressen din, hvilken nettleser du bruker, hvilken fil den ber om, og som regel hvilket nettsted du er på. Det får alle servere se når noe hentes fra dem. Innholdet bruker ingen informasjonskapsler, måler ikke bruken og sender ikke fra seg det du krysser av eller skriver. Ingenting lagres før du selv velger «Husk avkryssingene på denne enheten». Da ligger det i nettleseren din i inntil 12 måneder etter siste besøk. Du kan når som helst fjerne det med knappen «Slett det som er lagret».',
  accessibility:
    'Noen av sidene våre viser innhold fra «Områdesatsing i etablerte boområder», versjon {version}. Målet er WCAG 2.2 på nivå AA. Innholdet er testet maskinelt: med axe, med tastatur, på 320 piksler bredde, med forstørret tekst og med høy kontrast. Det er ikke prøvd med skjermleser ennå, og ingen utenfra har kontrollert det. Finner du noe du ikke får brukt, så si fra til oss.',
};
