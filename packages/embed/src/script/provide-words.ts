import { buildGuide } from '@omradesatsing/core';
import { words } from '@omradesatsing/core/words/nb';
import { provideGuide } from '@omradesatsing/elements';

provideGuide(buildGuide(words));
