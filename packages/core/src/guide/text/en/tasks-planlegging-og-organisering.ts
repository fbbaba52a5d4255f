import type { TaskIdOf } from '../../shape.js';
import type { TaskWords } from '../../words.js';

/**
 * Words of the tasks of phase 2.
 *
 * @internal
 */
export const tasks = {
  'planlegging-og-organisering/etabler-tverrfaglig-organisasjon': {
    title: 'Set up a cross-disciplinary organisation for the initiative',
    why: 'The challenges and needs of an area do not follow the boundaries between sectors. An area-based initiative therefore needs an organisation that works across disciplines and sectors.',
    tips: [
      'Start with all the relevant service departments in the municipality. Local and external partners belong in it too.',
      'Make sure that the effort has ownership and buy-in among politicians, in the administration and among the people who live in the area.',
      'The organisation develops overall goals and strategies from the knowledge base and brings them together in a long-term action plan. Annual activity plans are the basis for each year’s effort.',
    ],
  },
  'planlegging-og-organisering/sammenfatt-kunnskapsgrunnlaget': {
    title: 'Assess and summarise the knowledge base',
    why: 'Goals and strategies should build on what you know. You therefore first have to agree on what the knowledge shows.',
    tips: [
      'Let the municipality’s cross-disciplinary organisation do the work, so that several disciplines assess the same material.',
      'Look at everything you have collected as a whole: the experience from other initiatives and the knowledge of the area.',
    ],
  },
  'planlegging-og-organisering/lag-utkast-til-handlingsplan': {
    title: 'Draft an overall action plan',
    why: 'The action plan gives the initiative a shared, long-term direction. A draft gives you something concrete to discuss.',
    tips: [
      'Let the cross-disciplinary organisation write the draft. Include goals, strategies, methods and the rest of the framework for the initiative.',
      'The area uplift method (områdeløft), an integrated form of neighbourhood renewal, depends on certain conditions to succeed. The ten success criteria describe these conditions.',
      'The criteria come from experience of similar initiatives in other countries. They are useful in many larger, long-term efforts, so check the draft against each of them.',
    ],
  },
  'planlegging-og-organisering/lag-kommunikasjons-og-evalueringsplan': {
    title: 'Make a communication plan and an evaluation plan',
    why: 'You will be telling people about the work and learning from it for as long as the effort lasts. This is easier when you have planned for both from the start.',
    tips: [
      'Make the two plans part of the action plan, not separate documents alongside it.',
      'Use the communication plan to show how you will reach the local community, partners and stakeholders.',
      'Use the evaluation plan to show how you will document the work and discuss it along the way.',
    ],
  },
  'planlegging-og-organisering/forankre-handlingsplanen-i-kommunen': {
    title: 'Secure political and administrative buy-in for the action plan',
    why: 'The plan will guide the work for several years, so both the politicians and the administration have to stand behind it.',
    tips: [
      'Discuss the draft within the municipality, and adjust the plan if necessary.',
      'The plan is not fixed after this. The local community and others should be able to put forward wishes and suggestions before you complete it.',
    ],
  },
  'planlegging-og-organisering/utvid-organisasjonen': {
    title: 'Bring people from the local community into the organisation',
    why: 'The work needs people with local knowledge and commitment, not only the municipality’s own professionals.',
    tips: [
      'Supplement the cross-disciplinary organisation with external participants. Consider whether there is also room for other key individuals, stakeholders and partners.',
      'Go back to the mapping from phase 1. It shows who is there, and what resources and roles they have.',
    ],
  },
  'planlegging-og-organisering/avklar-roller-og-ansvar': {
    title: 'Clarify roles and responsibilities for everyone taking part',
    why: 'Without firm ownership and buy-in among all participants and partners, the implementation will be neither efficient nor predictable.',
    tips: [
      'Make sure that everyone understands the goals and methods in the same way and feels ownership of them.',
      'Define clearly what each participant is to do and is responsible for.',
      'If needed, write this into the action plan and into collaboration agreements.',
    ],
  },
  'planlegging-og-organisering/videreutvikle-handlingsplanen': {
    title: 'Develop the action plan further with local input',
    why: 'The initiative must build on what people in the area want and need. This gives it legitimacy and local buy-in.',
    tips: [
      'Ask for wishes and suggestions, both from people who live or are active in the area and from others.',
      'Work them into the plan before you complete it.',
    ],
  },
  'planlegging-og-organisering/ferdigstill-handlingsplan-og-forste-aktivitetsplan': {
    title: 'Complete the action plan and the first activity plan',
    why: 'Everyone has to know the plans to be able to follow them. The action plan covers several years, and the activity plan covers the first of them.',
    tips: [
      'Build broad ownership and buy-in for the plans, both within the municipality and in the local community.',
      'Reach people in several ways: at information meetings and workshops, through online channels and with written material.',
      'Check that the plans for communication and evaluation are included.',
    ],
  },
  'planlegging-og-organisering/kommuniser-kommunens-engasjement': {
    title: 'Explain the municipality’s commitment and how long it lasts',
    why: 'People and partners need to know what they can expect. Being clear now also lays the foundation for continuing the work later.',
    tips: [
      'Describe clearly what the municipality’s commitment involves.',
      'Say just as clearly when the effort will end, so that everyone can plan for it.',
    ],
  },
} satisfies Record<TaskIdOf<'planlegging-og-organisering'>, TaskWords>;
