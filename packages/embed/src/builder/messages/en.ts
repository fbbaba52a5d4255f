import { cms } from './en/cms.js';
import { names } from './en/names.js';
import { page } from './en/page.js';
import { paragraphs } from './en/paragraphs.js';
import type { BuilderWords } from './builder-words.js';

/** The builder in English. */
export const en = { names, paragraphs, page, cms } satisfies BuilderWords;
