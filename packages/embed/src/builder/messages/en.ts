import { names } from './en/names.js';
import { paragraphs } from './en/paragraphs.js';
import type { BuilderWords } from './words.js';

/** The builder in English. */
export const en = { names, paragraphs } satisfies BuilderWords;
