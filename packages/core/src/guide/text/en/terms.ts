import type { GuideWords } from '../../words.js';

/**
 * The glossary.
 *
 * @internal
 */
export const terms = {
  omradesatsing: {
    term: 'area-based initiative',
    definition:
      'A concerted, long-term effort in one defined residential area (in Norwegian: områdesatsing). It is the general term in the guide from Husbanken, the Norwegian State Housing Bank.',
  },
  'omraderettet-innsats': {
    term: 'area-targeted effort',
    definition:
      'The work itself, also called area-targeted work. It starts from the challenges and needs of one area and cuts across sectors.',
  },
  omradeloft: {
    term: 'area uplift (områdeløft)',
    definition:
      'A particular method for area-based initiatives: integrated neighbourhood renewal. It is known from the Grorud Valley initiative in Oslo (Groruddalssatsingen), among others. Its success criteria, in phase 2, come from experience of similar initiatives in other countries.',
  },
  innsatsomrade: {
    term: 'target area',
    definition:
      'The area the initiative covers. In phase 4 the Norwegian word (innsatsområde) also stands for the focus areas, the themes in the action plan.',
  },
  innsatsperiode: {
    term: 'effort period',
    definition: 'The limited period, of several years, that the initiative lasts.',
  },
  kunnskapsgrunnlag: {
    term: 'knowledge base',
    definition:
      'All the knowledge that the plans build on. It comes both from other initiatives and from local mapping.',
  },
  'objektiv-og-subjektiv-kunnskap': {
    term: 'objective and subjective knowledge',
    definition:
      'Two kinds of local knowledge. The objective kind is what characterises the area and its inhabitants; the subjective kind is the population’s own assessments and descriptions.',
  },
  stedsanalyse: {
    term: 'place analysis',
    definition: 'An analysis of the target area with emphasis on its physical condition.',
  },
  'sosiokulturell-stedsanalyse': {
    term: 'sociocultural place analysis',
    definition:
      'An analysis in which the local population itself describes the challenges, needs, qualities and opportunities in the area.',
  },
  mulighetsstudie: {
    term: 'feasibility study',
    definition:
      'A separate study of what a sub-area or theme could become. It gives new knowledge and ideas for development.',
  },
  foranalyse: {
    term: 'preliminary analysis',
    definition:
      'A first analysis of the target area, also called baseline documentation. The content varies with what you already know.',
  },
  'tett-pa': {
    term: 'staying ‘close to’ people (tett på)',
    definition:
      'A way of working in which staff in the neighbourhood seek people out where they are, over time. It supplements public meetings and other traditional methods.',
  },
  programarbeid: {
    term: 'programme work',
    definition: 'Gathering many projects and measures under one umbrella, with the same overall goals.',
  },
  handlingsplan: {
    term: 'action plan',
    definition:
      'The long-term, overall plan for the effort. It contains goals, strategies, methods and the rest of the framework.',
  },
  aktivitetsplan: {
    term: 'activity plan',
    definition:
      'The plan for one year of the effort, with prioritised measures. You draw up a new one every year.',
  },
  forankring: {
    term: 'ownership and buy-in',
    definition:
      'Support for the effort: political and administrative in the municipality, among all who take part, and in the population. The Norwegian word is forankring, literally ‘anchoring’.',
  },
  eierskap: {
    term: 'ownership',
    definition: 'The feeling among residents and participants that the work and its results are their own.',
  },
  interessent: {
    term: 'stakeholder',
    definition: 'Someone who has interests in the area or resources to contribute.',
  },
  'strategi-for-deltakelse-og-samarbeid': {
    term: 'strategy for participation and collaboration',
    definition:
      'The strategy that follows up the action plan in phase 3. It says who you will involve, when and how, and what you want to discuss with them.',
  },
  'aktiv-tilstedevaerelse': {
    term: 'active presence',
    definition:
      'A method that runs through much of the collaboration: being present in the area and holding activities there.',
  },
  'lokalt-kontaktsted': {
    term: 'local contact point',
    definition: 'A place, centrally located in the area, for information, meetings and mobilisation.',
  },
  'abcd-modellen': {
    term: 'ABCD model',
    definition:
      'A resource-based model for mapping and mobilising what a local area already has. A Danish guide from 2006 gives an introduction.',
  },
  'sma-synlige-suksesser': {
    term: 'small, visible successes',
    definition:
      'Small, quick results that build trust as soon as the work is under way. They are also called the three S’s (in Norwegian: små, synlige suksesser).',
  },
  'brenne-alt-kruttet': {
    term: '‘burning all the powder’',
    definition:
      'A Norwegian expression (brenne alt kruttet): using too much of your energy at the start, so that the momentum does not last for the whole effort period.',
  },
  'fasedelt-prosjektutvikling': {
    term: 'phased project development',
    definition:
      'Developing and managing projects in phases. It is part of making the work more professional.',
  },
  sluttrapport: {
    term: 'final report',
    definition:
      'The report that sums up results and experience towards the end of the effort. It also shows the way forward.',
  },
  videreforingsstrategi: {
    term: 'continuation strategy',
    definition: 'The plan for what happens after the effort period. It builds on the final report.',
  },
  frivillighetsmidler: {
    term: 'voluntary-sector funds',
    definition: 'Municipal funds that support clubs, associations and other local organisations.',
  },
  paraplyorganisasjon: {
    term: 'umbrella organisation',
    definition:
      'A local organisation that brings several organisations together and connects the resources in the area.',
  },
  'sosial-kapital': {
    term: 'social capital',
    definition:
      'Something the effort should strengthen in the area, together with the physical qualities and the local public services. Husbanken’s guide does not say more precisely what it means by the term.',
  },
} satisfies GuideWords['terms'];
