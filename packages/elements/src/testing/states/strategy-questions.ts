import { html } from '@open-wc/testing';
import { QUESTION_IDS } from '@omradesatsing/core';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import { freshWorkspace } from '../mount.js';
import { openRows, state, type WidgetState } from './state.js';

/** A team that has answered two questions, one of them at length, and is at work with a third. */
export function answer(element: HTMLElement): void {
  const { request } = pageWorkspace(element.getAttribute('workspace') ?? '');
  const long = 'Beboerne i borettslagene, elevrådet og idrettslaget.\n\nNæringsdrivende i sentrum.';
  request({ type: 'answer', question: QUESTION_IDS[0], answer: 'Faste møter på skolen hver måned.' });
  request({ type: 'answer', question: QUESTION_IDS[1], answer: long });
  const task = 'mobilisering-og-samarbeid/strategisporsmal-hvem';
  request({ type: 'status', task, status: 'in-progress' });
}

export const strategyQuestions: readonly WidgetState[] = [
  state(
    'strategy questions',
    () => html`<omr-strategy-questions workspace=${freshWorkspace()}></omr-strategy-questions>`,
  ),
  state(
    'strategy questions, answered and all open',
    () => html`<omr-strategy-questions workspace=${freshWorkspace()} phase="3"></omr-strategy-questions>`,
    (element) => {
      answer(element);
      openRows(element);
    },
  ),
  state(
    'strategy questions to read only',
    () => html`<omr-strategy-questions workspace=${freshWorkspace()} readonly></omr-strategy-questions>`,
    answer,
  ),
  state(
    'strategy questions of a phase without any',
    () => html`<omr-strategy-questions workspace=${freshWorkspace()} phase="1"></omr-strategy-questions>`,
  ),
  state(
    'strategy questions without headings',
    () =>
      html`<omr-strategy-questions workspace=${freshWorkspace()} heading-level="0"></omr-strategy-questions>`,
  ),
];
