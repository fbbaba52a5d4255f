// The one script of a web site: bokmål inside, every widget registered, nothing fetched.
import { buildGuide } from '@omradesatsing/core';
import { words } from '@omradesatsing/core/words/nb';
import { provideGuide } from '@omradesatsing/elements';

// Before the first element is defined, so that each one is drawn with its content at once.
provideGuide(buildGuide(words));
await import('@omradesatsing/elements/define/all.js');
