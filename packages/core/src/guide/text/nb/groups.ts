import type { GuideWords } from '../../words.js';

/**
 * Names of the groups of tasks.
 *
 * @internal
 */
export const groups = {
  'kunnskapsgrunnlag/avklar-og-laer': 'Avklar og lær',
  'kunnskapsgrunnlag/bruk-det-kommunen-vet': 'Bruk det kommunen vet',
  'kunnskapsgrunnlag/kjenn-aktorene': 'Bli kjent med aktørene',
  'kunnskapsgrunnlag/kartlegg-og-analyser': 'Kartlegg og analyser området',
  'kunnskapsgrunnlag/hold-kunnskapen-oppdatert': 'Hold kunnskapen oppdatert',
  'planlegging-og-organisering/organiser': 'Få organisasjonen på plass',
  'planlegging-og-organisering/fra-kunnskap-til-utkast': 'Fra kunnskap til utkast',
  'planlegging-og-organisering/forankre': 'Skap bred forankring',
  'planlegging-og-organisering/vedta-og-kommuniser': 'Ferdigstill og kommuniser',
  'mobilisering-og-samarbeid/strategi': 'Utform strategien',
  'mobilisering-og-samarbeid/bygg-samarbeid': 'Bygg samarbeid',
  'mobilisering-og-samarbeid/vaer-til-stede': 'Vær til stede lokalt',
  'gjennomforing/ledelse-og-styring': 'Ledelse og styring',
  'gjennomforing/synlige-resultater': 'Skap synlige resultater',
  'gjennomforing/folg-med-og-laer': 'Følg med og lær',
  'gjennomforing/kommuniser-og-vaer-til-stede': 'Informer og møt folk',
  'videreforing/forbered-videreforing': 'Forbered videreføringen',
  'videreforing/oppsummer': 'Oppsummer resultater og erfaringer',
  'videreforing/videreforingsstrategi': 'Utvikle videreføringsstrategien',
  'videreforing/beslutt': 'Beslutt veien videre',
  'videreforing/avslutt': 'Avslutt innsatsen',
} satisfies GuideWords['groups'];
