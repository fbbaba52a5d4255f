import type { TaskIdOf } from '../../shape.js';
import type { TaskWords } from '../../words.js';

/**
 * Words of the tasks of phase 4.
 *
 * @internal
 */
export const tasks = {
  'gjennomforing/lag-arlig-aktivitetsplan': {
    title: 'Lag ein ny aktivitetsplan kvart år',
    why: 'Oppgåva er kompleks og aktørane mange, så de må organisere og styre profesjonelt. Uklare roller, svak styring og lite profesjonalitet går ut over tilliten til leiinga, effektiviteten og måloppnåinga.',
    tips: [
      'Samle dei prioriterte tiltaka for året i planen. Då får arbeidet retning og legitimitet blant politikarar, lokale aktørar og sentrale investorar.',
      'Leiinga av innsatsen må òg utvikle ryddige måtar å arbeide på.',
    ],
  },
  'gjennomforing/ta-i-bruk-prosjektstyring': {
    title: 'Ta i bruk verktøy for prosjektstyring',
    why: 'Profesjonalisering aukar sjansen for å lukkast. Det gir òg lokale aktørar meir kompetanse, både i og utanfor kommunen.',
    tips: [
      'Bruk prosjektstyringsverktøy, og del utviklinga i fasar (fasedelt prosjektutvikling). Det er éin av fleire måtar å gjere utviklingsarbeidet meir profesjonelt på.',
      'Tenk lenger enn til denne innsatsen. Det de lærer, kan sidan kome til nytte i andre lokale samanhengar. Slik blir lokalsamfunnsarbeidet meir berekraftig på lang sikt.',
    ],
  },
  'gjennomforing/etabler-styringssystem': {
    title: 'Etabler system for leiing og styring',
    why: 'Resultata heng tett saman med kor godt de leier og styrer gjennomføringa.',
    tips: [
      'Bygg systema slik at dei sikrar god forankring, tydelege roller og tydeleg ansvar.',
      'Arbeid tverrfagleg og profesjonelt i alle ledd, og samarbeid tett med drifta.',
      'La kunnskap, læring og nytenking prege alt de gjer, ikkje berre enkelte prosjekt.',
    ],
  },
  'gjennomforing/sikre-bredt-sammensatt-organisasjon': {
    title: 'Syt for at organisasjonen er breitt samansett',
    why: 'Arbeidet er tverrfagleg og går føre seg lokalt. Dei som leier og gjennomfører det, treng derfor ulik fagbakgrunn, lokalkunnskap og engasjement.',
    tips: [
      'Spør dykk sjølve: Er organisasjonen tverrfagleg? Har han folk som kjenner området, og folk som er engasjerte i arbeidet?',
      'Manglar de noko av dette, bør de supplere organisasjonen.',
    ],
  },
  'gjennomforing/iverksett-sma-synlige-suksesser': {
    title: 'Få til nokre små, synlege suksessar straks',
    why: 'Tidlege resultat viser innbyggjarane at de meiner alvor. Dei skaper tillit og gir arbeidet truverd.',
    tips: [
      '«Dei 3 S-ane» står for små, synlege suksessar. Få dei første på plass i området så snart arbeidet er i gang.',
      'Vel noko de kan få til raskt, og som folk i området legg merke til.',
    ],
  },
  'gjennomforing/del-store-tiltak-i-etapper': {
    title: 'Del store tiltak i etappar',
    why: 'Når det tek tid før resultata kjem, blir folk lett utolmodige, både internt i kommunen og i lokalmiljøet.',
    tips: [
      'Rådet gjeld store og tidkrevjande tiltak og prosjekt, anten dei er fysiske eller «sosiale».',
      'Gjer ferdig éin etappe om gongen så langt økonomien og andre forhold gjer det mogleg.',
      'Ta omsyn til at folk blir utolmodige, når de planlegg oppstart og gjennomføring av kvart tiltak.',
    ],
  },
  'gjennomforing/folg-med-pa-slitasje': {
    title: 'Følg med på slitasje hos leiarar og deltakarar',
    why: 'Stabil leiing og deltaking gir kontinuitet, god framdrift og kompetanse. Men arbeidet er svært krevjande, og erfaringa er at dei mest aktive kan bli utbrende.',
    tips: [
      'Sjå etter teikn til slitasje så lenge arbeidet går føre seg, både hos dei som leier, og hos dei som deltek.',
      'Leig inn ekstern hjelp når det trengst, eller byt om på rollene i leiinga. Nokre gonger trengst begge delar.',
    ],
  },
  'gjennomforing/bruk-rapporter-og-evalueringer': {
    title: 'Bruk rapportar og evalueringar til å styre kursen',
    why: 'De må dokumentere og drøfte arbeidet for å lære, få meir kunnskap og kome vidare.',
    tips: [
      'Bruk rapporteringane og evalueringane som grunnlag for å drøfte måloppnåing, vegval, framdrift og økonomi.',
      'Ta drøftingane undervegs, så rekk de å endre kurs. Våg òg å vurdere mål og tiltak på nytt dersom forholda endrar seg.',
    ],
  },
  'gjennomforing/informer-og-vaer-til-stede': {
    title: 'Informer jamleg og ver til stades lokalt',
    why: 'Interessentar, samarbeidspartnarar og ikkje minst lokalmiljøet treng god informasjon og kommunikasjon gjennom heile innsatsperioden.',
    tips: [
      'Ta utgangspunkt i kommunikasjonsplanen. Bruk både nettbasert og skriftleg materiale.',
      'Ver aktivt til stades i lokalmiljøet, med aktivitetar og arrangement for alle innbyggjarane.',
      'Sprei dei store arrangementa over heile perioden, så held engasjementet og interessa seg.',
    ],
  },
} satisfies Record<TaskIdOf<'gjennomforing'>, TaskWords>;
