import type { OmrGuide } from '@omradesatsing/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { headingLevelControl, phaseControl } from './controls.js';
import { startingFrom, UNDER_WAY } from './workspace.js';

type Args = Partial<Pick<OmrGuide, 'phase' | 'headingLevel'>>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Guide',
  component: 'omr-guide',
  argTypes: { phase: phaseControl, headingLevel: headingLevelControl },
  render: ({ phase, headingLevel }) => html`
    <omr-guide phase=${ifDefined(phase)} heading-level=${ifDefined(headingLevel)}></omr-guide>
  `,
};
export default meta;

/** The page a project leader keeps open: nothing begun yet. */
export const Default: Story = {};

export const UnderWay: Story = { loaders: [startingFrom(UNDER_WAY)] };

/** Phase 2 has the success criteria as well. */
export const WithCriteria: Story = { loaders: [startingFrom({ phase: 'planlegging-og-organisering' })] };

/** Phase 3 has the strategy questions as well. */
export const WithQuestions: Story = { loaders: [startingFrom({ phase: 'mobilisering-og-samarbeid' })] };

/** With the municipality's own tasks, contacts and period. */
export const WithLocalLayer: Story = {
  render: () => html`
    <omr-workspace name="veiviser-med-lag" src="./examples/lokalt-lag.json"
      ><omr-guide></omr-guide
    ></omr-workspace>
  `,
};

export const Nynorsk: Story = {
  render: () => html`<div lang="nn"><omr-guide></omr-guide></div>`,
};

export const UnknownPhase: Story = { args: { phase: '9' } };

export const HeadingLevel3: Story = { args: { headingLevel: 3 } };

/** What stands between the tags is shown as long as the element cannot show its own. */
export const FallbackContent: Story = {
  args: { phase: '9' },
  render: ({ phase }) => html`
    <omr-guide phase=${ifDefined(phase)}>
      <p><a href="#veiviser">Les veiviseren som egen side</a></p>
    </omr-guide>
  `,
};
