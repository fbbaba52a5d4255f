import { PHASE_IDS } from '@omradesatsing/core';
import type { OmrProgress } from '@omradesatsing/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { headingLevelControl, phaseControl } from './controls.js';
import { startingFrom, tasksOf, UNDER_WAY, type StartingPoint } from './workspace.js';

type Args = Partial<Pick<OmrProgress, 'phase' | 'headingLevel' | 'lang'>>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Progress',
  component: 'omr-progress',
  argTypes: { phase: phaseControl, headingLevel: headingLevelControl },
  render: ({ phase, headingLevel, lang }) => html`
    <omr-progress
      phase=${ifDefined(phase)}
      heading-level=${ifDefined(headingLevel)}
      lang=${ifDefined(lang)}
    ></omr-progress>
  `,
};
export default meta;

/** A project in several phases at once, with deadlines that are out and that are near. */
const WITH_DEADLINES: StartingPoint = {
  ...UNDER_WAY,
  inProgress: [...(UNDER_WAY.inProgress ?? []), 'gjennomforing/etabler-styringssystem'],
  plans: {
    'kunnskapsgrunnlag/kartlegg-interessenter': { dueIn: -12, responsible: 'Prosjektleder' },
    'kunnskapsgrunnlag/gjennomga-planer-og-prosjekter': { dueIn: -2 },
    'gjennomforing/etabler-styringssystem': { dueIn: 5, responsible: 'Styringsgruppa' },
    'mobilisering-og-samarbeid/strategisporsmal-hvem': { dueIn: 10 },
  },
};

/** Nothing is begun: the widget tells where to begin. */
export const Default: Story = {};

export const UnderWay: Story = { loaders: [startingFrom(UNDER_WAY)] };

export const Deadlines: Story = { loaders: [startingFrom(WITH_DEADLINES)] };

export const AllDone: Story = { loaders: [startingFrom({ done: PHASE_IDS.flatMap(tasksOf) })] };

export const NothingApplies: Story = {
  loaders: [
    startingFrom({
      notApplicable: Object.fromEntries(
        PHASE_IDS.flatMap(tasksOf).map((task) => [task, 'Ikke i vårt område']),
      ),
    }),
  ],
};

export const OnePhase: Story = {
  args: { phase: 'kunnskapsgrunnlag' },
  loaders: [startingFrom(WITH_DEADLINES)],
};

export const Nynorsk: Story = { args: { lang: 'nn' }, loaders: [startingFrom(WITH_DEADLINES)] };

/** A page that shows the plan to residents: progress, and a checklist that nobody can change. */
export const ReadOnlyPage: Story = {
  loaders: [startingFrom(WITH_DEADLINES)],
  render: () => html`
    <omr-progress></omr-progress>
    <omr-checklist readonly></omr-checklist>
  `,
};

export const UnknownPhase: Story = { args: { phase: '9' } };

export const HeadingLevel3: Story = { args: { headingLevel: 3 } };

export const NoHeading: Story = { args: { headingLevel: 0 } };

/** What stands between the tags is shown as long as the element cannot show its own. */
export const FallbackContent: Story = {
  args: { phase: '9' },
  render: ({ phase }) => html`
    <omr-progress phase=${ifDefined(phase)}>
      <p><a href="#plan">Les handlingsplanen</a></p>
    </omr-progress>
  `,
};
