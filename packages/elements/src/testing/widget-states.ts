import { html } from '@open-wc/testing';
import { PHASE_IDS, type PhaseId, type TaskStatus } from '@omradesatsing/core';
import type { TemplateResult } from 'lit';
import '../define/all.js';
import { today } from '../internal/today.js';
import { pageWorkspace } from '../workspace/workspace-registry.js';
import { stopClock } from './clock.js';
import { all, labelled, one } from './find.js';
import { localGuide } from './local-guide.js';
import { freshWorkspace, givenGuide, mount, settled } from './mount.js';

/** A widget in one of the states a reader can meet it in. */
export interface WidgetState {
  readonly name: string;
  /** Puts the widget on the page in this state. */
  readonly show: () => Promise<HTMLElement>;
}

/** The five tags that show something. */
export const WIDGET_TAGS = [
  'omr-phase-navigator',
  'omr-checklist',
  'omr-progress',
  'omr-resource-list',
  'omr-legal-panel',
] as const;

export type WidgetTag = (typeof WIDGET_TAGS)[number];

/** Puts each of the widgets on the page; `attributes` as in HTML. */
export function widget(tag: WidgetTag, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ workspace: freshWorkspace(), ...attributes })) {
    element.setAttribute(name, value);
  }
  return element;
}

export async function mountWidget(
  tag: WidgetTag,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElement> {
  return mount<HTMLElement>(html`${widget(tag, attributes)}`);
}

/** Every task of the phase, or of all phases, gets this status. */
export async function setAll(workspace: string, status: TaskStatus, phase?: PhaseId): Promise<void> {
  const guide = await givenGuide();
  const { request } = pageWorkspace(workspace);
  for (const { phase: own, id, subtasks } of guide.tasks) {
    if (phase && own !== phase) continue;
    for (const task of subtasks.length > 0 ? subtasks : [id]) request({ type: 'status', task, status });
  }
}

async function finishPhase(workspace: string, phase: PhaseId): Promise<void> {
  await setAll(workspace, 'done', phase);
}

const state = (name: string, template: () => TemplateResult, act?: Act): WidgetState => ({
  name,
  show: async () => {
    const element = await mount<HTMLElement>(template());
    await act?.(element);
    await settled(element);
    return element;
  },
});

type Act = (element: HTMLElement) => void | Promise<void>;

function openRows(element: HTMLElement): void {
  for (const row of all<HTMLDetailsElement>(element, 'details')) row.open = true;
}

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

const planning: readonly WidgetState[] = [
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
      const field = labelled(element, 'Frist');
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

const local: readonly WidgetState[] = [
  state(
    'checklist with tasks of the municipality',
    () => html`<omr-checklist workspace=${freshWorkspace()} phase="1"></omr-checklist>`,
    async (element) => {
      await adapt(element);
      openRows(element);
    },
  ),
  state(
    'resource list with resources of the municipality',
    () => html`<omr-resource-list workspace=${freshWorkspace()} phase="1"></omr-resource-list>`,
    adapt,
  ),
  state(
    'legal panel with words of the municipality',
    () => html`<omr-legal-panel workspace=${freshWorkspace()} phase="1" expanded></omr-legal-panel>`,
    adapt,
  ),
];

/** Gives a widget the guide as a local layer makes it. */
async function adapt(element: HTMLElement): Promise<void> {
  Object.assign(element, { guide: localGuide(await givenGuide()) });
  await settled(element);
}

const navigators: readonly WidgetState[] = [
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

const checklists: readonly WidgetState[] = [
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

const progressReports: readonly WidgetState[] = [
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

const resourceLists: readonly WidgetState[] = [
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

const legalPanels: readonly WidgetState[] = [
  state(
    'legal panel',
    () => html`<omr-legal-panel workspace=${freshWorkspace()} phase="1"></omr-legal-panel>`,
  ),
  state(
    'legal panel, all open',
    () => html`<omr-legal-panel workspace=${freshWorkspace()} phase="alle" expanded></omr-legal-panel>`,
  ),
  state(
    'legal panel of a phase without acts',
    () => html`<omr-legal-panel workspace=${freshWorkspace()} phase="4"></omr-legal-panel>`,
  ),
];

const mistaken: readonly WidgetState[] = [
  state(
    'widget with an unknown phase',
    () => html`<omr-checklist phase="9"><p>Oppgavene i fase 1</p></omr-checklist>`,
  ),
];

export const WIDGET_STATES: readonly WidgetState[] = [
  ...navigators,
  ...checklists,
  ...planning,
  ...progressReports,
  ...resourceLists,
  ...legalPanels,
  ...local,
  ...mistaken,
];
