import type { TaskIdOf } from '../../shape.js';
import type { TaskWords } from '../../words.js';

/**
 * Words of the tasks of phase 1.
 *
 * @internal
 */
export const tasks = {
  'kunnskapsgrunnlag/avklar-kunnskapsbehov': {
    title: 'Avklar kva kunnskap de treng',
    why: 'Når de veit kva de må finne ut, kan de bruke kreftene på den kunnskapen satsinga skal byggje på.',
    tips: [
      'Tenk på begge delar av kunnskapsgrunnlaget: erfaringar frå liknande satsingar og kunnskap om sjølve området. Det siste gjeld lokale behov, det innbyggjarane ønskjer og meiner, og ressursane og moglegheitene i området.',
      'Bli samde om korleis de skal skaffe kunnskapen. Noko finst frå før, resten må de hente inn sjølve.',
    ],
  },
  'kunnskapsgrunnlag/laer-av-lignende-innsatser': {
    title: 'Lær av liknande innsatsar i inn- og utland',
    why: 'Andre har arbeidd med det same før dykk. Det dei har erfart, viser kva som gir resultat, og kva som skal til for å lukkast.',
    tips: [
      'Les forsking, undersøkingar og evalueringar. Sjå etter metodar, organisering, bruk av verkemiddel, resultat og suksesskriterium.',
      'Dra på synfaring eller studiereise når det er nyttig. Der kan de snakke direkte med folk som har gjennomført slike satsingar eller forska på dei.',
      'Knyt kontakt med kunnskapsmiljø og ressurspersonar som kan feltet.',
    ],
  },
  'kunnskapsgrunnlag/gjennomga-kommunens-data': {
    title: 'Gå gjennom data som kommunen har frå før',
    why: 'Det kommunen alt veit om området, treng de ikkje kartleggje på nytt. Gjennomgangen viser òg kva som manglar.',
    tips: [
      'Start med tidlegare undersøkingar, studiar og statistikk.',
      'Ta òg med oversikta over helsetilstanden til innbyggjarane. Kommunen skal ha ei slik oversikt etter folkehelselova §\u00a05.',
    ],
  },
  'kunnskapsgrunnlag/gjennomga-planer-og-prosjekter': {
    title: 'Skaff oversikt over planar og pågåande prosjekt',
    why: 'Når de kjenner arbeidet som alt er i gang, kan de byggje vidare på det og sleppe å gjere det same to gonger.',
    tips: [
      'Gå gjennom planane som gjeld for området, og prosjekta som er i gang der.',
      'Spør dei ulike tenesteområda i kommunen kva dei alt arbeider med i området.',
    ],
  },
  'kunnskapsgrunnlag/kartlegg-interessenter': {
    title: 'Kartlegg interessentar, ressursar og roller',
    why: 'De må vite kven som finst i området, før de kan avgjere kven som skal vere med, og på kva.',
    tips: [
      'Ta med offentlege og private aktørar, frivillige organisasjonar, organisasjonar for brukarar og pårørande og andre som betyr noko for området.',
      'Noter kva ressursar kvar av dei har, og kva rolle dei spelar i området.',
    ],
  },
  'kunnskapsgrunnlag/avklar-involvering-i-kartleggingen': {
    title: 'Avklar kven de involverer i kartlegginga',
    why: 'Nokre grupper er vanskelegare å nå enn andre. Kven de involverer, og korleis, avgjer derfor kva stemmer kartlegginga fangar opp.',
    tips: [
      'Bestem tre ting: kven de vil ha med i den første kartlegginga, kva dei skal vere med på, og på kva måte.',
      'Folkemøte, oppstartskonferansar og arbeidsgrupper når ikkje alle grupper like godt. Suppler dei med å vere «tett på» innbyggjarane over tid.',
      'La tilsette i nærmiljøet oppsøkje folk der dei er. Då blir dialogen gjerne lettare og meir open.',
    ],
  },
  'kunnskapsgrunnlag/inviter-befolkningen': {
    title: 'Inviter innbyggjarane med i kartlegginga',
    why: 'Innbyggjarane er målgruppa for satsinga. Folk som er med alt i kartlegginga, får eigarskap til både arbeidet og resultata.',
    tips: [
      'Dei som bur i området, er naturlege deltakarar når de kartlegg og samlar kunnskap. Legg opp arbeidet etter det.',
      'Det er kommunen som må invitere. Ikkje vent på at folk melder seg sjølve.',
    ],
  },
  'kunnskapsgrunnlag/inviter-organisasjonene': {
    title: 'Inviter organisasjonane med i kartlegginga',
    why: 'Organisasjonane er naturlege samarbeidspartnarar, for dei samlar ulike grupper av innbyggjarar.',
    tips: [
      'Inviter både frivillige organisasjonar og organisasjonar for brukarar og pårørande. Bruk oversikta over interessentar til å finne dei.',
      'Syt for breidd. Til saman bør organisasjonane femne om alle aldrar.',
    ],
  },
  'kunnskapsgrunnlag/vurder-partnerskap-med-naeringslivet': {
    title: 'Vurder å ta med næringslivet i kartlegginga',
    why: 'Private bedrifter kan vere gode samarbeidspartnarar. Blir de kjende med dei tidleg, ser de lettare kvar eit partnarskap er aktuelt.',
    tips: [
      'Finn ut kva næringsaktørar området har, når de likevel kartlegg interessentar.',
      'Vurder om nokon av dei kan gå inn i eit partnarskap med det offentlege.',
    ],
  },
  'kunnskapsgrunnlag/velg-kartleggingsmetoder': {
    title: 'Vel metodar for å kartleggje og analysere innsatsområdet',
    why: 'Metodane avgjer kva slags lokalkunnskap de får. Arbeidet treng to typar: den objektive og den subjektive.',
    tips: [
      'Den objektive kunnskapen viser kva som kjenneteiknar området og dei som bur der. Den subjektive er korleis innbyggjarane sjølve vurderer og skildrar det.',
      'Ingen av dei er nok åleine. Kombiner derfor metodar, slik at de får begge delar.',
    ],
  },
  'kunnskapsgrunnlag/gjennomfor-fysisk-stedsanalyse': {
    title: 'Gjennomfør ein fysisk stadanalyse',
    why: 'Stadanalysen gir dykk eit felles og konkret bilete av området å byggje vidare på.',
    tips: [
      'Legg vekta på den fysiske statusen til området: kva tilstand det er i no.',
      'Sjå analysen saman med den sosiokulturelle, som viser korleis innbyggjarane sjølve opplever området.',
    ],
  },
  'kunnskapsgrunnlag/gjennomfor-sosiokulturell-stedsanalyse': {
    title: 'Gjennomfør ein sosiokulturell stadanalyse',
    why: 'Dei som bur i området, kjenner det innanfrå. Analysen får fram det dei sjølve meiner, og utfyller den objektive kunnskapen.',
    tips: [
      'Spør folk i området kva som kjenneteiknar det. Få fram både utfordringar og behov, og kvalitetar og moglegheiter.',
      'Bygg analysen på folk sine eigne, subjektive vurderingar, ikkje på korleis fagfolk skildrar staden.',
    ],
  },
  'kunnskapsgrunnlag/supplerende-undersokelser': {
    title: 'Suppler med undersøkingar blant underrepresenterte bebuargrupper',
    why: 'Dersom nokre grupper manglar i det de har kartlagt, får de eit skeivt bilete av området.',
    tips: [
      'Sjå etter kven som er for dårleg representerte i kartlegginga. Er alle godt representerte, treng de ingen fleire undersøkingar.',
      'Rett undersøkingane mot akkurat dei gruppene som manglar. Dei de ikkje når med møte, kan de oppsøkje der dei er.',
    ],
  },
  'kunnskapsgrunnlag/mulighetsstudier': {
    title: 'Gjennomfør moglegheitsstudiar av viktige delområde eller tema',
    why: 'Ein moglegheitsstudie gir dykk meir kunnskap og fleire idear til korleis området kan utviklast.',
    tips: [
      'Vel delområde eller tema som betyr mykje for området, og der de manglar kunnskap eller idear. Har de nok å byggje på, kan de la vere.',
      'Moglegheitsstudiane for Romsås senter og Veitvet-senteret er døme de kan sjå på.',
    ],
  },
  'kunnskapsgrunnlag/suppler-kunnskapsgrunnlaget': {
    title: 'Suppler kunnskapsgrunnlaget i dei seinare fasane',
    why: 'Det meste gjer de i starten. Seinare treng de meir detaljert kunnskap om enkelttema.',
    tips: [
      'Hent lærdom frå satsingar som er i gang eller gjennomførte, samtidig som de kartlegg lokalt.',
      'I kvar av dei seinare fasane bør de sjå kva tema de må vite meir om. Bruk både eksterne kjelder og eigne erfaringar.',
    ],
  },
} satisfies Record<TaskIdOf<'kunnskapsgrunnlag'>, TaskWords>;
