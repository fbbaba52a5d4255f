import type { GuideWords } from '../../words.js';

/**
 * What is true when each phase has succeeded.
 *
 * @internal
 */
export const results = {
  'kunnskapsgrunnlag/kunnskap-fra-andre':
    'The municipality has a broad and solid knowledge base from other area-based initiatives. It builds on literature studies and on experience from site visits and study trips.',
  'kunnskapsgrunnlag/kunnskap-om-omradet':
    'The municipality knows the local area. Analyses and various mapping methods have given both objective and subjective knowledge of the place and of the people who live there.',
  'kunnskapsgrunnlag/kunnskapen-suppleres':
    'The municipality has gathered knowledge from ongoing and completed initiatives alongside its local mapping. Most of it is in place early. Later the municipality adds more detailed knowledge of particular themes, both from external sources and from its own experience.',
  'planlegging-og-organisering/forankret-og-organisert':
    'The effort has ownership and buy-in among politicians, in the administration and among the population of the area. A cross-disciplinary and cross-sectoral organisation is in place. It brings all relevant service departments together with local and external partners. The overall goals and strategies build on the knowledge base and are set out in a long-term action plan. Annual activity plans guide the work year by year.',
  'mobilisering-og-samarbeid/nettverk-og-samarbeid':
    'The municipality has built formal and informal networks and collaboration in the public, private and voluntary sectors. They include local institutions, organisations, clubs and associations, and key individuals who run activities outside any organisation. Where the parties wish, they have entered into formal collaboration agreements.',
  'gjennomforing/omradet-er-fornyet':
    'The municipality is running a focused and long-term area-targeted effort in the local community it has chosen. Many physical and social measures have been carried out and have considerably upgraded and renewed the area in many respects. Reports and evaluations clearly show what the effort has achieved. They also show that the results are linked to broad collaboration and to good leadership and management.',
  'gjennomforing/bred-medvirkning-og-gevinst':
    'The work is firmly based on what the residents want and need, and many different actors in the local community have contributed. The municipality has followed up on a broad front, both politically and administratively. It has itself gained considerably: it knows more, works more professionally and does more across disciplines.',
  'videreforing/innsatsen-er-avsluttet':
    'The municipality has carried out the area-targeted effort that was adopted, and the organisation set up for it has been dissolved.',
  'videreforing/kommunen-folger-opp':
    'The municipality still pays attention to the vulnerable local community. The continuation work protects the investments and builds on the collaboration from the effort period, with the local community and with others. The municipality has actively put to use the methods, service models and forms of collaboration that the initiative developed.',
} satisfies GuideWords['results'];
