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
      'Samlet kunnskap fra andre satsinger og om området selv. Dere bygger det opp i fase 1, sammenfatter det i fase 2 og supplerer det senere med kunnskap om enkelttemaer.',
    states: ['behov avklart', 'innhentet', 'sammenfattet', 'supplert'],
  },
  foranalyse: {
    name: 'Foranalyse',
    description:
      'Innledende analyse av innsatsområdet, også kalt grunnlagsdokumentasjon. Innholdet avhenger av hva dere vet fra før, og av utfordringene og mulighetene i området.',
    states: [],
  },
  'fysisk-stedsanalyse': {
    name: 'Fysisk stedsanalyse',
    description: 'Analyse av området med vekt på fysisk status. Den gir dere objektiv lokalkunnskap.',
    states: [],
  },
  'sosiokulturell-stedsanalyse': {
    name: 'Sosiokulturell stedsanalyse',
    description:
      'Analyse som gir dere subjektiv lokalkunnskap: hvordan lokalbefolkningen selv vurderer utfordringer, behov, kvaliteter og muligheter.',
    states: [],
  },
  mulighetsstudie: {
    name: 'Mulighetsstudie',
    description:
      'Studie av hvordan et viktig delområde eller tema kan utvikles. Den er aktuell når dere trenger mer kunnskap og flere ideer.',
    states: [],
  },
  handlingsplan: {
    name: 'Handlingsplan',
    description:
      'Den langsiktige, overordnede planen for innsatsen, med mål, strategier, metoder og rammer. Den rommer også planene for kommunikasjon og evaluering. Ta med roller og ansvar hvis dere trenger det.',
    states: [
      'utkast',
      'drøftet og justert',
      'forankret',
      'videreutviklet med innspill',
      'endelig',
      'vurdert på nytt',
    ],
  },
  kommunikasjonsplan: {
    name: 'Kommunikasjonsplan',
    description:
      'Planen for hvordan dere kommuniserer om innsatsen. Den er en del av handlingsplanen, og dere følger den i hele innsatsperioden.',
    states: [],
  },
  evalueringsplan: {
    name: 'Evalueringsplan',
    description:
      'Planen for hvordan dere evaluerer innsatsen. Den er en del av handlingsplanen og styrer rapportering og evaluering i fase 4.',
    states: [],
  },
  aktivitetsplan: {
    name: 'Aktivitetsplan',
    description:
      'Planen for ett år, med prioriterte tiltak. Den første blir ferdig sammen med den endelige handlingsplanen. Deretter lager dere en ny hvert år.',
    states: [],
  },
  samarbeidsavtale: {
    name: 'Samarbeidsavtale',
    description:
      'Formaliserer samarbeidet der partene ønsker det. Avtalen kan også slå fast roller og ansvar.',
    states: [],
  },
  'strategi-for-deltakelse-og-samarbeid': {
    name: 'Strategi for deltakelse og samarbeid',
    description:
      'Følger opp handlingsplanen. Den svarer på hvordan involveringen blir bred og reell, hvem som skal med, når og hvordan, og hva dere vil diskutere. Den omfatter også kommunens egne aktører.',
    states: [],
  },
  'lokalt-kontaktsted': {
    name: 'Lokalt kontaktsted',
    description:
      'Et sted sentralt i området der dere informerer om arbeidet. Det kan også bli et møtested for innbyggerne og et sted for mobilisering.',
    states: [],
  },
  'rapporteringer-og-evalueringer': {
    name: 'Rapporteringer og evalueringer',
    description:
      'Dokumenterer løpende hva innsatsen oppnår. Dere bruker dem når dere drøfter og lærer underveis, og når dere skriver sluttrapporten.',
    states: [],
  },
  sluttrapport: {
    name: 'Sluttrapport',
    description:
      'Oppsummerer resultater og erfaringer og viser veien videre. Slik vi leser Husbankens veiviser, trenger dere et utkast før dere utvikler videreføringsstrategien.',
    states: ['utkast', 'endelig'],
  },
  videreforingsstrategi: {
    name: 'Videreføringsstrategi',
    description:
      'Planen for hva som skjer etter innsatsperioden. Den bygger på sluttrapporten og har minst seks deler. Kommunen drøfter og beslutter den, også sammen med aktuelle samarbeidspartnere.',
    states: ['seks deler på plass', 'drøftet', 'besluttet'],
  },
  'kommunikasjonsplan-for-avslutning': {
    name: 'Kommunikasjonsplan for avslutningen',
    description:
      'Planen for hvordan kommunen forteller bredt om innsatsen: til lokalmiljøet, til samarbeidsaktørene og internt. Den er en del av videreføringsstrategien, ikke av handlingsplanen.',
    states: [],
  },
  'plan-for-kunnskap-og-erfaring': {
    name: 'Plan for bruk av kunnskap og erfaring',
    description:
      'Planen for å utnytte kunnskapen og erfaringene fra innsatsen, også når kommunen utvikler tjenestetilbudet sitt. Den er en del av videreføringsstrategien.',
    states: [],
  },
} satisfies GuideWords['deliverables'];
