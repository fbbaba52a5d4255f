import type { GuideWords } from '../../words.js';

/**
 * Pages of their own in the original guide. Only their titles are known.
 *
 * @internal
 */
export const subprocesses = {
  'omraderettet-innsats-i-oslo': {
    title: 'Områderetta innsats i Oslo',
    description:
      'Ei eiga side i vegvisaren til Husbanken fortel korleis Oslo driv områderetta innsats. Her har vi berre tittelen, ikkje innhaldet.',
  },
  'omradesatsing-i-bergen': {
    title: 'Områdesatsing i Bergen',
    description:
      'Ei eiga side i vegvisaren til Husbanken handlar om områdesatsinga i Bergen. Her har vi berre tittelen, ikkje innhaldet.',
  },
  'innsatser-i-fem-kommuner': {
    title: 'Innsatsar i Trondheim, Drammen, Fredrikstad, Sarpsborg og Asker',
    description:
      'Ei eiga side i vegvisaren til Husbanken handlar om innsatsane i desse fem kommunane. Her har vi berre tittelen, ikkje innhaldet.',
  },
  'lederutfordringer-i-omradeloft': {
    title: 'Leiarutfordringar i områdeløft',
    description:
      'Ei eiga side i vegvisaren til Husbanken tek opp utfordringar for dei som leier områdeløft. Her har vi berre tittelen, ikkje innhaldet.',
  },
} satisfies GuideWords['subprocesses'];
