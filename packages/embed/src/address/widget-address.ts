import { LOCALES, PHASE_IDS, type Locale, type PhaseId } from '@omradesatsing/core';
import { WIDGET_NAMES, type WidgetName } from './widget-name.js';

/** One phase, or every phase. */
export type AddressPhase = PhaseId | 'alle';

export const ADDRESS_PHASES: readonly AddressPhase[] = ['alle', ...PHASE_IDS];

/** What an address names. */
export interface WidgetAddress {
  readonly widget: WidgetName;
  readonly phase: AddressPhase;
  readonly locale: Locale;
}

/** `w/sjekkliste/gjennomforing/nb`: the path below the folder of the site, without a slash at either end. */
export function formatAddress({ widget, phase, locale }: WidgetAddress): string {
  return `w/${widget}/${phase}/${locale}`;
}

/** Every address there is, 11 × 6 × 4. */
export function allAddresses(): readonly WidgetAddress[] {
  return WIDGET_NAMES.flatMap((widget) =>
    ADDRESS_PHASES.flatMap((phase) => LOCALES.map((locale) => ({ widget, phase, locale }))),
  );
}
