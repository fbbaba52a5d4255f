import type { GuideWords } from '../../words.js';

/**
 * Names of the groups of tasks.
 *
 * @internal
 */
export const groups = {
  'kunnskapsgrunnlag/avklar-og-laer': 'Clarify and learn',
  'kunnskapsgrunnlag/bruk-det-kommunen-vet': 'Use what the municipality knows',
  'kunnskapsgrunnlag/kjenn-aktorene': 'Get to know the actors',
  'kunnskapsgrunnlag/kartlegg-og-analyser': 'Map and analyse the area',
  'kunnskapsgrunnlag/hold-kunnskapen-oppdatert': 'Keep the knowledge up to date',
  'planlegging-og-organisering/organiser': 'Put the organisation in place',
  'planlegging-og-organisering/fra-kunnskap-til-utkast': 'From knowledge to draft',
  'planlegging-og-organisering/forankre': 'Build broad ownership and buy-in',
  'planlegging-og-organisering/vedta-og-kommuniser': 'Finalise and communicate',
  'mobilisering-og-samarbeid/strategi': 'Design the strategy',
  'mobilisering-og-samarbeid/bygg-samarbeid': 'Build collaboration',
  'mobilisering-og-samarbeid/vaer-til-stede': 'Be present locally',
  'gjennomforing/ledelse-og-styring': 'Leadership and management',
  'gjennomforing/synlige-resultater': 'Create visible results',
  'gjennomforing/folg-med-og-laer': 'Monitor and learn',
  'gjennomforing/kommuniser-og-vaer-til-stede': 'Inform and meet people',
  'videreforing/forbered-videreforing': 'Prepare for continuation',
  'videreforing/oppsummer': 'Sum up results and experience',
  'videreforing/videreforingsstrategi': 'Develop the continuation strategy',
  'videreforing/beslutt': 'Decide the way forward',
  'videreforing/avslutt': 'Close the effort',
} satisfies GuideWords['groups'];
