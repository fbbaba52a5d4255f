import type { GuideWords } from '../../words.js';

/**
 * What the tasks produce, and the states it goes through where the source tells of any.
 *
 * @internal
 */
export const deliverables = {
  kunnskapsgrunnlag: {
    name: 'Knowledge base',
    description:
      'All the knowledge you have gathered, from other initiatives and about the area itself. You build it up in phase 1, summarise it in phase 2 and later add knowledge of particular themes.',
    states: ['need clarified', 'gathered', 'summarised', 'supplemented'],
  },
  foranalyse: {
    name: 'Preliminary analysis',
    description:
      'First analysis of the target area, also called baseline documentation. What it contains depends on what you already know, and on the challenges and opportunities in the area.',
    states: [],
  },
  'fysisk-stedsanalyse': {
    name: 'Physical place analysis',
    description:
      'The objective part of the local knowledge, with emphasis on the physical condition of the area.',
    states: [],
  },
  'sosiokulturell-stedsanalyse': {
    name: 'Sociocultural place analysis',
    description:
      'The subjective part of the local knowledge: how the local population itself sees the challenges, needs, qualities and opportunities.',
    states: [],
  },
  mulighetsstudie: {
    name: 'Feasibility study',
    description:
      'A study of how an important sub-area or theme can be developed. It is relevant when you need more knowledge and more ideas.',
    states: [],
  },
  handlingsplan: {
    name: 'Action plan',
    description:
      'The long-term, overall plan for the effort, with goals, strategies, methods and the rest of the framework. It also holds the plans for communication and evaluation. Include roles and responsibilities if you need to.',
    states: [
      'draft',
      'discussed and adjusted',
      'ownership and buy-in secured',
      'developed further with input',
      'final',
      'reconsidered',
    ],
  },
  kommunikasjonsplan: {
    name: 'Communication plan',
    description:
      'The plan for how you communicate about the effort. It is part of the action plan, and you follow it throughout the effort period.',
    states: [],
  },
  evalueringsplan: {
    name: 'Evaluation plan',
    description:
      'The plan for how you evaluate the effort. It is part of the action plan and guides reporting and evaluation in phase 4.',
    states: [],
  },
  aktivitetsplan: {
    name: 'Activity plan',
    description:
      'The plan for one year, with prioritised measures. The first is completed together with the final action plan. After that you draw up a new one every year.',
    states: [],
  },
  samarbeidsavtale: {
    name: 'Collaboration agreement',
    description:
      'Formalises the collaboration where the parties wish. The agreement can also lay down roles and responsibilities.',
    states: [],
  },
  'strategi-for-deltakelse-og-samarbeid': {
    name: 'Strategy for participation and collaboration',
    description:
      'Follows up the action plan. It says how the involvement will be broad and genuine, who will be involved, when and how, and what you want to discuss. It also covers the municipality’s own actors.',
    states: [],
  },
  'lokalt-kontaktsted': {
    name: 'Local contact point',
    description:
      'A place, centrally located in the area, where you give information about the work. It can also become a meeting place for the inhabitants and a place for mobilisation.',
    states: [],
  },
  'rapporteringer-og-evalueringer': {
    name: 'Reports and evaluations',
    description:
      'Continuously document what the effort achieves. You use them to discuss and learn along the way, and when you write the final report.',
    states: [],
  },
  sluttrapport: {
    name: 'Final report',
    description:
      'Sums up results and experience and shows the way forward. As we read the guide from Husbanken (the Norwegian State Housing Bank), you need a draft before you develop the continuation strategy.',
    states: ['draft', 'final'],
  },
  videreforingsstrategi: {
    name: 'Continuation strategy',
    description:
      'The plan for what happens after the effort period. It builds on the final report and has at least six parts. The municipality discusses it and decides on it, also together with the partners concerned.',
    states: ['six parts in place', 'discussed', 'decided'],
  },
  'kommunikasjonsplan-for-avslutning': {
    name: 'Communication plan for the end of the effort',
    description:
      'The plan for how the municipality tells a wide audience about the effort: the local community, its partners and its own organisation. It is part of the continuation strategy, not of the action plan.',
    states: [],
  },
  'plan-for-kunnskap-og-erfaring': {
    name: 'Plan for using knowledge and experience',
    description:
      'The plan for making good use of the knowledge and experience from the effort, also when the municipality develops its services. It is part of the continuation strategy.',
    states: [],
  },
} satisfies GuideWords['deliverables'];
