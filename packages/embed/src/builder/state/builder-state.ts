import { CMSES, type CmsId } from '../cms/cms.js';
import type { EmbedChoice, EmbedForm } from '../forms/embed-form.js';
import type { BuilderLocale } from '../messages/words.js';

/** All that is chosen in the builder. */
export interface BuilderState {
  /** The language of the builder itself. */
  readonly interfaceLocale: BuilderLocale;
  readonly cms: CmsId;
  readonly form: EmbedForm;
  readonly choice: EmbedChoice;
}

/** What is chosen before anybody has chosen: what most will want, in the form that works everywhere. */
export const FIRST_STATE: BuilderState = {
  interfaceLocale: 'nb',
  cms: 'other',
  form: CMSES.other.form,
  choice: { widget: 'sjekkliste', phase: 'alle', locale: 'nb', look: {} },
};

/** Another system, and with it the form that fits there. */
export function withCms(state: BuilderState, cms: CmsId): BuilderState {
  return { ...state, cms, form: CMSES[cms].form };
}

/** Some of what is shown, or how it looks. */
export function withChoice(state: BuilderState, change: Partial<EmbedChoice>): BuilderState {
  return { ...state, choice: { ...state.choice, ...change } };
}

/** Another language of the builder. The content goes with it, unless it has been given a language of its own. */
export function withInterfaceLocale(state: BuilderState, interfaceLocale: BuilderLocale): BuilderState {
  const follows = state.choice.locale === state.interfaceLocale;
  const locale = follows ? interfaceLocale : state.choice.locale;
  return { ...state, interfaceLocale, choice: { ...state.choice, locale } };
}
