import { html } from '@open-wc/testing';
import '../define/all.js';
import { freshWorkspace, mount } from './mount.js';
import { actorLists } from './states/actor-list.js';
import { checklists } from './states/checklist.js';
import { guides } from './states/guide.js';
import { keeping } from './states/keeping.js';
import { glossaries } from './states/glossary.js';
import { legalPanels } from './states/legal-panel.js';
import { local } from './states/local.js';
import { mistaken } from './states/mistaken.js';
import { phases } from './states/phase.js';
import { navigators } from './states/phase-navigator.js';
import { planning } from './states/planning.js';
import { progressReports } from './states/progress.js';
import { resourceLists } from './states/resource-list.js';
import { terms } from './states/term.js';
import type { WidgetState } from './states/state.js';
import { strategyQuestions } from './states/strategy-questions.js';
import { successCriteria } from './states/success-criteria.js';

export type { WidgetState } from './states/state.js';

/** The tags that show a part of the guide in a frame of their own. `omr-guide` is made of
 * them, and `omr-term` is a word in the page's own text.
 */
export const WIDGET_TAGS = [
  'omr-phase-navigator',
  'omr-phase',
  'omr-checklist',
  'omr-progress',
  'omr-resource-list',
  'omr-legal-panel',
  'omr-actor-list',
  'omr-glossary',
  'omr-success-criteria',
  'omr-strategy-questions',
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

/** Every widget in every state a reader can meet it in. */
export const WIDGET_STATES: readonly WidgetState[] = [
  ...guides,
  ...navigators,
  ...phases,
  ...checklists,
  ...planning,
  ...keeping,
  ...progressReports,
  ...resourceLists,
  ...legalPanels,
  ...actorLists,
  ...glossaries,
  ...terms,
  ...successCriteria,
  ...strategyQuestions,
  ...local,
  ...mistaken,
];
