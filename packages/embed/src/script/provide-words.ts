import { buildGuide } from '@omradesatsing/core';
import { words } from '@omradesatsing/core/words/nb';
import { provideGuide } from '@omradesatsing/elements';
import { hasGuide } from '@omradesatsing/elements/tags.js';

/** Has the guide in bokmål at hand before the first element is defined, so that each is drawn with its content at once. */
export function provideWords(): void {
  // The page may have provided one of its own before the document was parsed.
  if (!hasGuide('nb')) provideGuide(buildGuide(words));
}
