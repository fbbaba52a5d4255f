import type { GuideWords } from '../../words.js';

/**
 * Names of the acts of law the guide refers to.
 *
 * @internal
 */
export const acts = {
  folkehelseloven: {
    name: 'Lov om folkehelsearbeid',
    shortName: 'folkehelselova',
  },
  sosialtjenesteloven: {
    name: 'Lov om sosiale tjenester i arbeids- og velferdsforvaltningen',
    shortName: 'sosialtenestelova',
  },
  'plan-og-bygningsloven': {
    name: 'Lov om planlegging og byggesaksbehandling',
    shortName: 'plan- og bygningslova',
  },
  boligsosialloven: {
    name: 'Lov om kommunenes ansvar på det boligsosiale feltet',
    shortName: 'bustadsosiallova',
  },
} satisfies GuideWords['acts'];

/**
 * What the provisions mean for an area-based initiative. Never the wording of the law.
 *
 * @internal
 */
export const provisions = {
  'folkehelseloven.p1': {
    heading: 'Føremål',
    meaning: [
      'Målet er eit samfunn som gir betre folkehelse og jamnar ut sosiale helseforskjellar. Det gjeld helse og trivsel, og dei sosiale forholda og miljøet folk lever i. Slike forhold arbeider de med i ei områdesatsing. Lova skal òg førebygge skadar, liding og sjukdom, både psykisk og somatisk.',
    ],
    erratum: null,
    amendment:
      'Per november 2026 er lova under endring, så ordlyden kan vere ny. Prop. 82 L (2024–2025) foreslår å byte ut «trivsel» med «livskvalitet» og å ta inn ei berekraftig samfunnsutvikling i føremålet. Teksten her følgjer lova slik vegvisaren gir henne att. Lovdata har teksten som gjeld.',
  },
  'folkehelseloven.p4': {
    heading: 'Ansvaret kommunen har for folkehelsearbeid',
    meaning: [
      'Kommunen skal bidra til at òg andre styresmakter og verksemder tek omsyn til helsa. Det kan de gjere med råd og fråsegner, ved å samarbeide og ved å delta i planlegginga.',
      'Kommunen skal òg gjere det mogleg å samarbeide med frivillig sektor. I ei områdesatsing gjeld det når de inviterer og involverer organisasjonar og frivillige.',
    ],
    erratum:
      'Vegvisaren til Husbanken trykkjer innhaldet i denne paragrafen under plan- og bygningslova, som «§\u00a04». Det er feil: Plan- og bygningslova har ingen §\u00a04, og innhaldet høyrer til folkehelselova.',
    amendment:
      'Per november 2026 er lova under endring, sjå Prop. 82 L (2024–2025), så ordlyden kan vere ny. Lovdata har teksten som gjeld.',
  },
  'folkehelseloven.p5': {
    heading: 'Oversikt over helsetilstand og påverknadsfaktorar',
    meaning: [
      'Kommunen må vite korleis det står til med helsa til innbyggjarane. Han må òg vite kva som påverkar helsa, både positivt og negativt.',
      'Bruk denne oversikta når de går gjennom data som kommunen har om området frå før.',
    ],
    erratum: null,
    amendment:
      'Per november 2026 er lova under endring, sjå Prop. 82 L (2024–2025), så ordlyden kan vere ny. Lovdata har teksten som gjeld.',
  },
  'sosialtjenesteloven.p1': {
    heading: 'Føremål',
    meaning: [
      'Lova skal betre levekåra for vanskelegstilte og bidra til økonomisk og sosial tryggleik, slik at kvar enkelt kan klare seg og bu sjølvstendig. Ho skal òg fremje sosial inkludering, overgang til arbeid og at folk tek aktivt del i samfunnet.',
      'Tenk på dette når de kartlegg lokale behov i innsatsområdet.',
      'Paragrafen seier meir enn vegvisaren til Husbanken gir att, mellom anna om samordna tenester til utsette barn og familiar.',
    ],
    erratum: null,
    amendment: null,
  },
  'plan-og-bygningsloven.p1-1': {
    heading: 'Føremål',
    meaning: [
      'Målet er ei berekraftig utvikling som er til det beste for den enkelte, for samfunnet og for generasjonane som kjem.',
      'Arbeid ope og føreseieleg når de lagar planar og gjer vedtak. Legg opp til medverknad for alle interesser og styresmakter det vedkjem.',
      'Universell utforming høyrer med i planlegginga og i krava til byggetiltak. Ta òg omsyn til oppvekstvilkåra for barn og unge og til estetikken i omgivnadene.',
    ],
    erratum:
      'Vegvisaren til Husbanken blandar to lover her: Det han kallar «§\u00a04», er ikkje frå plan- og bygningslova, men frå folkehelselova §\u00a04. Han hoppar òg over setningar i §\u00a01-1.',
    amendment: null,
  },
  'boligsosialloven.p1': {
    heading: 'Føremål',
    meaning: [
      'Lova skal førebygge bustadsosiale utfordringar. Ho skal òg bidra til at dei som er vanskelegstilte på bustadmarknaden, får hjelp til å skaffe seg og behalde ein eigna bustad.',
      'I ei områdesatsing er buforholda ein del av biletet. Sjå dei i samanheng med dei andre tiltaka.',
    ],
    erratum: null,
    amendment: null,
  },
  'boligsosialloven.p5': {
    heading: 'Samarbeid, oversikt og planlegging',
    meaning: [
      'Kommunen skal syte for samarbeid på tvers av sektorar i det bustadsosiale arbeidet, samordne tenestene sine og samarbeide med andre offentlege aktørar.',
      'Kommunen skal òg ha oversikt over behovet vanskelegstilte på bustadmarknaden har for ordinære og tilpassa bustader. Oversikta er ein del av grunnlaget for planstrategien. Ta henne med når de går gjennom det kommunen veit om området.',
    ],
    erratum: null,
    amendment: null,
  },
} satisfies GuideWords['provisions'];
