import { html } from '@open-wc/testing';
import { PHASE_IDS } from '@omradesatsing/core';
import { freshWorkspace } from '../mount.js';
import { finishPhase, state, type WidgetState } from './state.js';

export const navigators: readonly WidgetState[] = [
  state('navigator', () => html`<omr-phase-navigator workspace=${freshWorkspace()}></omr-phase-navigator>`),
  state(
    'navigator with a phase done',
    () => html`<omr-phase-navigator workspace=${freshWorkspace()}></omr-phase-navigator>`,
    (element) => finishPhase(element.getAttribute('workspace') ?? '', PHASE_IDS[1]),
  ),
  state(
    'navigator without progress',
    () => html`<omr-phase-navigator workspace=${freshWorkspace()} progress="none"></omr-phase-navigator>`,
  ),
];
