import { CRITERION_IDS, type Change } from '@omradesatsing/core';
import type { OmrSuccessCriteria } from '@omradesatsing/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { headingLevelControl, phaseControl } from './controls.js';
import { startingFrom } from './workspace.js';

type Args = Partial<Pick<OmrSuccessCriteria, 'phase' | 'headingLevel' | 'readonly' | 'lang'>>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Success criteria',
  component: 'omr-success-criteria',
  argTypes: { phase: phaseControl, headingLevel: headingLevelControl },
  render: ({ phase, headingLevel, readonly = false, lang }) => html`
    <omr-success-criteria
      phase=${ifDefined(phase)}
      heading-level=${ifDefined(headingLevel)}
      lang=${ifDefined(lang)}
      ?readonly=${readonly}
    ></omr-success-criteria>
  `,
};
export default meta;

/** A team that has come halfway, with a note on the first. */
const ASSESSED: readonly Change[] = CRITERION_IDS.slice(0, 5).map((criterion, index) => ({
  type: 'criterion',
  criterion,
  score: ([4, 1, 2, 3, 3] as const)[index] ?? null,
  ...(index === 0 && { note: 'Kommunedelplanen avgrenser området.\nSe kartet.' }),
}));

export const Default: Story = {};

export const Assessed: Story = { loaders: [startingFrom({ changes: ASSESSED })] };

export const AllAssessed: Story = {
  loaders: [
    startingFrom({
      changes: CRITERION_IDS.map((criterion) => ({ type: 'criterion', criterion, score: 3 })),
    }),
  ],
};

/** Words in the place of fields, for a page that shows the assessment to others. */
export const ReadOnly: Story = {
  args: { readonly: true },
  loaders: [startingFrom({ changes: ASSESSED })],
};

export const Nynorsk: Story = { args: { lang: 'nn' }, loaders: [startingFrom({ changes: ASSESSED })] };

/** The criteria belong to phase 2: another phase says that it has none, and offers to show them. */
export const PhaseWithoutCriteria: Story = { args: { phase: 'gjennomforing' } };

export const UnknownPhase: Story = { args: { phase: '9' } };

export const HeadingLevel3: Story = { args: { headingLevel: 3 } };

export const NoHeading: Story = { args: { headingLevel: 0 } };

/** What stands between the tags is shown as long as the element cannot show its own. */
export const FallbackContent: Story = {
  args: { phase: '9' },
  render: ({ phase }) => html`
    <omr-success-criteria phase=${ifDefined(phase)}>
      <p><a href="#kriterier">Les de ti suksesskriteriene</a></p>
    </omr-success-criteria>
  `,
};
