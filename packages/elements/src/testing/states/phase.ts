import { html } from '@open-wc/testing';
import { freshWorkspace } from '../mount.js';
import { state, type WidgetState } from './state.js';

export const phases: readonly WidgetState[] = [
  state('phase', () => html`<omr-phase workspace=${freshWorkspace()} phase="1"></omr-phase>`),
  state('every phase', () => html`<omr-phase workspace=${freshWorkspace()} phase="alle"></omr-phase>`),
  state(
    'phase with two parts, deep in a page',
    () =>
      html`<omr-phase
        workspace=${freshWorkspace()}
        phase="4"
        sections="results principles"
        heading-level="5"
      ></omr-phase>`,
  ),
  state(
    'phase with nothing of what is asked for',
    () => html`<omr-phase workspace=${freshWorkspace()} phase="5" sections="principles"></omr-phase>`,
  ),
  state(
    'every phase without headings',
    () => html`<omr-phase workspace=${freshWorkspace()} phase="alle" heading-level="0"></omr-phase>`,
  ),
];
