import type { TaskIdOf } from '../../shape.js';
import type { TaskWords } from '../../words.js';

/**
 * Words of the tasks of phase 3.
 *
 * @internal
 */
export const tasks = {
  'mobilisering-og-samarbeid/utform-strategi-for-deltakelse-og-samarbeid': {
    title: 'Design a strategy for participation and collaboration',
    why: 'An area-based initiative only succeeds if the residents take an active part. The strategy builds ownership and buy-in for the collaboration and networks you established at the start, and develops them further.',
    tips: [
      'Let the strategy follow up the action plan, so that the two fit together.',
      'Among other things, the strategy should answer four questions. You will find them as subtasks under this task.',
    ],
  },
  'mobilisering-og-samarbeid/ta-med-kommunens-egne-aktorer': {
    title: 'Include the municipality’s own actors in the strategy',
    why: 'When you coordinate all the policy instruments the municipality has, the work gains access to more resources.',
    tips: [
      'The strategy for participation and collaboration should also cover the service departments and others within the municipality, not just those outside it.',
      'An area-targeted effort cuts across sectors. So start with the challenges and needs of the area, and then see which sectors can contribute.',
    ],
  },
  'mobilisering-og-samarbeid/etabler-kontakt-og-samarbeidsflate': {
    title: 'Build broad contact with the local community and partners',
    why: 'Resources are found in many places, first and foremost in the population. Broad collaboration allows the initiative to make use of them.',
    tips: [
      'Use the strategy when you approach the local community, partners and stakeholders.',
      'Clarify goals and expectations with each of them. Agree on how you will work together, and when.',
      'Formalise the collaboration where the parties want this. Otherwise, informal networks are fine.',
      'Remember key individuals who run activities outside any organisation.',
    ],
  },
  'mobilisering-og-samarbeid/involver-borettslag-og-sameier': {
    title: 'Involve housing cooperatives and condominiums in the area',
    why: 'Housing cooperatives (borettslag) and condominiums (sameier) represent many residents. They also manage much of the housing and the outdoor areas.',
    tips: [
      'Find out how the housing in the area is organised. In many places, a large share of it belongs to a housing cooperative, or to a condominium, where the owners hold the property jointly.',
      'Count them among the central actors in the collaboration.',
    ],
  },
  'mobilisering-og-samarbeid/involver-organisasjoner-og-frivillige': {
    title: 'Involve organisations and volunteers',
    why: 'Organisations and volunteers are often pillars of the area’s social and cultural life. Involving them broadly also creates valuable ties across local communities.',
    tips: [
      'Find out what they can offer. They can be very useful as partners and contributors.',
      'Include the local organisations for service users and their next of kin as well. They can be just as useful.',
    ],
  },
  'mobilisering-og-samarbeid/inviter-befolkningen': {
    title: 'Invite the population to join the collaboration',
    why: 'The population is the target group, and its resources are the most important ones. People who take part gain ownership of both the work and the results.',
    tips: [
      'The municipality has to take the first step. Those who joined the mapping are natural participants now too.',
      'Give residents influence over both planning and implementation. Let them also take action themselves for an active and safe local community.',
    ],
  },
  'mobilisering-og-samarbeid/inviter-organisasjonene': {
    title: 'Invite organisations to become partners',
    why: 'The organisations bring together different groups of all ages. This makes them natural partners in the work.',
    tips: [
      'Invite both voluntary organisations and organisations for service users and their next of kin.',
      'Ask each of them what they expect from the collaboration, and whether they want a collaboration agreement.',
    ],
  },
  'mobilisering-og-samarbeid/vurder-partnerskap-med-naeringslivet': {
    title: 'Consider partnerships with private businesses',
    why: 'Businesses can be good partners and join forces with the public sector. In some cases they put in funds of their own.',
    tips: [
      'Approach businesses with concrete project proposals. These often attract more interest than a vague wish to work together.',
      'Find out what it takes. Sometimes the public sector has to contribute financially. At other times it is enough to make new plans together.',
    ],
  },
  'mobilisering-og-samarbeid/opprett-lokalt-kontaktsted': {
    title: 'Set up a local contact point',
    why: 'A contact point brings the initiative close to the people who live in the area. It can also become a place where you mobilise residents.',
    tips: [
      'Choose a central place in the area, and let the contact point be responsible for information about the work.',
      'Ideally, it should become a meeting place for the inhabitants too.',
    ],
  },
} satisfies Record<TaskIdOf<'mobilisering-og-samarbeid'>, TaskWords>;
