import { type Locale, type PhaseId, type TaskStatus } from '@omradesatsing/core';
import { html, type TemplateResult } from 'lit';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import { all } from '../find.js';
import { givenGuide, givenLanguage, mount, settled } from '../mount.js';

/** A widget in one of the states a reader can meet it in. */
export interface WidgetState {
  readonly name: string;
  /** Puts the widget on the page in this state, in a part of the page with this language. */
  readonly show: (lang?: Locale) => Promise<HTMLElement>;
}

/** What someone does with a widget once it is there. */
export type Act = (element: HTMLElement, lang: Locale) => void | Promise<void>;

export const state = (name: string, template: () => TemplateResult, act?: Act): WidgetState => ({
  name,
  show: async (lang = 'nb') => {
    const element = await mountIn(lang, template());
    await act?.(element, lang);
    await settled(element);
    return element;
  },
});

/** Puts the first element of a template on the page, in a part of it with this language. */
export async function mountIn(lang: Locale, template: TemplateResult): Promise<HTMLElement> {
  await givenLanguage(lang);
  const part = await mount<HTMLElement>(html`<div lang=${lang}>${template}</div>`);
  const element = part.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error('There is no element in the template');
  return element;
}

export function openRows(element: HTMLElement): void {
  for (const row of all<HTMLDetailsElement>(element, 'details')) row.open = true;
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

export async function finishPhase(workspace: string, phase: PhaseId): Promise<void> {
  await setAll(workspace, 'done', phase);
}
