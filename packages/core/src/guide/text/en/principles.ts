import type { GuideWords } from '../../words.js';

/**
 * Advice that governs the tasks.
 *
 * @internal
 */
export const principles = {
  'pa-tvers-av-sektorer': {
    title: 'Work across sectors',
    text: 'An area-targeted effort starts from the challenges and needs of one particular area, whichever sector they belong to. That is why it is central to coordinate and develop the municipality’s own services. This should come first when you organise the work.',
  },
  'aktiv-tilstedevaerelse': {
    title: 'Be actively present',
    text: 'One principle runs through much of the collaboration: use activities and active presence as a method.',
  },
  'vag-a-vurdere-pa-nytt': {
    title: 'Dare to reconsider',
    text: 'The goals, strategies and focus areas in the action plan carry great weight as guidelines for the work. If circumstances change along the way, you must still dare to discuss them again. The same goes for your choice of activities and measures.',
  },
  'spre-kreftene': {
    title: 'Spread your efforts over time',
    text: 'Do not use up all your energy at once or, as the Norwegian expression has it, ‘burn all the powder’. It is essential to mobilise the population at the start, but the initiative lasts for several years. People stay engaged and interested only if you keep up the momentum. So spread the large events for the local community over the whole effort period.',
  },
} satisfies GuideWords['principles'];
