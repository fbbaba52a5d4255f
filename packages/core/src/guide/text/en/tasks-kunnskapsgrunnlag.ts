import type { TaskIdOf } from '../../shape.js';
import type { TaskWords } from '../../words.js';

/**
 * Words of the tasks of phase 1.
 *
 * @internal
 */
export const tasks = {
  'kunnskapsgrunnlag/avklar-kunnskapsbehov': {
    title: 'Decide what knowledge you need',
    why: 'Once you know what you have to find out, you can put your energy into the knowledge that the area-based initiative will build on.',
    tips: [
      'Think of both parts of the knowledge base: experience from similar initiatives, and knowledge of the area itself. The second part covers local needs, what the population wants and thinks, and the area’s resources and opportunities.',
      'Agree on how to get the knowledge. Some of it already exists. The rest you have to collect yourselves.',
    ],
  },
  'kunnskapsgrunnlag/laer-av-lignende-innsatser': {
    title: 'Learn from similar efforts in Norway and abroad',
    why: 'Others have done this kind of work before you. Their experience shows what gives results and what it takes to succeed.',
    tips: [
      'Read research, surveys and evaluations. Look for methods, organisation, use of policy instruments, results and success criteria.',
      'Go on site visits or study trips where this is useful. There you can talk directly to people who have carried out such initiatives or done research on them.',
      'Make contact with centres of expertise and with key individuals who know the field.',
    ],
  },
  'kunnskapsgrunnlag/gjennomga-kommunens-data': {
    title: 'Review the data the municipality already has',
    why: 'What the municipality already knows about the area does not need to be mapped again. The review also shows what is missing.',
    tips: [
      'Start with earlier surveys, studies and statistics.',
      'Include the overview of the population’s health that the municipality must have under §\u00a05 of the Public Health Act (folkehelseloven).',
    ],
  },
  'kunnskapsgrunnlag/gjennomga-planer-og-prosjekter': {
    title: 'Get an overview of plans and ongoing projects',
    why: 'When you know what is already under way, you can build on it and avoid doing the same work twice.',
    tips: [
      'Go through the plans that apply to the area and the projects under way there.',
      'Ask the municipality’s various service departments what they are already working on in the area.',
    ],
  },
  'kunnskapsgrunnlag/kartlegg-interessenter': {
    title: 'Map stakeholders, resources and roles',
    why: 'You have to know who is present in the area before you can decide who should take part, and in what.',
    tips: [
      'Include public and private actors, voluntary organisations, organisations for service users and their next of kin, and others who matter to the area.',
      'Note what resources each of them has, and what role they play in the area.',
    ],
  },
  'kunnskapsgrunnlag/avklar-involvering-i-kartleggingen': {
    title: 'Decide who to involve in the mapping',
    why: 'Some groups are harder to reach than others. Who you involve, and how, therefore decides whose voices the mapping picks up.',
    tips: [
      'Decide three things: who you want to involve in the first mapping, what they will take part in, and how.',
      'Public meetings, launch conferences and working groups do not reach all groups equally well. Supplement them by staying ‘close to’ the population over time.',
      'Let staff who work in the neighbourhood go out and meet people where they are. This tends to make the dialogue easier and more open.',
    ],
  },
  'kunnskapsgrunnlag/inviter-befolkningen': {
    title: 'Invite the population to join the mapping',
    why: 'The population is the target group for the initiative. People who are involved as early as the mapping gain ownership of both the work and the results.',
    tips: [
      'The people who live in the area are natural participants when you map it and gather knowledge. Plan the work accordingly.',
      'It is the municipality that has to do the inviting. Do not wait for people to come forward.',
    ],
  },
  'kunnskapsgrunnlag/inviter-organisasjonene': {
    title: 'Invite organisations to join the mapping',
    why: 'The organisations are natural partners, because they bring together different groups in the population.',
    tips: [
      'Invite both voluntary organisations and organisations for service users and their next of kin. Use the overview of stakeholders to find them.',
      'Aim for breadth. Together, the organisations should cover all ages.',
    ],
  },
  'kunnskapsgrunnlag/vurder-partnerskap-med-naeringslivet': {
    title: 'Consider including businesses in the mapping',
    why: 'Private businesses can be good partners. If you get to know them early, it is easier to see where a partnership is relevant.',
    tips: [
      'When you map stakeholders, find out at the same time which businesses there are in the area.',
      'Consider whether any of them could enter into a partnership with the public sector.',
    ],
  },
  'kunnskapsgrunnlag/velg-kartleggingsmetoder': {
    title: 'Choose methods for mapping and analysing the area',
    why: 'The methods decide what kind of local knowledge you get. The work needs two kinds: objective and subjective.',
    tips: [
      'Objective knowledge describes the area and the people who live there. Subjective knowledge is the population’s own assessments and descriptions.',
      'Neither is enough on its own, so combine methods to get both.',
    ],
  },
  'kunnskapsgrunnlag/gjennomfor-fysisk-stedsanalyse': {
    title: 'Carry out a physical place analysis',
    why: 'The place analysis gives you a shared and concrete picture of the area to build on.',
    tips: [
      'Put the emphasis on the physical condition of the area as it is now.',
      'Read the analysis together with the sociocultural one, which shows how the inhabitants themselves experience the area.',
    ],
  },
  'kunnskapsgrunnlag/gjennomfor-sosiokulturell-stedsanalyse': {
    title: 'Carry out a sociocultural place analysis',
    why: 'The people who live in the area know it from the inside. The analysis brings out what they themselves think, and complements the objective knowledge.',
    tips: [
      'Ask the local population what characterises the area. Bring out challenges and needs as well as qualities and opportunities.',
      'Build the analysis on people’s own, subjective assessments, not on professionals’ descriptions of the place.',
    ],
  },
  'kunnskapsgrunnlag/supplerende-undersokelser': {
    title: 'Carry out extra surveys among under-represented resident groups',
    why: 'If some groups are missing from what you have mapped, you get a distorted picture of the area.',
    tips: [
      'Look for groups that are poorly represented in the mapping. If everyone is well covered, you do not need more surveys.',
      'Aim the surveys at exactly the groups that are missing. If you do not reach people through meetings, you can go out to where they are.',
    ],
  },
  'kunnskapsgrunnlag/mulighetsstudier': {
    title: 'Carry out feasibility studies of key sub-areas or themes',
    why: 'A feasibility study gives you more knowledge and more ideas about how the area can be developed.',
    tips: [
      'Choose sub-areas or themes that mean a lot to the area, and where you lack knowledge or ideas. If you already have enough to build on, you can skip this task.',
      'The feasibility studies for Romsås senter and Veitvet-senteret, two local centres in Oslo, are examples you can look at.',
    ],
  },
  'kunnskapsgrunnlag/suppler-kunnskapsgrunnlaget': {
    title: 'Supplement the knowledge base in the later phases',
    why: 'You gather most of the knowledge at the start. Later you need more detailed knowledge of particular themes.',
    tips: [
      'Learn from ongoing and completed initiatives at the same time as you map the local area.',
      'In each of the later phases, check which themes you need to know more about. Use both external sources and your own experience.',
    ],
  },
} satisfies Record<TaskIdOf<'kunnskapsgrunnlag'>, TaskWords>;
