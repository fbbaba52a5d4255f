import type { PageWords } from './page-words.js';

/** Around the widgets, in bokmål. */
export const nb: PageWords = {
  titles: {
    veiviser: 'Veiviser',
    fasenavigator: 'Faser',
    fase: 'Om fasene',
    sjekkliste: 'Sjekkliste',
    framdrift: 'Framdrift',
    ressurser: 'Ressurser',
    lovverk: 'Lover som gjelder',
    aktorer: 'Aktører',
    suksesskriterier: 'Suksesskriterier',
    strategisporsmal: 'Strategispørsmål',
    ordliste: 'Ordliste',
  },
  titlesInPhase: {
    veiviser: 'Veiviser: {phase}',
    fasenavigator: 'Faser: {phase}',
    fase: 'Om fasen: {phase}',
    sjekkliste: 'Sjekkliste: {phase}',
    framdrift: 'Framdrift: {phase}',
    ressurser: 'Ressurser: {phase}',
    lovverk: 'Lover som gjelder: {phase}',
    aktorer: 'Aktører: {phase}',
    suksesskriterier: 'Suksesskriterier: {phase}',
    strategisporsmal: 'Strategispørsmål: {phase}',
    ordliste: 'Ordliste: {phase}',
  },
  descriptions: {
    veiviser:
      'Veiviseren for kommuner som vil løfte et etablert boområde: faser, oppgaver, ressurser, lover og aktører.',
    fasenavigator: 'Fasene i en områdesatsing, og hva som er på plass når hver av dem har lyktes.',
    fase: 'Hva hver fase i en områdesatsing handler om: resultater, prinsipper, delprosesser og hvem som er med.',
    sjekkliste:
      'Oppgavene i en områdesatsing, fase for fase. Kryss av det dere har gjort, og noter ansvar og frister.',
    framdrift: 'Hvor langt områdesatsingen har kommet, og hvilke oppgaver dere kan ta fatt på nå.',
    ressurser: 'Håndbøker, veiledere, rapporter og eksempler for dere som arbeider med et etablert boområde.',
    lovverk: 'Lovene en områdesatsing bygger på, hva de betyr for arbeidet, og lenker til Lovdata.',
    aktorer: 'Hvem som leder, blir invitert og blir informert i en områdesatsing.',
    suksesskriterier: 'Kriterier dere kan vurdere områdesatsingen etter.',
    strategisporsmal: 'Spørsmål som hjelper dere å lage en strategi for boområdet, med råd til svarene.',
    ordliste: 'Ord og begreper dere møter i en områdesatsing, kort forklart.',
  },
  descriptionsInPhase: {
    veiviser: 'Det veiviseren har om fase {number}, {phase}: oppgaver, ressurser, lover og aktører.',
    fasenavigator: 'Fase {number} i en områdesatsing, {phase}, og hva som er på plass når den har lyktes.',
    fase: 'Hva fase {number}, {phase}, handler om: resultater, prinsipper, delprosesser og hvem som er med.',
    sjekkliste:
      'Oppgavene i fase {number}, {phase}. Kryss av det dere har gjort, og noter ansvar og frister.',
    framdrift:
      'Hvor langt dere har kommet i fase {number}, {phase}, og hvilke oppgaver dere kan ta fatt på nå.',
    ressurser: 'Håndbøker, veiledere, rapporter og eksempler til fase {number}, {phase}.',
    lovverk: 'Lovene som gjelder i fase {number}, {phase}: hva de betyr for arbeidet, og lenker til Lovdata.',
    aktorer: 'Hvem som leder, blir invitert og blir informert i fase {number}, {phase}.',
    suksesskriterier: 'Kriterier dere kan vurdere arbeidet i fase {number}, {phase}, etter.',
    strategisporsmal:
      'Spørsmål som hjelper dere å lage en strategi i fase {number}, {phase}, med råd til svarene.',
    ordliste: 'Ord og begreper dere møter i fase {number}, {phase}, kort forklart.',
  },
  page: {
    window: '{title} – {guide}',
    languages: 'Språk',
    embed: 'Sett inn på egen side',
    hiddenPhase: 'Kommunen har ikke med denne fasen.',
  },
};
