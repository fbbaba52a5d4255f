import { names } from './nb/names.js';
import { paragraphs } from './nb/paragraphs.js';

/** The builder in bokmål, the source of every other language. `{name}` is filled in. */
export const nb = { names, paragraphs };
