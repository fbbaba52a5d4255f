import type { nb } from './nb.js';

/** A message that depends on a number, in the plural categories of `Intl.PluralRules`. `other` is always there. */
export type PluralForms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

type Widen<M> = M extends string ? string : PluralForms;

/** The messages of one language. Bokmål types the rest: no key is optional, none may be added. */
export type Messages = {
  readonly [Group in keyof typeof nb]: {
    readonly [Key in keyof (typeof nb)[Group]]: Widen<(typeof nb)[Group][Key]>;
  };
};

/** The messages of a language that is not translated throughout, or of one registered from outside. */
export type PartialMessages = { readonly [Group in keyof Messages]?: Partial<Messages[Group]> };

/** `checklist.title`, `navigator.progress` … */
export type MessageKey = {
  [Group in keyof typeof nb]: `${Group}.${keyof (typeof nb)[Group] & string}`;
}[keyof typeof nb];

type MessageAt<K extends MessageKey> = K extends `${infer Group extends keyof typeof nb}.${infer Key}`
  ? Key extends keyof (typeof nb)[Group]
    ? (typeof nb)[Group][Key]
    : never
  : never;

type Placeholders<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

type ParameterName<M> = M extends string ? Placeholders<M> : Placeholders<M[keyof M]> | 'count';

/** The values a message needs: one for each placeholder, and `count` where there are plural forms. */
export type MessageParameters<K extends MessageKey> = {
  readonly [P in ParameterName<MessageAt<K>>]: string | number;
};
