import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './municipality-page.css';
import { startingFrom, tasksOf, UNDER_WAY } from './workspace.js';

type Story = StoryObj;

const page = () => html`
  <div class="municipality">
    <header>
      <p>Eksempel kommune</p>
    </header>
    <main>
      <h1>Områdesatsing</h1>
      <p class="lead">
        Kommunen samarbeider med beboere, borettslag og frivillige om å gjøre området bedre å bo i. Her kan
        alle se hva vi gjør, og hvor langt vi har kommet.
      </p>
      <omr-phase-navigator></omr-phase-navigator>
      <omr-phase></omr-phase>
      <omr-checklist></omr-checklist>
      <omr-progress></omr-progress>
      <omr-resource-list></omr-resource-list>
      <omr-legal-panel></omr-legal-panel>
      <omr-actor-list></omr-actor-list>
    </main>
  </div>
`;

const meta: Meta = {
  title: 'Pages/Municipality',
  tags: ['!autodocs'],
  parameters: { bleed: true, controls: { disable: true } },
  render: () => page(),
};
export default meta;

export const Default: Story = {};

export const UnderWay: Story = { loaders: [startingFrom(UNDER_WAY)] };

export const LaterPhase: Story = {
  loaders: [
    startingFrom({
      phase: 'mobilisering-og-samarbeid',
      done: [...tasksOf('kunnskapsgrunnlag'), ...tasksOf('planlegging-og-organisering')],
      inProgress: [
        'mobilisering-og-samarbeid/strategisporsmal-hvem',
        'mobilisering-og-samarbeid/etabler-kontakt-og-samarbeidsflate',
      ],
    }),
  ],
};

export const Narrow: Story = { globals: { width: '320' }, loaders: [startingFrom(UNDER_WAY)] };

/** The municipality's own tasks, words, contacts and resources, from a JSON file beside the page. */
export const WithLocalLayer: Story = {
  render: () => html`
    <omr-workspace name="kommunens-side" src="./examples/lokalt-lag.json"> ${page()} </omr-workspace>
  `,
};

/** A site's own look, through tokens and parts. */
export const OwnLook: Story = { globals: { theme: 'own' }, loaders: [startingFrom(UNDER_WAY)] };

/** Elements take their colours from Designsystemet where the page has its tokens. */
export const Designsystemet: Story = {
  globals: { theme: 'designsystemet' },
  loaders: [startingFrom(UNDER_WAY)],
};

/** And from Punkt, where the page has those. */
export const Punkt: Story = { globals: { theme: 'punkt' }, loaders: [startingFrom(UNDER_WAY)] };
