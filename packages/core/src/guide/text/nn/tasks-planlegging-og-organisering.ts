import type { TaskIdOf } from '../../shape.js';
import type { TaskWords } from '../../words.js';

/**
 * Words of the tasks of phase 2.
 *
 * @internal
 */
export const tasks = {
  'planlegging-og-organisering/etabler-tverrfaglig-organisasjon': {
    title: 'Etabler ein tverrfagleg organisasjon for satsinga',
    why: 'Utfordringane og behova i eit område følgjer ikkje sektorgrensene. Derfor treng innsatsen ein tverrfagleg og tverrsektoriell organisasjon.',
    tips: [
      'Start med alle relevante tenesteområde i kommunen. Lokale og eksterne samarbeidspartnarar høyrer òg med.',
      'Syt for at innsatsen er forankra politisk, administrativt og hos dei som bur i området.',
      'Organisasjonen utviklar overordna mål og strategiar ut frå kunnskapsgrunnlaget og samlar dei i ein langsiktig handlingsplan. Årlege aktivitetsplanar er grunnlaget for innsatsen kvart enkelt år.',
    ],
  },
  'planlegging-og-organisering/sammenfatt-kunnskapsgrunnlaget': {
    title: 'Vurder og samanfatt kunnskapsgrunnlaget',
    why: 'Mål og strategiar skal byggje på det de veit. Derfor må de først bli samde om kva kunnskapen viser.',
    tips: [
      'La den tverrfaglege organisasjonen i kommunen gjere arbeidet, slik at fleire fag vurderer det same materialet.',
      'Sjå alt de har henta inn, under eitt: erfaringane frå andre satsingar og kunnskapen om området.',
    ],
  },
  'planlegging-og-organisering/lag-utkast-til-handlingsplan': {
    title: 'Lag eit utkast til overordna handlingsplan',
    why: 'Handlingsplanen gir satsinga ei felles, langsiktig retning. Med eit utkast har de noko konkret å drøfte.',
    tips: [
      'La den tverrfaglege organisasjonen skrive utkastet. Få med målsetjingar, strategiar, metodebruk og dei andre rammene for satsinga.',
      'Skal de lukkast med metoden områdeløft, må nokre føresetnader vere på plass. Dei ti suksesskriteria seier kva føresetnadene er.',
      'Kriteria kjem frå erfaringar med tilsvarande satsingar i andre land. Dei er nyttige i mange større og langsiktige innsatsar, så hald utkastet opp mot kvart av dei.',
    ],
  },
  'planlegging-og-organisering/lag-kommunikasjons-og-evalueringsplan': {
    title: 'Lag kommunikasjonsplan og evalueringsplan',
    why: 'De skal fortelje om arbeidet og lære av det så lenge innsatsen varer. Det blir enklare når de har planlagt begge delar frå starten.',
    tips: [
      'Gjer dei to planane til ein del av handlingsplanen, ikkje til dokument ved sida av.',
      'La kommunikasjonsplanen vise korleis de når lokalmiljøet, samarbeidspartnarar og interessentar.',
      'La evalueringsplanen vise korleis de dokumenterer arbeidet og drøftar det undervegs.',
    ],
  },
  'planlegging-og-organisering/forankre-handlingsplanen-i-kommunen': {
    title: 'Forankre handlingsplanen politisk og administrativt',
    why: 'Planen skal styre arbeidet i fleire år. Då må både politikarane og administrasjonen stå bak han.',
    tips: [
      'Drøft utkastet i kommunen, og juster planen dersom det trengst.',
      'Planen er ikkje låst etter dette. Lokalmiljøet og andre skal få kome med ønskje og innspel før de gjer planen ferdig.',
    ],
  },
  'planlegging-og-organisering/utvid-organisasjonen': {
    title: 'Utvid organisasjonen med deltakarar frå lokalmiljøet',
    why: 'Arbeidet treng folk med lokalkunnskap og engasjement, ikkje berre fagfolka i kommunen.',
    tips: [
      'Suppler den tverrfaglege organisasjonen med eksterne deltakarar. Vurder om det òg er plass til andre ressurspersonar, interessentar og samarbeidspartnarar.',
      'Gå tilbake til kartlegginga frå fase 1. Ho viser kven som finst, og kva ressursar og roller dei har.',
    ],
  },
  'planlegging-og-organisering/avklar-roller-og-ansvar': {
    title: 'Avklar roller og ansvar for alle som deltek',
    why: 'Utan god forankring hos alle deltakarar og samarbeidspartnarar blir gjennomføringa verken effektiv eller føreseieleg.',
    tips: [
      'Syt for at alle forstår mål og metodikk på same måten og kjenner eigarskap til dei.',
      'Slå tydeleg fast kva kvar enkelt skal gjere og svare for.',
      'Ta det om nødvendig inn i handlingsplanen og i samarbeidsavtalar.',
    ],
  },
  'planlegging-og-organisering/videreutvikle-handlingsplanen': {
    title: 'Vidareutvikle handlingsplanen med innspel frå lokalmiljøet',
    why: 'Satsinga må byggje på det folk i området ønskjer og treng. Då får ho legitimitet og lokal forankring.',
    tips: [
      'Be om ønskje og innspel, både frå dei som bur og verkar i området, og frå andre.',
      'Arbeid dei inn i planen før de gjer han ferdig.',
    ],
  },
  'planlegging-og-organisering/ferdigstill-handlingsplan-og-forste-aktivitetsplan': {
    title: 'Gjer ferdig handlingsplanen og den første aktivitetsplanen',
    why: 'Alle må kjenne planane for å kunne følgje dei. Handlingsplanen gjeld for fleire år, aktivitetsplanen for det første.',
    tips: [
      'Forankre planane breitt, både internt i kommunen og i lokalmiljøet.',
      'Nå folk på fleire måtar: på informasjonsmøte og workshopar, i nettbaserte kanalar og med skriftleg materiale.',
      'Sjå etter at planane for kommunikasjon og evaluering er komne med.',
    ],
  },
  'planlegging-og-organisering/kommuniser-kommunens-engasjement': {
    title: 'Fortel kva kommunen skal gjere, og kor lenge',
    why: 'Folk og samarbeidspartnarar må vite kva dei kan vente seg. Klar tale no legg òg grunnlaget for vidareføringa.',
    tips: [
      'Forklar tydeleg kva engasjementet til kommunen går ut på.',
      'Sei like klart når innsatsen skal ta slutt. Då kan alle innrette seg etter det.',
    ],
  },
} satisfies Record<TaskIdOf<'planlegging-og-organisering'>, TaskWords>;
