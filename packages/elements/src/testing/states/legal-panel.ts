import { html } from '@open-wc/testing';
import { freshWorkspace } from '../mount.js';
import { state, type WidgetState } from './state.js';

export const legalPanels: readonly WidgetState[] = [
  state(
    'legal panel',
    () => html`<omr-legal-panel workspace=${freshWorkspace()} phase="1"></omr-legal-panel>`,
  ),
  state(
    'legal panel, all open',
    () => html`<omr-legal-panel workspace=${freshWorkspace()} phase="alle" expanded></omr-legal-panel>`,
  ),
  state(
    'legal panel of a phase without acts',
    () => html`<omr-legal-panel workspace=${freshWorkspace()} phase="4"></omr-legal-panel>`,
  ),
];
