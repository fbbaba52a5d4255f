import type { BuilderLocale } from '../messages/words.js';

/** The builder speaks another language than the page says it is in. */
export class OmrBuilderLanguageEvent extends Event {
  static readonly type = 'omr-builder-language';
  readonly locale: BuilderLocale;
  /** The title of the page, in that language. */
  readonly title: string;

  constructor(locale: BuilderLocale, title: string) {
    super(OmrBuilderLanguageEvent.type);
    this.locale = locale;
    this.title = title;
  }
}

declare global {
  interface HTMLElementEventMap {
    'omr-builder-language': OmrBuilderLanguageEvent;
  }
}
