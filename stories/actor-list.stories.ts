import type { Guide } from '@omradesatsing/core';
import type { OmrActorList } from '@omradesatsing/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { headingLevelControl, phaseControl } from './controls.js';
import { withLocalTask } from './local-guide.js';

type Args = Partial<Pick<OmrActorList, 'phase' | 'headingLevel' | 'lang'>>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Actor list',
  component: 'omr-actor-list',
  argTypes: { phase: phaseControl, headingLevel: headingLevelControl },
  render: ({ phase, headingLevel, lang }) => html`
    <omr-actor-list
      phase=${ifDefined(phase)}
      heading-level=${ifDefined(headingLevel)}
      lang=${ifDefined(lang)}
    ></omr-actor-list>
  `,
};
export default meta;

export const Default: Story = {};

/** Each task tells which phase it belongs to. */
export const AllPhases: Story = { args: { phase: 'alle' } };

/** Whom to turn to comes first, and a task of the municipality's own is marked. */
export const WithContacts: Story = {
  loaders: [async ({ globals }) => ({ guide: await withLocalTask(String(globals['locale'])) })],
  render: ({ phase }, { loaded }) => html`
    <omr-actor-list phase=${ifDefined(phase)} .guide=${loaded['guide'] as Guide}></omr-actor-list>
  `,
};

export const Nynorsk: Story = { args: { lang: 'nn' } };

export const UnknownPhase: Story = { args: { phase: '9' } };

export const HeadingLevel3: Story = { args: { headingLevel: 3 } };

export const NoHeading: Story = { args: { headingLevel: 0 } };

/** What stands between the tags is shown as long as the element cannot show its own. */
export const FallbackContent: Story = {
  args: { phase: '9' },
  render: ({ phase }) => html`
    <omr-actor-list phase=${ifDefined(phase)}>
      <p>Spør prosjektlederen i kommunen.</p>
    </omr-actor-list>
  `,
};
