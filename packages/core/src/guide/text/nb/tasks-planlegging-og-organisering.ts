import type { TaskIdOf } from '../../shape.js';
import type { TaskWords } from '../../words.js';

/**
 * Words of the tasks of phase 2.
 *
 * @internal
 */
export const tasks = {
  'planlegging-og-organisering/etabler-tverrfaglig-organisasjon': {
    title: 'Etabler en tverrfaglig organisasjon for satsingen',
    why: 'Utfordringene og behovene i et område følger ikke sektorgrensene. Derfor trenger innsatsen en tverrfaglig og tverrsektoriell organisasjon.',
    tips: [
      'Begynn med alle relevante tjenesteområder i kommunen. Lokale og eksterne samarbeidspartnere hører også med.',
      'Sørg for at innsatsen er forankret politisk, administrativt og hos dem som bor i området.',
      'Organisasjonen utvikler overordnede mål og strategier ut fra kunnskapsgrunnlaget og samler dem i en langsiktig handlingsplan. Årlige aktivitetsplaner er grunnlaget for innsatsen hvert enkelt år.',
    ],
  },
  'planlegging-og-organisering/sammenfatt-kunnskapsgrunnlaget': {
    title: 'Vurder og sammenfatt kunnskapsgrunnlaget',
    why: 'Mål og strategier skal bygge på det dere vet. Derfor må dere først bli enige om hva kunnskapen viser.',
    tips: [
      'La den tverrfaglige organisasjonen i kommunen gjøre arbeidet, slik at flere fag vurderer det samme materialet.',
      'Se alt dere har hentet inn, under ett: erfaringene fra andre satsinger og kunnskapen om området.',
    ],
  },
  'planlegging-og-organisering/lag-utkast-til-handlingsplan': {
    title: 'Lag et utkast til overordnet handlingsplan',
    why: 'Handlingsplanen gir satsingen en felles, langsiktig retning. Med et utkast har dere noe konkret å drøfte.',
    tips: [
      'La den tverrfaglige organisasjonen skrive utkastet. Få med målsettinger, strategier, metodebruk og de andre rammene for satsingen.',
      'Skal metoden områdeløft lykkes, må noen forutsetninger være på plass. De ti suksesskriteriene beskriver dem.',
      'Kriteriene kommer fra erfaringer med tilsvarende satsinger i andre land. De er nyttige i mange større og langsiktige innsatser, så hold utkastet opp mot hvert av dem.',
    ],
  },
  'planlegging-og-organisering/lag-kommunikasjons-og-evalueringsplan': {
    title: 'Lag kommunikasjonsplan og evalueringsplan',
    why: 'Dere skal fortelle om arbeidet og lære av det så lenge innsatsen varer. Det blir enklere når dere har planlagt begge deler fra starten.',
    tips: [
      'Gjør de to planene til en del av handlingsplanen, ikke til dokumenter ved siden av.',
      'Bruk planen for kommunikasjon til å vise hvordan dere når lokalmiljøet, samarbeidspartnere og interessenter.',
      'Bruk planen for evaluering til å vise hvordan dere dokumenterer arbeidet og drøfter det underveis.',
    ],
  },
  'planlegging-og-organisering/forankre-handlingsplanen-i-kommunen': {
    title: 'Forankre handlingsplanen politisk og administrativt',
    why: 'Planen skal styre arbeidet i flere år. Da må både politikerne og administrasjonen stå bak den.',
    tips: [
      'Drøft utkastet i kommunen, og juster planen hvis det er nødvendig.',
      'Planen er ikke låst etter dette. Lokalmiljøet og andre skal få komme med ønsker og innspill før dere ferdigstiller planen.',
    ],
  },
  'planlegging-og-organisering/utvid-organisasjonen': {
    title: 'Utvid organisasjonen med deltakere fra lokalmiljøet',
    why: 'Arbeidet trenger folk med lokalkunnskap og engasjement, ikke bare kommunens egne fagfolk.',
    tips: [
      'Suppler den tverrfaglige organisasjonen med eksterne deltakere. Vurder om det også er plass til andre ressurspersoner, interessenter og samarbeidspartnere.',
      'Gå tilbake til kartleggingen fra fase 1. Den viser hvem som finnes, og hvilke ressurser og roller de har.',
    ],
  },
  'planlegging-og-organisering/avklar-roller-og-ansvar': {
    title: 'Avklar roller og ansvar for alle som deltar',
    why: 'Uten god forankring hos alle deltakere og samarbeidspartnere blir gjennomføringen verken effektiv eller forutsigbar.',
    tips: [
      'Sørg for at alle har den samme forståelsen av mål og metodikk og føler eierskap til dem.',
      'Definer tydelig hva hver enkelt skal gjøre og svare for.',
      'Ta det om nødvendig inn i handlingsplanen og i samarbeidsavtaler.',
    ],
  },
  'planlegging-og-organisering/videreutvikle-handlingsplanen': {
    title: 'Videreutvikle handlingsplanen med innspill fra lokalmiljøet',
    why: 'Satsingen må bygge på det folk i området ønsker og trenger. Det gir den legitimitet og lokal forankring.',
    tips: [
      'Be om ønsker og innspill, både fra dem som bor og virker i området, og fra andre.',
      'Arbeid dem inn i planen før dere ferdigstiller den.',
    ],
  },
  'planlegging-og-organisering/ferdigstill-handlingsplan-og-forste-aktivitetsplan': {
    title: 'Ferdigstill handlingsplanen og den første aktivitetsplanen',
    why: 'Alle må kjenne planene for å kunne følge dem. Handlingsplanen gjelder for flere år, aktivitetsplanen for det første året.',
    tips: [
      'Forankre planene bredt, både internt i kommunen og i lokalmiljøet.',
      'Nå folk på flere måter: på informasjonsmøter og workshops, i nettbaserte kanaler og med skriftlig materiale.',
      'Se etter at planene for kommunikasjon og evaluering er kommet med.',
    ],
  },
  'planlegging-og-organisering/kommuniser-kommunens-engasjement': {
    title: 'Fortell hva kommunen skal gjøre, og hvor lenge',
    why: 'Folk og samarbeidspartnere må vite hva de kan vente seg. Klar tale nå legger også grunnlaget for videreføringen.',
    tips: [
      'Beskriv tydelig hva kommunens engasjement går ut på.',
      'Si like klart når innsatsen skal ta slutt. Da kan alle innrette seg etter det.',
    ],
  },
} satisfies Record<TaskIdOf<'planlegging-og-organisering'>, TaskWords>;
