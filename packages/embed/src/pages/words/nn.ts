import type { PageWords } from './page-words.js';

/** Around the widgets, in nynorsk. */
export const nn: PageWords = {
  titles: {
    veiviser: 'Vegvisar',
    fasenavigator: 'Fasar',
    fase: 'Om fasane',
    sjekkliste: 'Sjekkliste',
    framdrift: 'Framdrift',
    ressurser: 'Ressursar',
    lovverk: 'Lover som gjeld',
    aktorer: 'Aktørar',
    suksesskriterier: 'Suksesskriterium',
    strategisporsmal: 'Strategispørsmål',
    ordliste: 'Ordliste',
  },
  titlesInPhase: {
    veiviser: 'Vegvisar: {phase}',
    fasenavigator: 'Fasar: {phase}',
    fase: 'Om fasen: {phase}',
    sjekkliste: 'Sjekkliste: {phase}',
    framdrift: 'Framdrift: {phase}',
    ressurser: 'Ressursar: {phase}',
    lovverk: 'Lover som gjeld: {phase}',
    aktorer: 'Aktørar: {phase}',
    suksesskriterier: 'Suksesskriterium: {phase}',
    strategisporsmal: 'Strategispørsmål: {phase}',
    ordliste: 'Ordliste: {phase}',
  },
  descriptions: {
    veiviser:
      'Vegvisaren for kommunar som vil løfte eit etablert buområde: fasar, oppgåver, ressursar, lover og aktørar.',
    fasenavigator: 'Fasane i ei områdesatsing, og kva som er på plass når kvar av dei har lukkast.',
    fase: 'Kva kvar fase i ei områdesatsing handlar om: resultat, prinsipp, delprosessar og kven som er med.',
    sjekkliste:
      'Oppgåvene i ei områdesatsing, fase for fase. Kryss av det de har gjort, og noter ansvar og fristar.',
    framdrift: 'Kor langt områdesatsinga har kome, og kva oppgåver de kan ta fatt på no.',
    ressurser: 'Handbøker, rettleiarar, rapportar og døme for dykk som arbeider med eit etablert buområde.',
    lovverk: 'Lovene ei områdesatsing byggjer på, kva dei betyr for arbeidet, og lenkjer til Lovdata.',
    aktorer: 'Kven som leier, blir invitert og blir informert i ei områdesatsing.',
    suksesskriterier: 'Kriterium de kan vurdere områdesatsinga etter.',
    strategisporsmal: 'Spørsmål som hjelper dykk å lage ein strategi for buområdet, med råd til svara.',
    ordliste: 'Ord og omgrep de møter i ei områdesatsing, kort forklarte.',
  },
  descriptionsInPhase: {
    veiviser: 'Det vegvisaren har om fase {number}, {phase}: oppgåver, ressursar, lover og aktørar.',
    fasenavigator: 'Fase {number} i ei områdesatsing, {phase}, og kva som er på plass når han har lukkast.',
    fase: 'Kva fase {number}, {phase}, handlar om: resultat, prinsipp, delprosessar og kven som er med.',
    sjekkliste: 'Oppgåvene i fase {number}, {phase}. Kryss av det de har gjort, og noter ansvar og fristar.',
    framdrift: 'Kor langt de har kome i fase {number}, {phase}, og kva oppgåver de kan ta fatt på no.',
    ressurser: 'Handbøker, rettleiarar, rapportar og døme til fase {number}, {phase}.',
    lovverk: 'Lovene som gjeld i fase {number}, {phase}: kva dei betyr for arbeidet, og lenkjer til Lovdata.',
    aktorer: 'Kven som leier, blir invitert og blir informert i fase {number}, {phase}.',
    suksesskriterier: 'Kriterium de kan vurdere arbeidet i fase {number}, {phase}, etter.',
    strategisporsmal:
      'Spørsmål som hjelper dykk å lage ein strategi i fase {number}, {phase}, med råd til svara.',
    ordliste: 'Ord og omgrep de møter i fase {number}, {phase}, kort forklarte.',
  },
  page: {
    window: '{title} – {guide}',
    languages: 'Språk',
    embed: 'Set inn på eiga side',
    hiddenPhase: 'Kommunen har ikkje med denne fasen.',
  },
};
