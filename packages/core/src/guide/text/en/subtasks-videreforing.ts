import type { SubtaskIdOf } from '../../shape.js';
import type { SubtaskWords } from '../../words.js';

/**
 * Words of the subtasks of phase 5: the six parts of the strategy.
 *
 * @internal
 */
export const subtasks = {
  'videreforing/strategi-kommunikasjonsplan': {
    title: 'Make a communication plan for the end of the effort',
    tips: [
      'The plan should show how the municipality can best tell a broad audience about the effort: in the local community, among partners and within the municipality.',
      'Do not confuse it with the communication plan from phase 2.',
    ],
  },
  'videreforing/strategi-plan-for-kunnskap': {
    title: 'Plan how you will use the knowledge and experience',
    tips: [
      'Show how you can make use of what you have learned, also to develop the municipality’s services. Keep the new ways of working and collaborating.',
      'Working across sectors can create interaction effects: good results in one field spread to another. So consider the policy instruments as a whole, and adapt the effort more closely to local needs and wishes.',
    ],
  },
  'videreforing/strategi-utfasing-og-videreforing': {
    title: 'Propose what to phase out and what to continue',
    tips: [
      'Go through all activities and measures. Also say which actors should still have a role in the area.',
    ],
  },
  'videreforing/strategi-stotte-til-organisasjoner': {
    title: 'Propose how to keep supporting clubs and associations',
    tips: [
      'Decide how the municipality will maintain its support for, and contact with, local organisations. The voluntary sector is an important driving force. It takes the initiative and can fight for the whole local community, not just for its own interests.',
      'The support can be loans of equipment and municipal premises, administrative and professional help, help with running the organisation and with information work, or municipal funds for the voluntary sector. It is relevant both during the effort and afterwards.',
      'Activities and events strengthen relations between groups in the local community. Let the actors have roles that match their resources and interests. Roles and responsibility grow over time when they feel ownership of the activities.',
    ],
  },
  'videreforing/strategi-relasjoner-og-moteplasser': {
    title: 'Propose how to maintain relations and activities',
    tips: [
      'Think of everything you have built up in addition to the contact with organisations. Meeting places, networks, personal contact and formal relations can keep it alive.',
    ],
  },
  'videreforing/strategi-lokale-ledere-og-rollemodeller': {
    title: 'Plan how to develop local leaders and role models',
    tips: [
      'Local leaders make the local community vibrant and sustainable in the long term. They therefore mean a lot for the continuation.',
      'In the Grorud Valley initiative in Oslo (Groruddalssatsingen), the municipality made a point of recruiting young people, especially older ones who were already active locally. They are role models for other young people and give the city districts new points of contact with groups of young people. Later they become key individuals in the local community.',
    ],
  },
} satisfies Record<SubtaskIdOf<'videreforing'>, SubtaskWords>;
