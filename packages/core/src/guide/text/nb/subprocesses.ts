import type { GuideWords } from '../../words.js';

/**
 * Pages of their own in the original guide. Only their titles are known.
 *
 * @internal
 */
export const subprocesses = {
  'omraderettet-innsats-i-oslo': {
    title: 'Områderettet innsats i Oslo',
    description:
      'En egen side i Husbankens veiviser forteller hvordan Oslo driver områderettet innsats. Her har vi bare tittelen, ikke innholdet.',
  },
  'omradesatsing-i-bergen': {
    title: 'Områdesatsing i Bergen',
    description:
      'En egen side i Husbankens veiviser handler om områdesatsingen i Bergen. Her har vi bare tittelen, ikke innholdet.',
  },
  'innsatser-i-fem-kommuner': {
    title: 'Innsatser i Trondheim, Drammen, Fredrikstad, Sarpsborg og Asker',
    description:
      'En egen side i Husbankens veiviser handler om innsatsene i disse fem kommunene. Her har vi bare tittelen, ikke innholdet.',
  },
  'lederutfordringer-i-omradeloft': {
    title: 'Lederutfordringer i områdeløft',
    description:
      'En egen side i Husbankens veiviser tar opp utfordringer for dem som leder områdeløft. Her har vi bare tittelen, ikke innholdet.',
  },
} satisfies GuideWords['subprocesses'];
