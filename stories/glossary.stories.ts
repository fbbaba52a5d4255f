import { TERM_IDS } from '@omradesatsing/core';
import type { OmrGlossary } from '@omradesatsing/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { headingLevelControl, phaseControl } from './controls.js';

type Args = Partial<Pick<OmrGlossary, 'phase' | 'headingLevel' | 'term' | 'query'>>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Glossary',
  component: 'omr-glossary',
  argTypes: {
    phase: phaseControl,
    headingLevel: headingLevelControl,
    term: { options: TERM_IDS, control: 'select' },
  },
  render: ({ phase, headingLevel, term, query }) => html`
    <omr-glossary
      phase=${ifDefined(phase)}
      heading-level=${ifDefined(headingLevel)}
      term=${ifDefined(term)}
      query=${ifDefined(query)}
    ></omr-glossary>
  `,
};
export default meta;

export const Default: Story = {};

export const OnePhase: Story = { args: { phase: 'gjennomforing' } };

export const OneWord: Story = { args: { term: 'handlingsplan' } };

export const Search: Story = { args: { query: 'analyse' } };

export const NoHits: Story = { args: { query: 'lapskaus' } };

export const UnknownPhase: Story = { args: { phase: '9' } };

export const HeadingLevel3: Story = { args: { headingLevel: 3 } };

export const NoHeading: Story = { args: { headingLevel: 0 } };

/** What stands between the tags is shown as long as the element cannot show its own. */
export const FallbackContent: Story = {
  args: { phase: '9' },
  render: ({ phase }) => html`
    <omr-glossary phase=${ifDefined(phase)}>
      <p>Forankring: at innsatsen har støtte i kommunen og hos dem som bor i området.</p>
    </omr-glossary>
  `,
};
