import { html } from '@open-wc/testing';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import { stopClock } from '../clock.js';
import { one } from '../find.js';
import { freshWorkspace, givenGuide } from '../mount.js';
import { openRows, state, type WidgetState } from './state.js';

const TODAY = '2027-05-03';

/** Work that is late, work that is soon due, and work that someone has thought of, in the first phase. */
async function plan(element: HTMLElement): Promise<void> {
  stopClock(TODAY);
  const { request } = pageWorkspace(element.getAttribute('workspace') ?? '');
  const [late = '', soon = '', later = ''] = (await givenGuide()).tasks.map(({ id }) => id);
  request({ type: 'due', task: late, due: '2027-05-02' });
  request({ type: 'responsible', task: late, role: 'Kommunalsjef for samfunnsutvikling og folkehelse' });
  request({ type: 'note', task: late, note: 'Ring bydelen.\nSpør om sluttrapporten.' });
  request({ type: 'status', task: soon, status: 'in-progress' });
  request({ type: 'due', task: soon, due: '2027-05-10' });
  request({ type: 'status', task: later, status: 'not-applicable', reason: 'Gjort i 2024' });
  request({ type: 'due', task: later, due: '2027-12-01' });
}

export const planning: readonly WidgetState[] = [
  state(
    'checklist with dates, roles and notes',
    () => html`<omr-checklist workspace=${freshWorkspace()} phase="1"></omr-checklist>`,
    plan,
  ),
  state(
    'checklist with dates, roles and notes, all open',
    () => html`<omr-checklist workspace=${freshWorkspace()} phase="1"></omr-checklist>`,
    async (element) => {
      await plan(element);
      openRows(element);
    },
  ),
  state(
    'checklist with dates, roles and notes, to read only',
    () => html`<omr-checklist workspace=${freshWorkspace()} phase="1" readonly></omr-checklist>`,
    async (element) => {
      await plan(element);
      openRows(element);
    },
  ),
  state(
    'checklist with a date that is wrong',
    () => html`<omr-checklist workspace=${freshWorkspace()} phase="1"></omr-checklist>`,
    (element) => {
      openRows(element);
      const field = one<HTMLInputElement>(element, 'input[type="date"]');
      field.value = '0027-05-05';
      field.dispatchEvent(new Event('change'));
    },
  ),
  state(
    'checklist of open tasks only',
    () => html`<omr-checklist workspace=${freshWorkspace()} phase="1" view="open"></omr-checklist>`,
    plan,
  ),
];
