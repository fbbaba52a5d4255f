import type { GuideWords } from '../../words.js';

/**
 * Names of the groups of tasks.
 *
 * @internal
 */
export const groups = {
  'kunnskapsgrunnlag/avklar-og-laer': 'Avklar og lær',
  'kunnskapsgrunnlag/bruk-det-kommunen-vet': 'Bruk det kommunen veit',
  'kunnskapsgrunnlag/kjenn-aktorene': 'Bli kjende med aktørane',
  'kunnskapsgrunnlag/kartlegg-og-analyser': 'Kartlegg og analyser området',
  'kunnskapsgrunnlag/hold-kunnskapen-oppdatert': 'Hald kunnskapen oppdatert',
  'planlegging-og-organisering/organiser': 'Få organisasjonen på plass',
  'planlegging-og-organisering/fra-kunnskap-til-utkast': 'Frå kunnskap til utkast',
  'planlegging-og-organisering/forankre': 'Skap brei forankring',
  'planlegging-og-organisering/vedta-og-kommuniser': 'Gjer planane ferdige og kommuniser',
  'mobilisering-og-samarbeid/strategi': 'Utform strategien',
  'mobilisering-og-samarbeid/bygg-samarbeid': 'Bygg samarbeid',
  'mobilisering-og-samarbeid/vaer-til-stede': 'Ver til stades lokalt',
  'gjennomforing/ledelse-og-styring': 'Leiing og styring',
  'gjennomforing/synlige-resultater': 'Skap synlege resultat',
  'gjennomforing/folg-med-og-laer': 'Følg med og lær',
  'gjennomforing/kommuniser-og-vaer-til-stede': 'Informer og møt folk',
  'videreforing/forbered-videreforing': 'Førebu vidareføringa',
  'videreforing/oppsummer': 'Oppsummer resultat og erfaringar',
  'videreforing/videreforingsstrategi': 'Utvikle vidareføringsstrategien',
  'videreforing/beslutt': 'Avgjer vegen vidare',
  'videreforing/avslutt': 'Avslutt innsatsen',
} satisfies GuideWords['groups'];
