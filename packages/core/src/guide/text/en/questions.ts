import type { GuideWords } from '../../words.js';

/**
 * Words of the questions that the strategy of phase 3 answers.
 *
 * @internal
 */
export const questions = {
  'reell-involvering': {
    question: 'How will you create broad and genuine involvement throughout the effort?',
    guidance: [
      'Involvement is broad when it includes everyone who can contribute resources, and first and foremost the population itself. It is genuine when the residents gain influence over both planning and implementation.',
      'Build on what people in the area want and need. This gives the work legitimacy and local buy-in, and residents gain ownership of their own residential environment and neighbourhood.',
      'Write down how you will keep the involvement going from start to finish. The residents should also be able to take action themselves for an active and safe local community.',
    ],
  },
  hvem: {
    question: 'Who in the population will you involve, and which other actors?',
    guidance: [
      'Ask who you need as informants, discussion partners and working partners. The answer varies with the theme and the challenges, and with whether the time frame is short or long.',
      'What the municipality can achieve together with businesses depends on the scale and on which businesses there are in the area. Bring concrete project proposals. They often attract more interest than a vague wish to work together.',
      'Sometimes private actors will only put in funds of their own if the public sector contributes financially. At other times, developing new plans together with the public sector is interesting enough for them.',
      'Do not look only among those who already have interests in the area. Actors outside the area may also want to take part.',
    ],
  },
  'nar-og-hvordan': {
    question: 'When and how will the different actors be involved in decision-making?',
    guidance: [
      'Who you want to involve sets many of the conditions for how you have to work. So go through the actors one by one: When do they come in, and in what way?',
      'If you want to reach widely, you need many methods. People in an area often have very different backgrounds and interests, so you have to approach them in different ways.',
    ],
  },
  problemstillinger: {
    question: 'Which issues will you discuss, with whom and when?',
    guidance: [
      'Link each issue to particular actors and to a point in time. Then you can see who you need to talk to first.',
      'Involve the residents continuously for as long as the effort lasts. How much work this takes changes from phase to phase.',
      'As a rule, the work is most extensive early on. That is when you build local buy-in and ownership.',
    ],
  },
} satisfies GuideWords['questions'];
