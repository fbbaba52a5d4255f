import { html } from '@open-wc/testing';
import type { Locale } from '@omradesatsing/core';
import { localGuide } from '../local-guide.js';
import { freshWorkspace, givenGuide, settled } from '../mount.js';
import { openRows, state, type WidgetState } from './state.js';

export const local: readonly WidgetState[] = [
  state(
    'checklist with tasks of the municipality',
    () => html`<omr-checklist workspace=${freshWorkspace()} phase="1"></omr-checklist>`,
    async (element, lang) => {
      await adapt(element, lang);
      openRows(element);
    },
  ),
  state(
    'resource list with resources of the municipality',
    () => html`<omr-resource-list workspace=${freshWorkspace()} phase="1"></omr-resource-list>`,
    adapt,
  ),
  state(
    'legal panel with words of the municipality',
    () => html`<omr-legal-panel workspace=${freshWorkspace()} phase="1" expanded></omr-legal-panel>`,
    adapt,
  ),
];

/** Gives a widget the guide as a local layer makes it. */
async function adapt(element: HTMLElement, lang: Locale): Promise<void> {
  Object.assign(element, { guide: localGuide(await givenGuide(lang)) });
  await settled(element);
}
