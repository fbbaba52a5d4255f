import type { GuideWords } from '../../words.js';

/**
 * Who leads, takes part, is invited or is informed, and what they do.
 *
 * @internal
 */
export const actors = {
  kommunen: {
    name: 'The municipality',
    role: 'Takes the initiative, leads the work and secures political and administrative ownership and buy-in. Invites others to take part, communicates along the way and benefits from the effort itself. Continues to follow the area when the effort has ended.',
  },
  'tverrfaglig-organisasjon': {
    name: 'The cross-disciplinary organisation',
    role: 'Summarises the knowledge, writes the plans, and leads and carries out the effort. Has a broad mix of members and takes in external participants over time. The municipality dissolves it in the end.',
  },
  ledelsen: {
    name: 'The leadership of the effort',
    role: 'Works in an orderly way and draws up an activity plan with prioritised measures every year. Needs stability, but must also be prepared for the strain the work puts on people.',
  },
  politikere: {
    name: 'The politicians',
    role: 'Must stand behind the action plan. The annual activity plans give the effort legitimacy in their eyes.',
  },
  tjenesteomradene: {
    name: 'The municipality’s service departments',
    role: 'Already have work under way in the area. Must be part of the cross-disciplinary organisation and coordinate their work across sectors.',
  },
  'ansatte-i-naermiljoet': {
    name: 'Staff in the neighbourhood',
    role: 'Stay ‘close to’ the population (tett på) over time by seeking people out where they are. This makes it easier to have an open dialogue.',
  },
  befolkningen: {
    name: 'The population',
    role: 'The people who live in the area are the target group and natural participants. The municipality must invite them to take part, so that they gain influence over the work and ownership of the results.',
  },
  'frivillige-organisasjoner': {
    name: 'Voluntary organisations, clubs and associations',
    role: 'Are natural partners, and often mainstays of the local community, both socially and culturally. Need support from the municipality after the effort as well.',
  },
  'bruker-og-parorendeorganisasjoner': {
    name: 'Organisations for service users and their next of kin',
    role: 'Are natural partners and can contribute a great deal. The municipality should invite them to take part.',
  },
  boligselskap: {
    name: 'Housing cooperatives and condominiums',
    role: 'In Norwegian: borettslag, where a cooperative owns the homes, and sameier, where the owners hold the property jointly. They represent many residents. They also manage much of the housing stock and the outdoor areas.',
  },
  naeringsliv: {
    name: 'Private business',
    role: 'Can work with the municipality and enter into partnerships with the public sector. Is most easily engaged by concrete project proposals.',
  },
  'eksterne-investorer': {
    name: 'External investors',
    role: 'Can contribute resources from outside. The annual activity plans give the effort legitimacy among the key investors.',
  },
  'private-aktorer': {
    name: 'Private actors',
    role: 'General term for private parties that have a role or resources in the area. They can help to strengthen the area and join networks and collaboration.',
  },
  'offentlige-aktorer': {
    name: 'Public actors',
    role: 'General term for public bodies that have a role or resources in the area. They can join networks and collaboration, and enter into partnerships with business.',
  },
  samarbeidspartnere: {
    name: 'Partners',
    role: 'Local and external actors that the municipality works with, some of them from outside the area. They can be part of the organisation, are kept informed along the way and help to decide on the continuation.',
  },
  'lokale-institusjoner': {
    name: 'Local institutions',
    role: 'Are part of the networks and the collaboration in the area, formally or informally.',
  },
  ressurspersoner: {
    name: 'Key individuals',
    role: 'People who know the field, or who run activities in the area outside any organisation. They can also supplement the cross-disciplinary organisation.',
  },
  kunnskapsmiljo: {
    name: 'Centres of expertise',
    role: 'Know similar initiatives from their own practice or research, and share what they know.',
  },
  ungdom: {
    name: 'Young people',
    role: 'Can become local leaders and role models, especially older ones who are already active locally. In the Grorud Valley initiative in Oslo (Groruddalssatsingen) they gave the city districts new points of contact with groups of young people.',
  },
  paraplyorganisasjon: {
    name: 'Local umbrella organisation',
    role: 'Brings several organisations together and connects local resources. Can carry the work on when the effort has ended.',
  },
  husbanken: {
    name: 'Husbanken, the Norwegian State Housing Bank',
    role: 'Publishes the guide to area-based initiatives and some of the memos it refers to. Arranged study trips to Sweden and Denmark for people taking part in områdeløft (area uplift, an integrated method of neighbourhood renewal) in the Grorud Valley initiative in Oslo.',
  },
} satisfies GuideWords['actors'];
