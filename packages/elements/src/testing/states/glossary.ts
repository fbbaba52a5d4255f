import { html } from '@open-wc/testing';
import { freshWorkspace } from '../mount.js';
import { state, type WidgetState } from './state.js';

export const glossaries: readonly WidgetState[] = [
  state('glossary', () => html`<omr-glossary workspace=${freshWorkspace()}></omr-glossary>`),
  state(
    'glossary of a phase',
    () => html`<omr-glossary workspace=${freshWorkspace()} phase="4"></omr-glossary>`,
  ),
  state(
    'glossary without hits',
    () => html`<omr-glossary workspace=${freshWorkspace()} query="qqqq"></omr-glossary>`,
  ),
  state(
    'glossary of one word',
    () => html`<omr-glossary workspace=${freshWorkspace()} term="handlingsplan"></omr-glossary>`,
  ),
];
