import type { PartialPageWords } from './page-words.js';

/**
 * Around the widgets, in Northern Sámi: the words the interface has already, and no more (`docs/samisk.md` says what no
 * native reader has seen). The rest is said in bokmål, and marked as such.
 */
export const se: PartialPageWords = {
  titles: {
    fasenavigator: 'Muttut',
    sjekkliste: 'Dárkkistanlistu',
    ressurser: 'Resurssat',
    lovverk: 'Guoskevaš lágat',
  },
  titlesInPhase: {
    sjekkliste: 'Dárkkistanlistu: {phase}',
    ressurser: 'Resurssat: {phase}',
    lovverk: 'Guoskevaš lágat: {phase}',
  },
  page: { languages: 'Giella' },
};
