import { html } from '@open-wc/testing';
import { CRITERION_IDS } from '@omradesatsing/core';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import { freshWorkspace } from '../mount.js';
import { state, type WidgetState } from './state.js';

/** A team that has begun to assess itself: every score is given, and a long note is written. */
export function assess(element: HTMLElement): void {
  const { request } = pageWorkspace(element.getAttribute('workspace') ?? '');
  const scores = [4, 1, 2, 3, 3] as const;
  for (const [index, score] of scores.entries()) {
    request({ type: 'criterion', criterion: CRITERION_IDS[index] ?? '', score });
  }
  const note = 'Kommunedelplanen avgrenser området.\nSe kartet, og høringsuttalelsene fra borettslagene.';
  request({ type: 'criterion', criterion: CRITERION_IDS[0], score: 4, note });
}

export const successCriteria: readonly WidgetState[] = [
  state(
    'success criteria',
    () => html`<omr-success-criteria workspace=${freshWorkspace()}></omr-success-criteria>`,
  ),
  state(
    'success criteria, assessed',
    () => html`<omr-success-criteria workspace=${freshWorkspace()} phase="2"></omr-success-criteria>`,
    assess,
  ),
  state(
    'success criteria to read only',
    () => html`<omr-success-criteria workspace=${freshWorkspace()} readonly></omr-success-criteria>`,
    assess,
  ),
  state(
    'success criteria of a phase without any',
    () => html`<omr-success-criteria workspace=${freshWorkspace()} phase="1"></omr-success-criteria>`,
  ),
  state(
    'success criteria without headings',
    () => html`<omr-success-criteria workspace=${freshWorkspace()} heading-level="0"></omr-success-criteria>`,
  ),
];
