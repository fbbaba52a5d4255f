import { cms } from './nn/cms.js';
import { names } from './nn/names.js';
import { page } from './nn/page.js';
import { paragraphs } from './nn/paragraphs.js';
import type { BuilderWords } from './builder-words.js';

/** The builder in nynorsk. */
export const nn = { names, paragraphs, page, cms } satisfies BuilderWords;
