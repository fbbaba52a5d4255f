import type { WidgetName } from '../../address/widget-name.js';

/** What canonical pages say around the widgets. `{name}` is filled in. */
export interface PageWords {
  /** Of a page with every phase. */
  readonly titles: Readonly<Record<WidgetName, string>>;
  /** Of a page with one phase: `{phase}` */
  readonly titlesInPhase: Readonly<Record<WidgetName, string>>;
  readonly descriptions: Readonly<Record<WidgetName, string>>;
  /** `{number}`, `{phase}` */
  readonly descriptionsInPhase: Readonly<Record<WidgetName, string>>;
  readonly page: {
    /** Of the window: `{title}`, `{guide}` */
    readonly window: string;
    /** What the list of languages is. */
    readonly languages: string;
    /** The link to the builder. */
    readonly embed: string;
    /** Where a municipality has hidden the phase. */
    readonly hiddenPhase: string;
  };
}

/** The words of a language that is not translated throughout. */
export type PartialPageWords = { readonly [Group in keyof PageWords]?: Partial<PageWords[Group]> };
