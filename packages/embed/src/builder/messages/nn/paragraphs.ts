/** Paragraphs for the statements of a web site, in nynorsk. They speak to those who read them there. */
export const paragraphs = {
  privacy:
    'Nokre av sidene våre viser innhald frå «Områdesatsing i etablerte boområder», som blir henta frå {host}. Tenaren der får sjå IP-adressa di, kva nettlesar du bruker, kva fil han ber om, og som regel kva nettstad du er på. Det får alle tenarar sjå når noko blir henta frå dei. Innhaldet bruker ingen informasjonskapslar, måler ikkje bruken og sender ikkje frå seg det du kryssar av eller skriv. Ingenting blir lagra før du sjølv vel «Hugs avkryssingane på denne eininga». Då ligg det i nettlesaren din i inntil 12 månader etter siste besøk. Du kan når som helst fjerne det med knappen «Slett det som er lagra».',
  accessibility:
    'Nokre av sidene våre viser innhald frå «Områdesatsing i etablerte boområder», versjon {version}. Målet er WCAG 2.2 på nivå AA. Innhaldet er testa maskinelt: med axe, med tastatur, på 320 pikslar breidd, med forstørra tekst og med høg kontrast. Det er ikkje prøvd med skjermlesar enno, og ingen utanfrå har kontrollert det. Finn du noko du ikkje får brukt, så sei frå til oss.',
};
