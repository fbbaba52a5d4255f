import type { nb } from './nb.js';

type Widened<T> = T extends string ? string : { readonly [Key in keyof T]: Widened<T[Key]> };

/** The words of one language. Bokmål types the rest: no key is optional, none may be added. */
export type BuilderWords = Widened<Omit<typeof nb, 'plain'>>;
