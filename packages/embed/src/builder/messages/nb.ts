import { cms } from './nb/cms.js';
import { names } from './nb/names.js';
import { page } from './nb/page.js';
import { paragraphs } from './nb/paragraphs.js';
import { plain } from './nb/plain.js';

/** The builder in bokmål, the source of every other language. `{name}` is filled in. */
export const nb = { names, paragraphs, page, cms, plain };
