import { QUESTION_IDS, type Change } from '@omradesatsing/core';
import type { OmrStrategyQuestions } from '@omradesatsing/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { headingLevelControl, phaseControl } from './controls.js';
import { startingFrom } from './workspace.js';

type Args = Partial<Pick<OmrStrategyQuestions, 'phase' | 'headingLevel' | 'readonly' | 'lang'>>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Strategy questions',
  component: 'omr-strategy-questions',
  argTypes: { phase: phaseControl, headingLevel: headingLevelControl },
  render: ({ phase, headingLevel, readonly = false, lang }) => html`
    <omr-strategy-questions
      phase=${ifDefined(phase)}
      heading-level=${ifDefined(headingLevel)}
      lang=${ifDefined(lang)}
      ?readonly=${readonly}
    ></omr-strategy-questions>
  `,
};
export default meta;

const ANSWERED: readonly Change[] = [
  { type: 'answer', question: QUESTION_IDS[0], answer: 'Faste møter på skolen hver måned.' },
  {
    type: 'answer',
    question: QUESTION_IDS[1],
    answer: 'Beboerne i borettslagene, elevrådet og idrettslaget.\n\nNæringsdrivende i sentrum.',
  },
];

export const Default: Story = {};

/** The state of the task is the checklist's: an answer does not tick it. */
export const Answered: Story = {
  loaders: [
    startingFrom({
      changes: ANSWERED,
      done: ['mobilisering-og-samarbeid/strategisporsmal-reell-involvering'],
      inProgress: ['mobilisering-og-samarbeid/strategisporsmal-hvem'],
    }),
  ],
};

/** Answers as text, for a page that shows the strategy to others. */
export const ReadOnly: Story = {
  args: { readonly: true },
  loaders: [startingFrom({ changes: ANSWERED })],
};

export const Nynorsk: Story = { args: { lang: 'nn' }, loaders: [startingFrom({ changes: ANSWERED })] };

/** The questions belong to phase 3: another phase says that it has none, and offers to show them. */
export const PhaseWithoutQuestions: Story = { args: { phase: 'gjennomforing' } };

export const UnknownPhase: Story = { args: { phase: '9' } };

export const HeadingLevel3: Story = { args: { headingLevel: 3 } };

export const NoHeading: Story = { args: { headingLevel: 0 } };

/** What stands between the tags is shown as long as the element cannot show its own. */
export const FallbackContent: Story = {
  args: { phase: '9' },
  render: ({ phase }) => html`
    <omr-strategy-questions phase=${ifDefined(phase)}>
      <p><a href="#strategi">Les strategien</a></p>
    </omr-strategy-questions>
  `,
};
