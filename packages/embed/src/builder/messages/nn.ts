import { names } from './nn/names.js';
import { paragraphs } from './nn/paragraphs.js';
import type { BuilderWords } from './words.js';

/** The builder in nynorsk. */
export const nn = { names, paragraphs } satisfies BuilderWords;
