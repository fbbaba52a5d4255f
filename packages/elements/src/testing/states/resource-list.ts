import { html } from '@open-wc/testing';
import { freshWorkspace } from '../mount.js';
import { state, type WidgetState } from './state.js';

export const resourceLists: readonly WidgetState[] = [
  state(
    'resource list',
    () => html`<omr-resource-list workspace=${freshWorkspace()} phase="alle"></omr-resource-list>`,
  ),
  state(
    'resource list without hits',
    () => html`<omr-resource-list workspace=${freshWorkspace()} phase="1" query="qqqq"></omr-resource-list>`,
  ),
  state(
    'resource list of a phase without resources',
    () => html`<omr-resource-list workspace=${freshWorkspace()} phase="5"></omr-resource-list>`,
  ),
];
