import { ACT_IDS } from '@omradesatsing/core';
import type { OmrLegalPanel } from '@omradesatsing/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { headingLevelControl, phaseControl } from './controls.js';

type Args = Partial<Pick<OmrLegalPanel, 'phase' | 'headingLevel' | 'act' | 'expanded'>>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Legal panel',
  component: 'omr-legal-panel',
  argTypes: {
    phase: phaseControl,
    headingLevel: headingLevelControl,
    act: { options: ACT_IDS, control: 'select' },
  },
  render: ({ phase, headingLevel, act, expanded = false }) => html`
    <omr-legal-panel
      phase=${ifDefined(phase)}
      heading-level=${ifDefined(headingLevel)}
      act=${ifDefined(act)}
      ?expanded=${expanded}
    ></omr-legal-panel>
  `,
};
export default meta;

export const Default: Story = {};

export const OneAct: Story = { args: { act: 'plan-og-bygningsloven' } };

export const Expanded: Story = { args: { expanded: true } };

export const AllPhases: Story = { args: { phase: 'alle' } };

export const PhaseWithoutActs: Story = { args: { phase: 'gjennomforing' } };

export const UnknownPhase: Story = { args: { phase: '9' } };

export const HeadingLevel3: Story = { args: { headingLevel: 3 } };

export const NoHeading: Story = { args: { headingLevel: 0 } };

/** What stands between the tags is shown as long as the element cannot show its own. */
export const FallbackContent: Story = {
  args: { phase: '9' },
  render: ({ phase }) => html`
    <omr-legal-panel phase=${ifDefined(phase)}>
      <ul>
        <li>Folkehelseloven</li>
        <li>Sosialtjenesteloven</li>
        <li>Plan- og bygningsloven</li>
      </ul>
    </omr-legal-panel>
  `,
};
