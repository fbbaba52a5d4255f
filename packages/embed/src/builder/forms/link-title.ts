import type { WidgetAddress } from '../../address/widget-address.js';
import { fill } from '../../words/fill.js';
import { wordsFor } from '../messages/words.js';

/**
 * What a link to the widget says, in the language of the widget: «Sjekkliste: Gjennomføring», «Sjekkliste for
 * områdesatsing». Sámi has bokmål, as the content itself.
 */
export function linkTitle({ widget, phase, locale }: WidgetAddress): string {
  const { names } = wordsFor(locale);
  const { name, whole } = names.widgets[widget];
  return phase === 'alle' ? whole : fill(names.inPhase, { widget: name, phase: names.phases[phase] });
}
