import type { GuideWords } from '../../words.js';

/**
 * Words of the resource groups.
 *
 * @internal
 */
export const resourceGroups = {
  stedsanalyser: {
    name: 'Place analyses',
    description: 'The source has the heading, but does not say which place analyses were to be listed here.',
  },
  annet: {
    name: 'Other',
    description:
      'Here you will find handbooks, examples, lectures and reports, among other things. They can be useful when you build up the knowledge base.',
  },
  studieturer: {
    name: 'Reports from study trips to Sweden and Denmark',
    description:
      'Husbanken (the Norwegian State Housing Bank) arranged the trips for people taking part in områdeløft (area uplift, an integrated method of neighbourhood renewal) in the Grorud Valley initiative in Oslo. The purpose was to learn together, find points of reference and exchange experience. The reports point to many projects, measures and centres of expertise in vulnerable urban environments.',
  },
  'evalueringer-groruddalen': {
    name: 'Evaluations from the Grorud Valley initiative 2007–2016',
    description: 'The source has the heading, but does not say which evaluations were to be listed here.',
  },
  'sluttrapporter-bydelene': {
    name: 'Final reports from the city districts',
    description: 'The source has the heading, but does not say which reports were to be listed here.',
  },
  mulighetsstudier: {
    name: 'Feasibility studies',
    description:
      'Two examples, from Romsås and Veitvet in Oslo. Look at them when you consider whether you need a feasibility study of your own.',
  },
} satisfies GuideWords['resourceGroups'];
