import type { SubtaskIdOf } from '../../shape.js';
import type { SubtaskWords } from '../../words.js';

/**
 * Words of the subtasks of phase 3: the four questions of the strategy.
 *
 * @internal
 */
export const subtasks = {
  'mobilisering-og-samarbeid/strategisporsmal-reell-involvering': {
    title: 'Set out how involvement will be broad and genuine',
    tips: [
      'Involvement is genuine when the residents gain influence. Your answer must cover the whole effort, not just the start.',
    ],
  },
  'mobilisering-og-samarbeid/strategisporsmal-hvem': {
    title: 'Set out who will be involved',
    tips: [
      'Find informants, discussion partners and working partners in the population and among other actors. Who they are varies with theme, challenges and time frame. Look outside the area as well: actors that have no interests there so far may also want to take part.',
      'Give businesses concrete proposals instead of vague wishes. In some cases private actors put in funds of their own only if the public sector contributes financially. In other cases they want to make new plans together.',
    ],
  },
  'mobilisering-og-samarbeid/strategisporsmal-nar-og-hvordan': {
    title: 'Set out when and how actors will be involved',
    tips: [
      'Decide at what point in the decision-making each of them comes in. Who you want to involve sets many of the conditions for how you work.',
      'Use several methods if you want to reach widely. People have different backgrounds and different interests.',
    ],
  },
  'mobilisering-og-samarbeid/strategisporsmal-problemstillinger': {
    title: 'Set out what you will discuss, and with whom',
    tips: [
      'Also decide when each issue is to be discussed.',
      'Involve the residents continuously throughout the effort. As a rule, the work is most extensive in the early phases, when you are building ownership and buy-in.',
    ],
  },
} satisfies Record<SubtaskIdOf<'mobilisering-og-samarbeid'>, SubtaskWords>;
