import type { WidgetAddress } from '../address/widget-address.js';
import type { Edition } from './site.js';
import { phrase, type Phrase } from './words/phrase.js';

/** «Sjekkliste: Gjennomføring». Beside the name of the guide; a link alone says what it is about: see `linkTitle`. */
export function pageTitle(address: WidgetAddress, { whole }: Edition): Phrase {
  const { widget, locale } = address;
  const phase = address.phase === 'alle' ? undefined : whole.phase(address.phase);
  return phase
    ? phrase(locale, 'titlesInPhase', widget, { phase: phase.name })
    : phrase(locale, 'titles', widget);
}

/** «Sjekkliste: Gjennomføring – Områdesatsing i etablerte boområder» */
export function windowTitle(address: WidgetAddress, edition: Edition): Phrase {
  const { text: title, lang } = pageTitle(address, edition);
  return { ...phrase(address.locale, 'page', 'window', { title, guide: edition.whole.title }), lang };
}

/** What search engines and link previews say of the page. */
export function pageDescription({ widget, phase: id, locale }: WidgetAddress, { whole }: Edition): Phrase {
  const phase = id === 'alle' ? undefined : whole.phase(id);
  return phase
    ? phrase(locale, 'descriptionsInPhase', widget, { number: String(phase.number), phase: phase.name })
    : phrase(locale, 'descriptions', widget);
}
