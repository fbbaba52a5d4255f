import { TERM_IDS } from '@omradesatsing/core';
import type { OmrTerm } from '@omradesatsing/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

type Args = Partial<Pick<OmrTerm, 'term'>>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Term',
  component: 'omr-term',
  argTypes: { term: { options: TERM_IDS, control: 'select' } },
  args: { term: 'forankring' },
  render: ({ term }) => html`
    <p>Planen trenger <omr-term term=${ifDefined(term)}>forankring</omr-term>, både politisk og i området.</p>
  `,
};
export default meta;

export const InSentence: Story = {};

/** The word may be inflected; the box has it as the glossary does. */
export const Inflected: Story = {
  render: () => html`
    <p>
      Arbeidet med <omr-term term="handlingsplan">handlingsplanen</omr-term> begynner når
      <omr-term term="kunnskapsgrunnlag">kunnskapsgrunnlaget</omr-term> er ferdig.
    </p>
  `,
};

/** Several in one text, beside a link and in a list. */
export const RunningText: Story = {
  render: () => html`
    <article>
      <h2>Slik kommer dere i gang</h2>
      <p>
        Fjellbyen er et <omr-term term="innsatsomrade">innsatsområde</omr-term> fram til 2032. Først samler
        kommunen et <omr-term term="kunnskapsgrunnlag">kunnskapsgrunnlag</omr-term>, gjerne med en
        <omr-term term="sosiokulturell-stedsanalyse">sosiokulturell stedsanalyse</omr-term>. Les
        <a href="#planen">hele planen</a>.
      </p>
      <ul>
        <li>
          Sørg for <omr-term term="forankring">forankring</omr-term> før dere skriver
          <omr-term term="handlingsplan">handlingsplanen</omr-term>.
        </li>
        <li>Begynn med <omr-term term="sma-synlige-suksesser">små, synlige suksesser</omr-term>.</li>
      </ul>
    </article>
  `,
};

export const InHeading: Story = {
  render: () => html`<h2>Slik lager dere en <omr-term term="handlingsplan">handlingsplan</omr-term></h2>`,
};

/** Without a text of its own it has the word of the glossary. */
export const WithoutText: Story = {
  args: { term: 'mulighetsstudie' },
  render: ({ term }) => html`<p>Vurder om dere trenger en <omr-term term=${ifDefined(term)}></omr-term>.</p>`,
};

export const FromRightToLeft: Story = {
  render: () => html`<p dir="rtl"><omr-term term="forankring">forankring</omr-term></p>`,
};

/** What the glossary does not have is left as text. */
export const UnknownTerm: Story = { args: { term: 'lapskaus' } };
