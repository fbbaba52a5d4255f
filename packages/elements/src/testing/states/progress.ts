import { html } from '@open-wc/testing';
import { today } from '../../internal/today.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import { freshWorkspace } from '../mount.js';
import { setAll, state, type WidgetState } from './state.js';

/** A project under way in several phases, with deadlines that are out and that are near. */
export function underWay(workspace: string, today: string): void {
  const { request } = pageWorkspace(workspace);
  const states = {
    'kunnskapsgrunnlag/avklar-kunnskapsbehov': 'done',
    'kunnskapsgrunnlag/laer-av-lignende-innsatser': 'in-progress',
    'kunnskapsgrunnlag/mulighetsstudier': 'not-applicable',
    'gjennomforing/etabler-styringssystem': 'in-progress',
  } as const;
  for (const [task, status] of Object.entries(states)) request({ type: 'status', task, status });
  const late = 'kunnskapsgrunnlag/gjennomga-kommunens-data';
  request({ type: 'due', task: late, due: '2020-05-01' });
  request({ type: 'responsible', task: late, role: 'Prosjektleder' });
  request({ type: 'due', task: 'gjennomforing/etabler-styringssystem', due: today });
}

export const progressReports: readonly WidgetState[] = [
  state('progress', () => html`<omr-progress workspace=${freshWorkspace()}></omr-progress>`),
  state(
    'progress under way, with deadlines',
    () => html`<omr-progress workspace=${freshWorkspace()}></omr-progress>`,
    (element) => underWay(element.getAttribute('workspace') ?? '', today()),
  ),
  state(
    'progress with everything done',
    () => html`<omr-progress workspace=${freshWorkspace()}></omr-progress>`,
    (element) => setAll(element.getAttribute('workspace') ?? '', 'done'),
  ),
  state(
    'progress where nothing applies',
    () => html`<omr-progress workspace=${freshWorkspace()}></omr-progress>`,
    (element) => setAll(element.getAttribute('workspace') ?? '', 'not-applicable'),
  ),
  state(
    'progress of one phase, with deadlines',
    () => html`<omr-progress workspace=${freshWorkspace()} phase="1" heading-level="3"></omr-progress>`,
    (element) => underWay(element.getAttribute('workspace') ?? '', today()),
  ),
  state(
    'progress without headings',
    () => html`<omr-progress workspace=${freshWorkspace()} heading-level="0"></omr-progress>`,
  ),
];
