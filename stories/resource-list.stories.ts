import { RESOURCE_TYPES } from '@omradesatsing/core';
import type { OmrResourceList, ResourceSort } from '@omradesatsing/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { headingLevelControl, phaseControl } from './controls.js';

type Args = Partial<Pick<OmrResourceList, 'phase' | 'headingLevel' | 'type' | 'query' | 'sort'>>;
type Story = StoryObj<Args>;

const sorts: readonly ResourceSort[] = ['guide', 'title', 'year'];

const meta: Meta<Args> = {
  title: 'Elements/Resource list',
  component: 'omr-resource-list',
  argTypes: {
    phase: phaseControl,
    headingLevel: headingLevelControl,
    type: { options: RESOURCE_TYPES, control: 'select' },
    sort: { options: sorts, control: 'inline-radio' },
  },
  render: ({ phase, headingLevel, type, query, sort }) => html`
    <omr-resource-list
      phase=${ifDefined(phase)}
      heading-level=${ifDefined(headingLevel)}
      type=${ifDefined(type)}
      query=${ifDefined(query)}
      sort=${ifDefined(sort)}
    ></omr-resource-list>
  `,
};
export default meta;

export const Default: Story = {};

export const AllPhases: Story = { args: { phase: 'alle' } };

export const OneType: Story = { args: { phase: 'alle', type: 'video' } };

export const NewestFirst: Story = { args: { phase: 'alle', sort: 'year' } };

export const Search: Story = { args: { phase: 'alle', query: 'stedsanalyse' } };

export const NoResult: Story = { args: { phase: 'alle', query: 'romskip' } };

export const PhaseWithoutResources: Story = { args: { phase: 'videreforing' } };

export const UnknownPhase: Story = { args: { phase: '9' } };

export const HeadingLevel3: Story = { args: { headingLevel: 3 } };

export const NoHeading: Story = { args: { headingLevel: 0 } };

/** What stands between the tags is shown as long as the element cannot show its own. */
export const FallbackContent: Story = {
  args: { phase: '9' },
  render: ({ phase }) => html`
    <omr-resource-list phase=${ifDefined(phase)}>
      <p><a href="#ressurser">Se alle ressursene på egen side</a></p>
    </omr-resource-list>
  `,
};
