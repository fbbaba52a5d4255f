import { html } from '@open-wc/testing';
import { PHASE_IDS } from '@omradesatsing/core';
import { one } from '../find.js';
import { freshWorkspace } from '../mount.js';
import { finishPhase, openRows, state, type WidgetState } from './state.js';

export const checklists: readonly WidgetState[] = [
  state('checklist', () => html`<omr-checklist workspace=${freshWorkspace()} phase="1"></omr-checklist>`),
  state(
    'checklist of every phase',
    () => html`<omr-checklist workspace=${freshWorkspace()} phase="alle" heading-level="3"></omr-checklist>`,
  ),
  state(
    'checklist with open rows',
    () => html`<omr-checklist workspace=${freshWorkspace()} phase="1"></omr-checklist>`,
    openRows,
  ),
  state(
    'checklist that asks',
    () => html`<omr-checklist workspace=${freshWorkspace()} phase="3"></omr-checklist>`,
    (element) => one(element, 'li input').click(),
  ),
  state(
    'checklist with a task that is not applicable',
    () => html`<omr-checklist workspace=${freshWorkspace()} phase="1"></omr-checklist>`,
    (element) => {
      const select = one<HTMLSelectElement>(element, 'select');
      select.value = 'not-applicable';
      select.dispatchEvent(new Event('change'));
      openRows(element);
    },
  ),
  state(
    'checklist to read only',
    () => html`<omr-checklist workspace=${freshWorkspace()} phase="3" readonly></omr-checklist>`,
  ),
  state(
    'checklist with nothing left',
    () => html`<omr-checklist workspace=${freshWorkspace()} phase="2" view="open"></omr-checklist>`,
    (element) => finishPhase(element.getAttribute('workspace') ?? '', PHASE_IDS[1]),
  ),
  state(
    'checklist without headings',
    () => html`<omr-checklist workspace=${freshWorkspace()} phase="3" heading-level="0"></omr-checklist>`,
  ),
];
