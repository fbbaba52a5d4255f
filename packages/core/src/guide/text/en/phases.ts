import type { GuideWords } from '../../words.js';

/**
 * Words of the five phases.
 *
 * @internal
 */
export const phases = {
  kunnskapsgrunnlag: {
    label: 'Phase 1',
    name: 'Knowledge base',
    summary: [
      'Learn from others who have run similar area-based initiatives, at home and abroad, and find the centres of expertise that know the field. Look at their methods, organisation, policy instruments, results and success criteria, among other things.',
      'Read research, surveys and evaluations. On site visits and study trips you can talk directly to centres of expertise, and to those who have carried out such initiatives or done research on them.',
      'You also need broad knowledge of the target area itself. Find out what the local needs are, and what the population wants and thinks about the area’s development. Look for the resources and opportunities that are there.',
    ],
  },
  'planlegging-og-organisering': {
    label: 'Phase 2',
    name: 'Planning and organisation',
    summary: [
      'Areas differ, both in their challenges and in their opportunities. So there is no single right way to design and organise the effort.',
      'Adapt the effort to local conditions: who you work with, which challenges you face, how complex they are, and what resources there are.',
      'Where the problems are complex, a large portfolio of projects and measures builds up over time. Experience shows that it then often pays to coordinate everything under one umbrella, as a programme. Sub-programmes, projects and sub-projects all work towards the same overall goals. This makes the work systematic and efficient, and creates synergies between many actors.',
    ],
  },
  'mobilisering-og-samarbeid': {
    label: 'Phase 3',
    name: 'Mobilisation and collaboration',
    summary: [
      'To strengthen a vulnerable area, you must involve everyone who has resources to contribute: public, private and voluntary actors. Some may be external investors and partners, but the resources within the population come first.',
      'An area-based initiative succeeds only when the people who live in the area take an active part. Build the work on what they want and need, and it will have legitimacy and local buy-in. Residents must feel ownership of how their own residential environment and neighbourhood develop.',
      'Involving residents means giving them influence over both planning and implementation. They must also be able to take action themselves for an active and safe local community.',
    ],
  },
  gjennomforing: {
    label: 'Phase 4',
    name: 'Implementation',
    summary: [
      'For many municipalities an area-targeted effort is new and untested. So put innovation, new thinking and learning at the centre, and dare to challenge familiar ideas and ways of working.',
      'Have good systems and routines for reporting, discussion and sharing knowledge. Documentation and evaluation give you a solid professional basis for developing the work further and for strengthening ownership and buy-in.',
    ],
  },
  videreforing: {
    label: 'Phase 5',
    name: 'Continuation',
    summary: [
      'It takes a long time to reverse a negative trend. A time-limited effort will therefore not solve everything in a vulnerable area.',
      'Think long term, also about how you will continue the work when the effort period is over.',
    ],
  },
} satisfies GuideWords['phases'];
