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
      'Ein samla og langsiktig innsats i eitt avgrensa buområde. Det er det overordna omgrepet i vegvisaren til Husbanken.',
  },
  'omraderettet-innsats': {
    term: 'områderetta innsats',
    definition:
      'Sjølve arbeidet, òg kalla områderetta arbeid. Det tek utgangspunkt i utfordringane og behova i eitt område og går på tvers av sektorar.',
  },
  omradeloft: {
    term: 'områdeløft',
    definition:
      'Ein bestemt metode for områdesatsing, kjend mellom anna frå Groruddalssatsinga. Suksesskriteria kjem frå erfaringar med liknande arbeid i andre land.',
  },
  innsatsomrade: {
    term: 'innsatsområde',
    definition: 'Området satsinga gjeld. I fase 4 står ordet òg for tema i handlingsplanen.',
  },
  innsatsperiode: {
    term: 'innsatsperiode',
    definition: 'Den avgrensa tida satsinga varer, over fleire år.',
  },
  kunnskapsgrunnlag: {
    term: 'kunnskapsgrunnlag',
    definition:
      'Den samla kunnskapen som planane byggjer på. Han kjem både frå andre satsingar og frå lokal kartlegging.',
  },
  'objektiv-og-subjektiv-kunnskap': {
    term: 'objektiv og subjektiv kunnskap',
    definition:
      'To slags lokalkunnskap. Den objektive er det som kjenneteiknar området og innbyggjarane, den subjektive er det innbyggjarane sjølve vurderer og skildrar.',
  },
  stedsanalyse: {
    term: 'stadanalyse',
    definition: 'Ein analyse av innsatsområdet med vekt på fysisk status.',
  },
  'sosiokulturell-stedsanalyse': {
    term: 'sosiokulturell stadanalyse',
    definition:
      'Ein analyse der dei som bur i området, sjølve skildrar utfordringar, behov, kvalitetar og moglegheiter.',
  },
  mulighetsstudie: {
    term: 'moglegheitsstudie',
    definition:
      'Ein eigen studie av kva eit delområde eller tema kan bli. Han gir ny kunnskap og idear til utviklinga.',
  },
  foranalyse: {
    term: 'foranalyse',
    definition:
      'Ein innleiande analyse av innsatsområdet, òg kalla grunnlagsdokumentasjon. Innhaldet varierer med det de veit frå før.',
  },
  'tett-pa': {
    term: '«tett på»',
    definition:
      'Ein arbeidsmåte der tilsette i nærmiljøet oppsøkjer folk der dei er, over tid. Han supplerer folkemøte og andre tradisjonelle metodar.',
  },
  programarbeid: {
    term: 'programarbeid',
    definition: 'Å samle mange prosjekt og tiltak under éin paraply, med dei same overordna måla.',
  },
  handlingsplan: {
    term: 'handlingsplan',
    definition:
      'Den langsiktige, overordna planen for innsatsen. Han inneheld mål, strategiar, metodar og rammer.',
  },
  aktivitetsplan: {
    term: 'aktivitetsplan',
    definition: 'Planen for innsatsen i eitt år, med prioriterte tiltak. De lagar ein ny kvart år.',
  },
  forankring: {
    term: 'forankring',
    definition:
      'At innsatsen har støtte politisk og administrativt i kommunen, hos alle som deltek, og hos innbyggjarane.',
  },
  eierskap: {
    term: 'eigarskap',
    definition: 'At bebuarar og deltakarar opplever arbeidet og resultata som sine eigne.',
  },
  interessent: {
    term: 'interessent',
    definition: 'Den som har interesser i området eller ressursar å bidra med.',
  },
  'strategi-for-deltakelse-og-samarbeid': {
    term: 'strategi for deltaking og samarbeid',
    definition:
      'Strategien som følgjer opp handlingsplanen i fase 3. Han svarer på kven de skal involvere, når og korleis, og kva de vil diskutere med dei.',
  },
  'aktiv-tilstedevaerelse': {
    term: 'aktivt nærvær',
    definition: 'Ein metode som går igjen i arbeidet: å ha aktivitetar og vere til stades i området.',
  },
  'lokalt-kontaktsted': {
    term: 'lokal kontaktstad',
    definition: 'Ein stad sentralt i området for informasjon, møte og mobilisering.',
  },
  'abcd-modellen': {
    term: 'ABCD-modellen',
    definition:
      'Ein ressursbasert modell for å kartleggje og mobilisere det eit lokalområde sjølv har. Ein dansk guide frå 2006 gir ei innføring.',
  },
  'sma-synlige-suksesser': {
    term: 'små, synlege suksessar',
    definition:
      'Små, raske resultat som byggjer tillit straks arbeidet er i gang. Dei blir òg kalla «dei 3 S-ane».',
  },
  'brenne-alt-kruttet': {
    term: '«brenne alt krutet»',
    definition:
      'Å bruke for mykje av kreftene i starten, slik at «trykket» ikkje held seg heile innsatsperioden.',
  },
  'fasedelt-prosjektutvikling': {
    term: 'fasedelt prosjektutvikling',
    definition: 'Å utvikle og styre prosjekt i fasar. Det er ein del av profesjonaliseringa av arbeidet.',
  },
  sluttrapport: {
    term: 'sluttrapport',
    definition:
      'Rapporten som oppsummerer resultat og erfaringar mot slutten av innsatsen. Han viser òg vegen vidare.',
  },
  videreforingsstrategi: {
    term: 'vidareføringsstrategi',
    definition: 'Planen for kva som skjer etter innsatsperioden. Han byggjer på sluttrapporten.',
  },
  frivillighetsmidler: {
    term: 'frivilligheitsmidlar',
    definition: 'Kommunale midlar som støttar lag, foreiningar og andre lokale organisasjonar.',
  },
  paraplyorganisasjon: {
    term: 'paraplyorganisasjon',
    definition:
      'Ein lokal organisasjon som samlar fleire organisasjonar og koplar saman ressursane i området.',
  },
  'sosial-kapital': {
    term: 'sosial kapital',
    definition:
      'Noko innsatsen skal styrkje i området, saman med dei fysiske kvalitetane og det lokale, offentlege tenestetilbodet. Vegvisaren til Husbanken seier ikkje nærare kva han legg i omgrepet.',
  },
} satisfies GuideWords['terms'];
