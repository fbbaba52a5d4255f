import { html } from '@open-wc/testing';
import { freshWorkspace } from '../mount.js';
import { state, type WidgetState } from './state.js';

export const guides: readonly WidgetState[] = [
  state('guide', () => html`<omr-guide workspace=${freshWorkspace()}></omr-guide>`),
  state('guide of phase 2', () => html`<omr-guide workspace=${freshWorkspace()} phase="2"></omr-guide>`),
];
