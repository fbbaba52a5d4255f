import type { OmrPhase } from '@omradesatsing/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { headingLevelControl, phaseControl } from './controls.js';

type Args = Partial<Pick<OmrPhase, 'phase' | 'headingLevel' | 'sections' | 'lang'>>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Phase',
  component: 'omr-phase',
  argTypes: { phase: phaseControl, headingLevel: headingLevelControl },
  render: ({ phase, headingLevel, sections, lang }) => html`
    <omr-phase
      phase=${ifDefined(phase)}
      heading-level=${ifDefined(headingLevel)}
      sections=${ifDefined(sections)}
      lang=${ifDefined(lang)}
    ></omr-phase>
  `,
};
export default meta;

export const Default: Story = {};

/** The phase with something in every part. */
export const EveryPart: Story = { args: { phase: 'planlegging-og-organisering' } };

export const AllPhases: Story = { args: { phase: 'alle' } };

/** For a page that tells what the phase leads to, and nothing more. */
export const SomeParts: Story = { args: { phase: 'gjennomforing', sections: 'summary results' } };

export const NothingOfWhatIsAskedFor: Story = { args: { phase: 'videreforing', sections: 'principles' } };

/** The word is left out, and the console says so. */
export const UnknownPart: Story = { args: { sections: 'results laws' } };

export const Nynorsk: Story = { args: { lang: 'nn' } };

export const UnknownPhase: Story = { args: { phase: '9' } };

export const HeadingLevel3: Story = { args: { headingLevel: 3 } };

export const NoHeading: Story = { args: { headingLevel: 0 } };

/** Beside the navigator, which leads from phase to phase. */
export const WithNavigator: Story = {
  render: () => html`
    <omr-phase-navigator></omr-phase-navigator>
    <omr-phase></omr-phase>
  `,
};

/** What stands between the tags is shown as long as the element cannot show its own. */
export const FallbackContent: Story = {
  args: { phase: '9' },
  render: ({ phase }) => html`
    <omr-phase phase=${ifDefined(phase)}>
      <p>Fase 1 handler om å skaffe kunnskap, fra andre satsinger og om området.</p>
    </omr-phase>
  `,
};
