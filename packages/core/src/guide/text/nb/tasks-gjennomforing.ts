import type { TaskIdOf } from '../../shape.js';
import type { TaskWords } from '../../words.js';

/**
 * Words of the tasks of phase 4.
 *
 * @internal
 */
export const tasks = {
  'gjennomforing/lag-arlig-aktivitetsplan': {
    title: 'Lag en ny aktivitetsplan hvert år',
    why: 'Oppgaven er kompleks og aktørene mange, så dere må organisere og styre profesjonelt. Uklare roller, svak styring og manglende profesjonalitet går ut over effektiviteten, måloppnåelsen og tilliten til ledelsen.',
    tips: [
      'Samle årets prioriterte tiltak i planen. Da får arbeidet retning og legitimitet blant politikere, lokale aktører og sentrale investorer.',
      'Ledelsen av innsatsen må også utvikle ryddige måter å arbeide på.',
    ],
  },
  'gjennomforing/ta-i-bruk-prosjektstyring': {
    title: 'Ta i bruk verktøy for prosjektstyring',
    why: 'Profesjonalisering øker sjansen for å lykkes. Den gir også lokale aktører mer kompetanse, både i og utenfor kommunen.',
    tips: [
      'Bruk prosjektstyringsverktøy, og del utviklingen i faser (fasedelt prosjektutvikling). Det er én av flere måter å gjøre utviklingsarbeidet mer profesjonelt på.',
      'Tenk lenger enn denne innsatsen. Det dere lærer, kan siden komme til nytte i andre lokale sammenhenger. Slik blir lokalsamfunnsarbeidet mer bærekraftig på lang sikt.',
    ],
  },
  'gjennomforing/etabler-styringssystem': {
    title: 'Etabler systemer for ledelse og styring',
    why: 'Resultatene henger tett sammen med hvor godt dere leder og styrer gjennomføringen.',
    tips: [
      'Bygg systemene slik at de sikrer god forankring og tydelige roller og ansvar.',
      'Arbeid tverrfaglig og profesjonelt i alle ledd, og samarbeid tett med driften.',
      'La kunnskap, læring og nytenkning prege alt dere gjør, ikke bare enkelte prosjekter.',
    ],
  },
  'gjennomforing/sikre-bredt-sammensatt-organisasjon': {
    title: 'Sørg for at organisasjonen er bredt sammensatt',
    why: 'Arbeidet er tverrfaglig og foregår lokalt. De som leder og gjennomfører det, trenger derfor ulik fagbakgrunn, lokalkunnskap og engasjement.',
    tips: [
      'Spør dere selv: Er organisasjonen tverrfaglig? Har den folk som kjenner området, og folk som er engasjert i arbeidet?',
      'Mangler dere noe av dette, bør dere supplere organisasjonen.',
    ],
  },
  'gjennomforing/iverksett-sma-synlige-suksesser': {
    title: 'Få til noen små, synlige suksesser straks',
    why: 'Tidlige resultater viser befolkningen at dere mener alvor. De skaper tillit og gir arbeidet troverdighet.',
    tips: [
      '«De 3 S-er» står for små, synlige suksesser. Få de første på plass i området så snart arbeidet er i gang.',
      'Velg noe dere kan få til raskt, og som folk i området legger merke til.',
    ],
  },
  'gjennomforing/del-store-tiltak-i-etapper': {
    title: 'Del store tiltak i etapper',
    why: 'Når resultatene lar vente på seg, oppstår det lett utålmodighet, både internt i kommunen og i lokalbefolkningen.',
    tips: [
      'Rådet gjelder store og tidkrevende tiltak og prosjekter, enten de er fysiske eller «sosiale».',
      'Ferdigstill én etappe om gangen så langt økonomien og andre forhold tillater det.',
      'Ta hensyn til utålmodigheten når dere planlegger oppstart og gjennomføring av hvert tiltak.',
    ],
  },
  'gjennomforing/folg-med-pa-slitasje': {
    title: 'Følg med på slitasje hos ledere og deltakere',
    why: 'Stabilitet i ledelse og deltakelse gir kontinuitet, god framdrift og kompetanse. Men arbeidet er svært krevende, og erfaringen er at de mest aktive kan bli utbrente.',
    tips: [
      'Se etter tegn til slitasje så lenge arbeidet pågår, både hos dem som leder, og hos dem som deltar.',
      'Lei inn ekstern bistand når det trengs, eller gjør omrokkeringer i ledelsen. Noen ganger trengs begge deler.',
    ],
  },
  'gjennomforing/bruk-rapporter-og-evalueringer': {
    title: 'Bruk rapporter og evalueringer til å styre kursen',
    why: 'Dokumentasjon og drøfting er nødvendig for at dere skal lære, få mer kunnskap og komme videre.',
    tips: [
      'Bruk rapporteringene og evalueringene som grunnlag for å drøfte måloppnåelse, veivalg, framdrift og økonomi.',
      'Ta drøftingene underveis, så rekker dere å endre kurs. Våg å vurdere også mål og tiltak på nytt hvis forholdene endrer seg.',
    ],
  },
  'gjennomforing/informer-og-vaer-til-stede': {
    title: 'Informer jevnlig og vær til stede lokalt',
    why: 'Interessenter, samarbeidspartnere og ikke minst lokalmiljøet trenger god informasjon og kommunikasjon gjennom hele innsatsperioden.',
    tips: [
      'Ta utgangspunkt i kommunikasjonsplanen. Bruk både nettbasert og skriftlig materiale.',
      'Vær aktivt til stede i lokalmiljøet, med aktiviteter og arrangementer for hele befolkningen.',
      'Spre de store arrangementene over hele perioden, så holder engasjementet og interessen seg.',
    ],
  },
} satisfies Record<TaskIdOf<'gjennomforing'>, TaskWords>;
