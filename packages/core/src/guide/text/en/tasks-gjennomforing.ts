import type { TaskIdOf } from '../../shape.js';
import type { TaskWords } from '../../words.js';

/**
 * Words of the tasks of phase 4.
 *
 * @internal
 */
export const tasks = {
  'gjennomforing/lag-arlig-aktivitetsplan': {
    title: 'Make a new activity plan every year',
    why: 'An area-based initiative is complex and involves many actors, so you have to organise and manage it professionally. Unclear roles, weak management and a lack of professionalism reduce efficiency, goal achievement and trust in the leadership.',
    tips: [
      'Bring the year’s priority measures together in the plan. This gives the work direction, and legitimacy among politicians, local actors and key investors.',
      'Those who lead the effort must also develop orderly ways of working.',
    ],
  },
  'gjennomforing/ta-i-bruk-prosjektstyring': {
    title: 'Start using project management tools',
    why: 'Working more professionally increases the chance of success. It also gives local actors more skills, both inside and outside the municipality.',
    tips: [
      'Use project management tools, and divide the development into phases (phased project development). This is one of several ways to make the development work more professional.',
      'Think further ahead than this effort. What you learn can later be useful in other local contexts. In this way, the work in the local community becomes more sustainable in the long term.',
    ],
  },
  'gjennomforing/etabler-styringssystem': {
    title: 'Set up systems for leadership and management',
    why: 'The results depend closely on how well you lead and manage the implementation.',
    tips: [
      'Build the systems so that they ensure firm ownership and buy-in, clear roles and clear responsibilities.',
      'Work professionally and across disciplines at every stage, and collaborate closely with those in charge of day-to-day operations.',
      'Let knowledge, learning and new thinking shape everything you do, not just individual projects.',
    ],
  },
  'gjennomforing/sikre-bredt-sammensatt-organisasjon': {
    title: 'Make sure the organisation has a broad mix of people',
    why: 'The work is cross-disciplinary and takes place locally. Those who lead it and carry it out therefore need different professional backgrounds, local knowledge and commitment.',
    tips: [
      'Ask yourselves: Is the organisation cross-disciplinary? Does it have people who know the area, and people who are committed to the work?',
      'If any of this is missing, bring in more people.',
    ],
  },
  'gjennomforing/iverksett-sma-synlige-suksesser': {
    title: 'Achieve some small, visible successes straight away',
    why: 'Early results show the population that you are serious. They create trust and give the work credibility.',
    tips: [
      '‘The three S’s’ are small, visible successes (in Norwegian: små, synlige suksesser). Get the first ones in place in the area as soon as the work is under way.',
      'Choose something that you can achieve quickly and that people in the area will notice.',
    ],
  },
  'gjennomforing/del-store-tiltak-i-etapper': {
    title: 'Divide large measures into stages',
    why: 'People easily become impatient when results are slow to appear, both within the municipality and in the local population.',
    tips: [
      'This advice applies to large and time-consuming measures and projects, whether they are physical or ‘social’.',
      'Complete one stage at a time as far as finances and other conditions allow.',
      'Take the impatience into account when you plan the start and implementation of each measure.',
    ],
  },
  'gjennomforing/folg-med-pa-slitasje': {
    title: 'Watch for strain among leaders and participants',
    why: 'Stable leadership and participation give continuity, good progress and competence. But the work is very demanding, and experience shows that the most active people can burn out.',
    tips: [
      'Look for signs of strain for as long as the work goes on, both in those who lead and in those who take part.',
      'Hire external help when it is needed, or reorganise the leadership. Sometimes you need both.',
    ],
  },
  'gjennomforing/bruk-rapporter-og-evalueringer': {
    title: 'Use reports and evaluations to steer the work',
    why: 'You need to document and discuss the work to be able to learn, gain more knowledge and make progress.',
    tips: [
      'Use the reports and evaluations as a basis for discussing goal achievement, choices of direction, progress and finances.',
      'Hold the discussions along the way, while there is time to change course. Dare to reassess goals and measures as well if circumstances change.',
    ],
  },
  'gjennomforing/informer-og-vaer-til-stede': {
    title: 'Inform people regularly and be present locally',
    why: 'Stakeholders, partners and, not least, the local community need good information and communication throughout the effort.',
    tips: [
      'Start from the communication plan. Use both online and written material.',
      'Be actively present in the local community, with activities and events for the whole population.',
      'Spread the large events over the whole period, so that people stay committed and interested.',
    ],
  },
} satisfies Record<TaskIdOf<'gjennomforing'>, TaskWords>;
