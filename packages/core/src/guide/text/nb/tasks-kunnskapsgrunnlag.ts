import type { TaskIdOf } from '../../shape.js';
import type { TaskWords } from '../../words.js';

/**
 * Words of the tasks of phase 1.
 *
 * @internal
 */
export const tasks = {
  'kunnskapsgrunnlag/avklar-kunnskapsbehov': {
    title: 'Avklar hvilken kunnskap dere trenger',
    why: 'Når dere vet hva dere må finne ut, kan dere bruke kreftene på den kunnskapen satsingen skal bygge på.',
    tips: [
      'Tenk på begge deler av kunnskapsgrunnlaget: erfaringer fra lignende satsinger og kunnskap om selve området. Det siste gjelder lokale behov, det befolkningen ønsker og mener, og områdets ressurser og muligheter.',
      'Bli enige om hvordan dere skal skaffe kunnskapen. Noe finnes fra før, resten må dere hente inn selv.',
    ],
  },
  'kunnskapsgrunnlag/laer-av-lignende-innsatser': {
    title: 'Lær av lignende innsatser i inn- og utland',
    why: 'Andre har arbeidet med det samme før dere. Det de har erfart, viser hva som gir resultater, og hva som skal til for å lykkes.',
    tips: [
      'Les forskning, undersøkelser og evalueringer. Se etter metoder, organisering, bruk av virkemidler, resultater og suksesskriterier.',
      'Dra på befaring eller studiereise når det er nyttig. Der kan dere snakke direkte med folk som har gjennomført slike satsinger eller forsket på dem.',
      'Knytt kontakt med kunnskapsmiljøer og ressurspersoner som kan feltet.',
    ],
  },
  'kunnskapsgrunnlag/gjennomga-kommunens-data': {
    title: 'Gå gjennom dataene kommunen allerede har',
    why: 'Det kommunen vet om området fra før, trenger dere ikke å kartlegge på nytt. Gjennomgangen viser også hva som mangler.',
    tips: [
      'Begynn med tidligere undersøkelser, studier og statistikk.',
      'Ta også med oversikten over befolkningens helsetilstand, som kommunen skal ha etter folkehelseloven §\u00a05.',
    ],
  },
  'kunnskapsgrunnlag/gjennomga-planer-og-prosjekter': {
    title: 'Skaff oversikt over planer og pågående prosjekter',
    why: 'Når dere kjenner arbeidet som allerede er i gang, kan dere bygge videre på det og slippe å gjøre det samme to ganger.',
    tips: [
      'Gå gjennom planene som gjelder for området, og prosjektene som er i gang der.',
      'Spør de ulike tjenesteområdene i kommunen hva de allerede arbeider med i området.',
    ],
  },
  'kunnskapsgrunnlag/kartlegg-interessenter': {
    title: 'Kartlegg interessenter, ressurser og roller',
    why: 'Dere må vite hvem som finnes i området, før dere kan avgjøre hvem som skal være med, og på hva.',
    tips: [
      'Ta med offentlige og private aktører, frivillige organisasjoner, organisasjoner for brukere og pårørende og andre som betyr noe for området.',
      'Noter hvilke ressurser hver av dem har, og hvilken rolle de spiller i området.',
    ],
  },
  'kunnskapsgrunnlag/avklar-involvering-i-kartleggingen': {
    title: 'Avklar hvem dere involverer i kartleggingen',
    why: 'Noen grupper er vanskeligere å nå enn andre. Hvem dere involverer, og hvordan, avgjør derfor hvilke stemmer kartleggingen fanger opp.',
    tips: [
      'Bestem tre ting: hvem dere vil ha med i den første kartleggingen, hva de skal være med på, og på hvilken måte.',
      'Folkemøter, oppstartskonferanser og arbeidsgrupper når ikke alle grupper like godt. Suppler dem med å være «tett på» befolkningen over tid.',
      'La ansatte i nærmiljøet oppsøke folk der de er. Da blir dialogen gjerne lettere og mer åpen.',
    ],
  },
  'kunnskapsgrunnlag/inviter-befolkningen': {
    title: 'Inviter befolkningen med i kartleggingen',
    why: 'Befolkningen er målgruppen for satsingen. Folk som er med allerede i kartleggingen, får eierskap til både arbeidet og resultatene.',
    tips: [
      'De som bor i området, er naturlige deltakere når dere kartlegger og samler kunnskap. Legg opp arbeidet deretter.',
      'Det er kommunen som må invitere. Ikke vent på at folk melder seg selv.',
    ],
  },
  'kunnskapsgrunnlag/inviter-organisasjonene': {
    title: 'Inviter organisasjonene med i kartleggingen',
    why: 'Organisasjonene er naturlige samarbeidspartnere, for de samler ulike grupper i befolkningen.',
    tips: [
      'Inviter både frivillige organisasjoner og organisasjoner for brukere og pårørende. Bruk oversikten over interessenter til å finne dem.',
      'Sørg for bredde. Til sammen bør organisasjonene favne alle aldre.',
    ],
  },
  'kunnskapsgrunnlag/vurder-partnerskap-med-naeringslivet': {
    title: 'Vurder å ta med næringslivet i kartleggingen',
    why: 'Private bedrifter kan være gode samarbeidspartnere. Kjenner dere dem tidlig, ser dere lettere hvor et partnerskap er aktuelt.',
    tips: [
      'Finn ut hvilke næringsaktører området har, når dere likevel kartlegger interessenter.',
      'Vurder om noen av dem kan gå inn i et partnerskap med det offentlige.',
    ],
  },
  'kunnskapsgrunnlag/velg-kartleggingsmetoder': {
    title: 'Velg metoder for å kartlegge og analysere innsatsområdet',
    why: 'Metodene avgjør hva slags lokalkunnskap dere får. Arbeidet trenger to typer: den objektive og den subjektive.',
    tips: [
      'Den objektive kunnskapen beskriver området og dem som bor der. Den subjektive er befolkningens egne vurderinger og beskrivelser.',
      'Ingen av dem er nok alene. Kombiner derfor metoder, slik at dere får begge deler.',
    ],
  },
  'kunnskapsgrunnlag/gjennomfor-fysisk-stedsanalyse': {
    title: 'Gjennomfør en fysisk stedsanalyse',
    why: 'Stedsanalysen gir dere et felles og konkret bilde av området å bygge videre på.',
    tips: [
      'Legg vekten på områdets fysiske status: hvilken tilstand det er i nå.',
      'Se analysen sammen med den sosiokulturelle, som viser hvordan innbyggerne selv opplever området.',
    ],
  },
  'kunnskapsgrunnlag/gjennomfor-sosiokulturell-stedsanalyse': {
    title: 'Gjennomfør en sosiokulturell stedsanalyse',
    why: 'De som bor i området, kjenner det innenfra. Analysen får fram det de selv mener, og utfyller den objektive kunnskapen.',
    tips: [
      'Spør lokalbefolkningen hva som kjennetegner området. Få fram både utfordringer og behov, og kvaliteter og muligheter.',
      'Bygg analysen på folks egne, subjektive vurderinger, ikke på fagfolks beskrivelse av stedet.',
    ],
  },
  'kunnskapsgrunnlag/supplerende-undersokelser': {
    title: 'Suppler med undersøkelser blant underrepresenterte beboergrupper',
    why: 'Hvis noen grupper mangler i det dere har kartlagt, får dere et skjevt bilde av området.',
    tips: [
      'Se etter grupper som er for dårlig representert i kartleggingen. Er alle godt nok representert, trenger dere ingen flere undersøkelser.',
      'Rett undersøkelsene mot akkurat de gruppene som mangler. Dem dere ikke når med møter, kan dere oppsøke der de er.',
    ],
  },
  'kunnskapsgrunnlag/mulighetsstudier': {
    title: 'Gjennomfør mulighetsstudier av viktige delområder eller temaer',
    why: 'En mulighetsstudie gir dere mer kunnskap og flere ideer til hvordan området kan utvikles.',
    tips: [
      'Velg delområder eller temaer som betyr mye for området, og der dere mangler kunnskap eller ideer. Har dere nok å bygge på, kan dere la være.',
      'Mulighetsstudiene for Romsås senter og Veitvet-senteret er eksempler dere kan se på.',
    ],
  },
  'kunnskapsgrunnlag/suppler-kunnskapsgrunnlaget': {
    title: 'Suppler kunnskapsgrunnlaget i de senere fasene',
    why: 'Det meste gjør dere i starten. Senere trenger dere mer detaljert kunnskap om enkelttemaer.',
    tips: [
      'Hent lærdom fra pågående og gjennomførte satsinger parallelt med at dere kartlegger lokalt.',
      'I hver av de senere fasene bør dere se hvilke temaer dere må vite mer om. Bruk både eksterne kilder og egne erfaringer.',
    ],
  },
} satisfies Record<TaskIdOf<'kunnskapsgrunnlag'>, TaskWords>;
