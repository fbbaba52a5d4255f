import type { OmrPhaseNavigator } from '@omradesatsing/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { phaseControl } from './controls.js';
import { startingFrom, tasksOf, UNDER_WAY } from './workspace.js';

type Args = Partial<Pick<OmrPhaseNavigator, 'phase' | 'hrefTemplate' | 'progress'>>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Phase navigator',
  component: 'omr-phase-navigator',
  argTypes: { phase: phaseControl },
  render: ({ phase, hrefTemplate, progress }) => html`
    <omr-phase-navigator
      phase=${ifDefined(phase)}
      href-template=${ifDefined(hrefTemplate)}
      progress=${ifDefined(progress)}
    ></omr-phase-navigator>
  `,
};
export default meta;

export const Default: Story = {};

export const UnderWay: Story = { loaders: [startingFrom(UNDER_WAY)] };

/** A later phase is open, and the first is done. */
export const PhaseDone: Story = {
  loaders: [
    startingFrom({
      phase: 'mobilisering-og-samarbeid',
      done: tasksOf('kunnskapsgrunnlag'),
      inProgress: ['planlegging-og-organisering/etabler-tverrfaglig-organisasjon'],
    }),
  ],
};

export const WithoutProgress: Story = { args: { progress: 'none' }, loaders: [startingFrom(UNDER_WAY)] };

/** Marks its own phase, whatever the workspace shows. */
export const GivenPhase: Story = { args: { phase: 'gjennomforing' } };

/** The links lead to pages of the site's own. */
export const LinksToPages: Story = { args: { hrefTemplate: '/omradesatsing/{phase}' } };

export const UnknownPhase: Story = { args: { phase: '9' } };

/** What stands between the tags is shown as long as the element cannot show its own. */
export const FallbackContent: Story = {
  args: { phase: '9' },
  render: ({ phase }) => html`
    <omr-phase-navigator phase=${ifDefined(phase)}>
      <ol>
        <li><a href="#kunnskapsgrunnlag">Kunnskapsgrunnlag</a></li>
        <li><a href="#planlegging">Planlegging og organisering</a></li>
        <li><a href="#mobilisering">Mobilisering og samarbeid</a></li>
        <li><a href="#gjennomforing">Gjennomføring</a></li>
        <li><a href="#videreforing">Videreføring</a></li>
      </ol>
    </omr-phase-navigator>
  `,
};
