import type { GuideWords } from '../../words.js';

/**
 * Pages of their own in the original guide. Only their titles are known.
 *
 * @internal
 */
export const subprocesses = {
  'omraderettet-innsats-i-oslo': {
    title: 'Area-targeted effort in Oslo',
    description:
      'A separate page in the guide from Husbanken (the Norwegian State Housing Bank) describes how Oslo runs its area-targeted effort. Here we have only the title, not the content.',
  },
  'omradesatsing-i-bergen': {
    title: 'Area-based initiative in Bergen',
    description:
      'A separate page in the Husbanken guide is about the area-based initiative in Bergen. Here we have only the title, not the content.',
  },
  'innsatser-i-fem-kommuner': {
    title: 'Efforts in Trondheim, Drammen, Fredrikstad, Sarpsborg and Asker',
    description:
      'A separate page in the Husbanken guide is about the efforts in these five municipalities. Here we have only the title, not the content.',
  },
  'lederutfordringer-i-omradeloft': {
    title: 'Leadership challenges in områdeløft (area uplift)',
    description:
      'A separate page in the guide from Husbanken (the Norwegian State Housing Bank) deals with challenges for those who lead an områdeløft, an integrated method of neighbourhood renewal. Here we have only the title, not the content.',
  },
} satisfies GuideWords['subprocesses'];
