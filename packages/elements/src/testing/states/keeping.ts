import { html } from '@open-wc/testing';
import { applyChange, emptyProgress, formatTeamFile } from '@omradesatsing/core';
import { all, one } from '../find.js';
import { freshWorkspace, settled, until } from '../mount.js';
import { state, type WidgetState } from './state.js';

/** What stands after the list of a checklist, in each of its states. */
export const keeping: readonly WidgetState[] = [
  state(
    'checklist that is remembered',
    // A name that no other test file has: they share one browser's storage.
    () => html`<omr-checklist workspace=${`states-${crypto.randomUUID()}`} phase="5"></omr-checklist>`,
    async (element) => {
      one(element, 'li input').click();
      one(element, '#keep').click();
      await until(() => all(element, '#keep-notes').length > 0, 'progress is kept');
    },
  ),
  state(
    'checklist with a team file to take in',
    () => html`<omr-checklist workspace=${freshWorkspace()} phase="5"></omr-checklist>`,
    (element) => takeIn(element, teamFile()),
  ),
  state(
    'checklist with a file that is no team file',
    () => html`<omr-checklist workspace=${freshWorkspace()} phase="5"></omr-checklist>`,
    (element) => takeIn(element, 'hei'),
  ),
];

function teamFile(): string {
  const task = 'gjennomforing/etabler-styringssystem';
  const stamp = { at: '2030-01-01T00:00:00.000Z', by: 'andre' };
  return formatTeamFile({
    progress: applyChange(emptyProgress(), { type: 'due', task, due: '2030-05-01' }, stamp),
    title: 'Fjellbyløftet',
    municipality: 'Nordvik kommune',
    guideVersion: '0.1.0',
    savedAt: '2029-11-20T00:00:00.000Z',
  });
}

async function takeIn(element: HTMLElement, text: string): Promise<void> {
  one<HTMLDetailsElement>(element, '.team-file').open = true;
  const data = new DataTransfer();
  data.items.add(new File([text], 'teamfil.json'));
  const input = one<HTMLInputElement>(element, '#team-file');
  input.files = data.files;
  input.dispatchEvent(new Event('change'));
  await until(() => all(element, '.team-file-news').length > 0, 'an answer');
  for (const details of all<HTMLDetailsElement>(element, '.preview details')) details.open = true;
  await settled(element);
}
