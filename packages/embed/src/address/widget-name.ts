import type { StaticWidget } from '@omradesatsing/core';

/** What widgets are called in addresses. Editors' pages depend on them: none is ever renamed. */
export const WIDGET_NAMES = [
  'veiviser',
  'fasenavigator',
  'fase',
  'sjekkliste',
  'framdrift',
  'ressurser',
  'lovverk',
  'aktorer',
  'suksesskriterier',
  'strategisporsmal',
  'ordliste',
] as const;

export type WidgetName = (typeof WIDGET_NAMES)[number];

export function isWidgetName(value: string): value is WidgetName {
  return (WIDGET_NAMES as readonly string[]).includes(value);
}

/** The element that shows the widget. */
export const WIDGET_TAGS: Readonly<Record<WidgetName, `omr-${string}`>> = {
  veiviser: 'omr-guide',
  fasenavigator: 'omr-phase-navigator',
  fase: 'omr-phase',
  sjekkliste: 'omr-checklist',
  framdrift: 'omr-progress',
  ressurser: 'omr-resource-list',
  lovverk: 'omr-legal-panel',
  aktorer: 'omr-actor-list',
  suksesskriterier: 'omr-success-criteria',
  strategisporsmal: 'omr-strategy-questions',
  ordliste: 'omr-glossary',
};

/** What `toStaticHtml` of core calls the same. */
export const STATIC_NAMES: Readonly<Record<WidgetName, StaticWidget>> = {
  veiviser: 'guide',
  fasenavigator: 'navigator',
  fase: 'phase',
  sjekkliste: 'checklist',
  framdrift: 'progress',
  ressurser: 'resources',
  lovverk: 'law',
  aktorer: 'actors',
  suksesskriterier: 'criteria',
  strategisporsmal: 'questions',
  ordliste: 'glossary',
};
