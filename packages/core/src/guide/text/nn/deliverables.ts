import type { GuideWords } from '../../words.js';

/**
 * What the tasks produce, and the states it goes through where the source tells of any.
 *
 * @internal
 */
export const deliverables = {
  kunnskapsgrunnlag: {
    name: 'Kunnskapsgrunnlag',
    description:
      'Samla kunnskap frå andre satsingar og om sjølve området. De byggjer det opp i fase 1, samanfattar det i fase 2 og supplerer det seinare med kunnskap om enkelttema.',
    states: ['behov avklart', 'innhenta', 'samanfatta', 'supplert'],
  },
  foranalyse: {
    name: 'Foranalyse',
    description:
      'Innleiande analyse av innsatsområdet, òg kalla grunnlagsdokumentasjon. Innhaldet er avhengig av kva de veit frå før, og av utfordringane og moglegheitene i området.',
    states: [],
  },
  'fysisk-stedsanalyse': {
    name: 'Fysisk stadanalyse',
    description: 'Den objektive delen av lokalkunnskapen, med vekt på den fysiske statusen i området.',
    states: [],
  },
  'sosiokulturell-stedsanalyse': {
    name: 'Sosiokulturell stadanalyse',
    description:
      'Den subjektive delen av lokalkunnskapen: korleis dei som bur i området, sjølve vurderer utfordringar, behov, kvalitetar og moglegheiter.',
    states: [],
  },
  mulighetsstudie: {
    name: 'Moglegheitsstudie',
    description:
      'Studie av korleis eit viktig delområde eller tema kan utviklast. Han er aktuell når de treng meir kunnskap og fleire idear.',
    states: [],
  },
  handlingsplan: {
    name: 'Handlingsplan',
    description:
      'Den langsiktige, overordna planen for innsatsen, med mål, strategiar, metodar og rammer. Han rommar òg planane for kommunikasjon og evaluering. Ta med roller og ansvar dersom det trengst.',
    states: [
      'utkast',
      'drøfta og justert',
      'forankra',
      'vidareutvikla med innspel',
      'endeleg',
      'vurdert på nytt',
    ],
  },
  kommunikasjonsplan: {
    name: 'Kommunikasjonsplan',
    description:
      'Planen for korleis de kommuniserer om innsatsen. Han er ein del av handlingsplanen, og de følgjer han i heile innsatsperioden.',
    states: [],
  },
  evalueringsplan: {
    name: 'Evalueringsplan',
    description:
      'Planen for korleis de evaluerer innsatsen. Han er ein del av handlingsplanen og styrer rapportering og evaluering i fase 4.',
    states: [],
  },
  aktivitetsplan: {
    name: 'Aktivitetsplan',
    description:
      'Planen for eitt år, med prioriterte tiltak. Den første blir ferdig saman med den endelege handlingsplanen. Deretter lagar de ein ny kvart år.',
    states: [],
  },
  samarbeidsavtale: {
    name: 'Samarbeidsavtale',
    description:
      'Formaliserer samarbeidet der partane ønskjer det. Avtalen kan òg slå fast roller og ansvar.',
    states: [],
  },
  'strategi-for-deltakelse-og-samarbeid': {
    name: 'Strategi for deltaking og samarbeid',
    description:
      'Følgjer opp handlingsplanen. Strategien svarer på korleis involveringa blir brei og reell, kven som skal med, når og korleis, og kva de vil diskutere. Han omfattar òg aktørane i kommunen sjølv.',
    states: [],
  },
  'lokalt-kontaktsted': {
    name: 'Lokal kontaktstad',
    description:
      'Ein stad sentralt i området der de informerer om arbeidet. Han kan òg bli ein møteplass for innbyggjarane og ein stad for mobilisering.',
    states: [],
  },
  'rapporteringer-og-evalueringer': {
    name: 'Rapporteringar og evalueringar',
    description:
      'Dokumenterer løpande kva innsatsen oppnår. De bruker dei når de drøftar og lærer undervegs, og når de skriv sluttrapporten.',
    states: [],
  },
  sluttrapport: {
    name: 'Sluttrapport',
    description:
      'Oppsummerer resultat og erfaringar og viser vegen vidare. Slik vi les vegvisaren til Husbanken, treng de eit utkast før de utviklar vidareføringsstrategien.',
    states: ['utkast', 'endeleg'],
  },
  videreforingsstrategi: {
    name: 'Vidareføringsstrategi',
    description:
      'Planen for kva som skjer etter innsatsperioden. Han byggjer på sluttrapporten og har minst seks delar. Kommunen drøftar og vedtek han, òg saman med aktuelle samarbeidspartnarar.',
    states: ['seks delar på plass', 'drøfta', 'vedteken'],
  },
  'kommunikasjonsplan-for-avslutning': {
    name: 'Kommunikasjonsplan for avslutninga',
    description:
      'Planen for korleis kommunen fortel breitt om innsatsen: til lokalmiljøet, til samarbeidsaktørane og internt. Han er ein del av vidareføringsstrategien, ikkje av handlingsplanen.',
    states: [],
  },
  'plan-for-kunnskap-og-erfaring': {
    name: 'Plan for bruk av kunnskap og erfaring',
    description:
      'Planen for å utnytte kunnskapen og erfaringane frå innsatsen, òg når kommunen utviklar tenestetilbodet sitt. Han er ein del av vidareføringsstrategien.',
    states: [],
  },
} satisfies GuideWords['deliverables'];
