import { html } from '@open-wc/testing';
import { state, type WidgetState } from './state.js';

export const mistaken: readonly WidgetState[] = [
  state(
    'widget with an unknown phase',
    () => html`<omr-checklist phase="9"><p>Oppgavene i fase 1</p></omr-checklist>`,
  ),
];
