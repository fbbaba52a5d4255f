import type { GuideWords } from '../../words.js';

/**
 * Success criteria, each worded so that the team can say how true it is of their effort.
 *
 * @internal
 */
export const criteria = {
  'geografisk-avgrenset': {
    title: 'Geographically defined',
    text: 'The effort covers one clearly defined geographical area.',
  },
  'tidsavgrenset-og-langsiktig': {
    title: 'Time-limited and long-term',
    text: 'The effort has a limited duration, but is long-term and runs for several years.',
  },
  helhetlig: {
    title: 'Holistic',
    text: 'The effort combines physical, social and cultural measures.',
  },
  'tverrfaglig-og-koordinert': {
    title: 'Cross-disciplinary and coordinated',
    text: 'The effort brings different disciplines together in coordinated work.',
  },
  mulighetsorientert: {
    title: 'Opportunity-oriented',
    text: 'The effort focuses on the opportunities in the area.',
  },
  'innbyggernes-ressurser': {
    title: 'Inhabitants’ resources',
    text: 'The effort draws on the knowledge and resources of the inhabitants in all phases.',
  },
  'gode-analyser': {
    title: 'Good analyses',
    text: 'The effort rests on good analyses that combine knowledge from several different sources.',
  },
  'styrker-lokale-kvaliteter': {
    title: 'Strengthens local qualities',
    text: 'The effort strengthens and develops the area’s social capital, its physical qualities and its local public services.',
  },
  'synergi-og-samspill': {
    title: 'Synergy and interaction',
    text: 'The effort is designed to create interaction and synergies.',
  },
  'varige-effekter': {
    title: 'Lasting effects',
    text: 'The effort aims for effects that last beyond the effort period.',
  },
} satisfies GuideWords['criteria'];
