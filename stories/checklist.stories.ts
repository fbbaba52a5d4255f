import type { Guide } from '@omradesatsing/core';
import type { ChecklistFilter, OmrChecklist } from '@omradesatsing/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { waitFor } from 'storybook/test';
import { headingLevelControl, phaseControl } from './controls.js';
import { withLocalTask } from './local-guide.js';
import { PLANNED, startingFrom, tasksOf, UNDER_WAY } from './workspace.js';

type Args = Partial<Pick<OmrChecklist, 'phase' | 'headingLevel' | 'view' | 'readonly'>>;
type Story = StoryObj<Args>;

const views: readonly ChecklistFilter[] = ['all', 'open'];

const meta: Meta<Args> = {
  title: 'Elements/Checklist',
  component: 'omr-checklist',
  argTypes: {
    phase: phaseControl,
    headingLevel: headingLevelControl,
    view: { options: views, control: 'inline-radio' },
  },
  render: ({ phase, headingLevel, view, readonly = false }) => html`
    <omr-checklist
      phase=${ifDefined(phase)}
      heading-level=${ifDefined(headingLevel)}
      view=${ifDefined(view)}
      ?readonly=${readonly}
    ></omr-checklist>
  `,
};
export default meta;

export const Default: Story = {};

export const UnderWay: Story = { loaders: [startingFrom(UNDER_WAY)] };

export const PhaseDone: Story = { loaders: [startingFrom({ done: tasksOf('kunnskapsgrunnlag') })] };

export const OpenTasksOnly: Story = { args: { view: 'open' }, loaders: [startingFrom(UNDER_WAY)] };

export const NoTaskOpen: Story = {
  args: { view: 'open' },
  loaders: [startingFrom({ done: tasksOf('kunnskapsgrunnlag') })],
};

export const DatesAndRoles: Story = { loaders: [startingFrom(PLANNED)] };

/** What is late says so in words and with a sign. */
export const Late: Story = {
  args: { view: 'open' },
  loaders: [
    startingFrom({
      plans: { 'kunnskapsgrunnlag/avklar-kunnskapsbehov': { dueIn: -1, responsible: 'Prosjektleder' } },
    }),
  ],
};

export const DatesAndRolesReadOnly: Story = { args: { readonly: true }, loaders: [startingFrom(PLANNED)] };

/** The fields of a task, in the row it opens. */
export const OpenedPlan: Story = {
  loaders: [startingFrom(PLANNED)],
  play: async ({ canvasElement }) => (await find(canvasElement, 'li:nth-child(2) summary')).click(),
};

/** A date that is half typed is told of when the field is left. */
export const WrongDate: Story = {
  play: async ({ canvasElement }) => {
    (await find(canvasElement, 'summary')).click();
    const field = await find(canvasElement, 'input[type=date]');
    if (field instanceof HTMLInputElement) field.value = '0027-05-01';
    field.dispatchEvent(new Event('change'));
  },
};

/** Tasks and words of a municipality's own, as a local layer gives them. */
export const LocalTasks: Story = {
  loaders: [async ({ globals }) => ({ guide: await withLocalTask(String(globals['locale'])) })],
  render: ({ phase }, { loaded }) => html`
    <omr-checklist phase=${ifDefined(phase)} .guide=${loaded['guide'] as Guide}></omr-checklist>
  `,
};

export const ReadOnly: Story = { args: { readonly: true }, loaders: [startingFrom(UNDER_WAY)] };

export const AllPhases: Story = { args: { phase: 'alle' }, loaders: [startingFrom(UNDER_WAY)] };

/** A task with subtasks is the sum of them. */
export const Subtasks: Story = {
  args: { phase: 'videreforing' },
  loaders: [
    startingFrom({
      done: ['videreforing/strategi-kommunikasjonsplan', 'videreforing/strategi-plan-for-kunnskap'],
      inProgress: ['videreforing/strategi-relasjoner-og-moteplasser'],
    }),
  ],
};

/** A tick on a task with subtasks asks before it changes them. */
export const AsksAboutSubtasks: Story = {
  args: { phase: 'mobilisering-og-samarbeid' },
  play: async ({ canvasElement }) => (await find(canvasElement, 'li input[type=checkbox]')).click(),
};

export const OpenedTask: Story = {
  loaders: [startingFrom(UNDER_WAY)],
  play: async ({ canvasElement }) => (await find(canvasElement, 'summary')).click(),
};

/** Work is kept on the device when someone asks for it, or goes from hand to hand in a team file. */
export const TeamFile: Story = {
  args: { phase: 'videreforing' },
  loaders: [startingFrom({ done: ['videreforing/skriv-sluttrapport'] })],
  play: async ({ canvasElement }) => (await find(canvasElement, '.team-file > summary')).click(),
};

export const UnknownPhase: Story = { args: { phase: '9' } };

export const HeadingLevel3: Story = { args: { headingLevel: 3 } };

export const NoHeading: Story = { args: { headingLevel: 0 } };

/** What stands between the tags is shown as long as the element cannot show its own. */
export const FallbackContent: Story = {
  args: { phase: '9' },
  render: ({ phase }) => html`
    <omr-checklist phase=${ifDefined(phase)}>
      <p><a href="#sjekkliste">Les sjekklisten som egen side</a></p>
    </omr-checklist>
  `,
};

/** The first that matches inside the element, once it is drawn; a busy machine may take long. */
async function find(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  return waitFor(
    () => {
      const found = canvas.querySelector('omr-checklist')?.shadowRoot?.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`Nothing matches ${selector}.`);
      return found;
    },
    { timeout: 20_000 },
  );
}
