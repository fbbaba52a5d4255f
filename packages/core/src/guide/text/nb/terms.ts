import type { GuideWords } from '../../words.js';

/**
 * The glossary.
 *
 * @internal
 */
export const terms = {
  omradesatsing: {
    term: 'områdesatsing',
    definition:
      'En samlet og langsiktig innsats i ett avgrenset boområde. Det er det overordnede begrepet i Husbankens veiviser.',
  },
  'omraderettet-innsats': {
    term: 'områderettet innsats',
    definition:
      'Selve arbeidet, også kalt områderettet arbeid. Det tar utgangspunkt i utfordringene og behovene i ett område og går på tvers av sektorer.',
  },
  omradeloft: {
    term: 'områdeløft',
    definition:
      'En bestemt metode for områdesatsing, kjent blant annet fra Groruddalssatsingen. De ti suksesskriteriene i fase 2 kommer fra erfaringer med lignende arbeid i andre land.',
  },
  innsatsomrade: {
    term: 'innsatsområde',
    definition: 'Området satsingen gjelder. I fase 4 står ordet også for temaer i handlingsplanen.',
  },
  innsatsperiode: {
    term: 'innsatsperiode',
    definition: 'Den avgrensede tiden satsingen varer, over flere år.',
  },
  kunnskapsgrunnlag: {
    term: 'kunnskapsgrunnlag',
    definition:
      'Den samlede kunnskapen som planene bygger på. Den kommer både fra andre satsinger og fra lokal kartlegging.',
  },
  'objektiv-og-subjektiv-kunnskap': {
    term: 'objektiv og subjektiv kunnskap',
    definition:
      'To slags lokalkunnskap. Den objektive er det som kjennetegner området og innbyggerne, den subjektive er befolkningens egne vurderinger og beskrivelser.',
  },
  stedsanalyse: {
    term: 'stedsanalyse',
    definition: 'En analyse av innsatsområdet med vekt på fysisk status.',
  },
  'sosiokulturell-stedsanalyse': {
    term: 'sosiokulturell stedsanalyse',
    definition:
      'En analyse der lokalbefolkningen selv beskriver utfordringer, behov, kvaliteter og muligheter i området.',
  },
  mulighetsstudie: {
    term: 'mulighetsstudie',
    definition:
      'En egen studie av hvordan et viktig delområde eller tema kan utvikles. Den gir mer kunnskap og flere ideer.',
  },
  foranalyse: {
    term: 'foranalyse',
    definition:
      'En innledende analyse av innsatsområdet, også kalt grunnlagsdokumentasjon. Innholdet varierer med det dere vet fra før.',
  },
  'tett-pa': {
    term: '«tett på»',
    definition:
      'En arbeidsmåte der ansatte i nærmiljøet oppsøker folk der de er, over tid. Den supplerer folkemøter og andre tradisjonelle metoder.',
  },
  programarbeid: {
    term: 'programarbeid',
    definition: 'Å samle mange prosjekter og tiltak under én paraply, med de samme overordnede målene.',
  },
  handlingsplan: {
    term: 'handlingsplan',
    definition:
      'Den langsiktige, overordnede planen for innsatsen. Den inneholder mål, strategier, metoder og rammer.',
  },
  aktivitetsplan: {
    term: 'aktivitetsplan',
    definition: 'Planen for ett års innsats, med prioriterte tiltak. Dere lager en ny hvert år.',
  },
  forankring: {
    term: 'forankring',
    definition:
      'At innsatsen har støtte politisk og administrativt i kommunen, hos alle som deltar, og i befolkningen.',
  },
  eierskap: {
    term: 'eierskap',
    definition: 'At beboere og deltakere opplever arbeidet og resultatene som sine egne.',
  },
  interessent: {
    term: 'interessent',
    definition: 'Den som har interesser i området eller ressurser å bidra med.',
  },
  'strategi-for-deltakelse-og-samarbeid': {
    term: 'strategi for deltakelse og samarbeid',
    definition:
      'Strategien som følger opp handlingsplanen i fase 3. Den svarer på hvem dere skal involvere, når og hvordan, og hva dere vil diskutere med dem.',
  },
  'aktiv-tilstedevaerelse': {
    term: 'aktiv tilstedeværelse',
    definition: 'En metode som går igjen i arbeidet: aktiviteter og nærvær i området.',
  },
  'lokalt-kontaktsted': {
    term: 'lokalt kontaktsted',
    definition: 'Et sted sentralt i området for informasjon, møter og mobilisering.',
  },
  'abcd-modellen': {
    term: 'ABCD-modellen',
    definition:
      'En ressursbasert modell for å kartlegge og mobilisere det et lokalområde selv har. En dansk guide fra 2006 gir en innføring.',
  },
  'sma-synlige-suksesser': {
    term: 'små, synlige suksesser',
    definition:
      'Små, raske resultater som bygger tillit straks arbeidet er i gang. De kalles også «de 3 S-er».',
  },
  'brenne-alt-kruttet': {
    term: '«brenne alt kruttet»',
    definition: 'Å bruke for mye av kreftene i starten, slik at «trykket» ikke varer hele innsatsperioden.',
  },
  'fasedelt-prosjektutvikling': {
    term: 'fasedelt prosjektutvikling',
    definition: 'Å utvikle og styre prosjekter i faser. Det er en del av profesjonaliseringen av arbeidet.',
  },
  sluttrapport: {
    term: 'sluttrapport',
    definition:
      'Rapporten som oppsummerer resultater og erfaringer mot slutten av innsatsen. Den viser også veien videre.',
  },
  videreforingsstrategi: {
    term: 'videreføringsstrategi',
    definition: 'Planen for hva som skjer etter innsatsperioden. Den bygger på sluttrapporten.',
  },
  frivillighetsmidler: {
    term: 'frivillighetsmidler',
    definition: 'Kommunale midler som støtter lag, foreninger og andre lokale organisasjoner.',
  },
  paraplyorganisasjon: {
    term: 'paraplyorganisasjon',
    definition: 'En lokal organisasjon som samler flere organisasjoner og kobler ressursene i området.',
  },
  'sosial-kapital': {
    term: 'sosial kapital',
    definition:
      'Noe innsatsen skal styrke i området, sammen med de fysiske kvalitetene og det lokale, offentlige tjenestetilbudet. Husbankens veiviser sier ikke nærmere hva den legger i begrepet.',
  },
} satisfies GuideWords['terms'];
