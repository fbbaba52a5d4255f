import type { OmrWorkspace } from '@omradesatsing/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { phaseControl } from './controls.js';
import './workspace.css';

type Args = Partial<Pick<OmrWorkspace, 'name' | 'phase' | 'src' | 'storage'>>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Workspace',
  component: 'omr-workspace',
  argTypes: { phase: phaseControl },
  args: { name: 'et-omrade' },
  render: ({ name, phase, src, storage }) => html`
    <omr-workspace
      name=${ifDefined(name)}
      phase=${ifDefined(phase)}
      src=${ifDefined(src)}
      storage=${ifDefined(storage)}
    >
      <omr-phase-navigator></omr-phase-navigator>
      <omr-checklist></omr-checklist>
    </omr-workspace>
  `,
};
export default meta;

export const Default: Story = {};

export const StartsInPhase: Story = { args: { name: 'godt-i-gang', phase: 'gjennomforing' } };

/** Two projects on one page: a tick in one shows only there. */
export const TwoWorkspaces: Story = {
  args: { phase: 'videreforing' },
  argTypes: { name: { control: false } },
  render: ({ phase }) => html`
    <div class="columns">
      <omr-workspace name="omrade-nord" phase=${ifDefined(phase)}>
        <h2>Område nord</h2>
        <omr-checklist heading-level="3"></omr-checklist>
      </omr-workspace>
      <omr-workspace name="omrade-sor" phase=${ifDefined(phase)}>
        <h2>Område sør</h2>
        <omr-checklist heading-level="3"></omr-checklist>
      </omr-workspace>
    </div>
  `,
};

/** An element outside takes part when it names the workspace. */
export const SharedByName: Story = {
  args: { name: 'delt-omrade' },
  render: ({ name, phase }) => html`
    <omr-phase-navigator workspace=${ifDefined(name)}></omr-phase-navigator>
    <omr-workspace name=${ifDefined(name)} phase=${ifDefined(phase)}>
      <omr-checklist></omr-checklist>
    </omr-workspace>
  `,
};

/** A municipality's own tasks, words and contacts on top of the guide, from a JSON file. */
export const LocalLayer: Story = { args: { name: 'fjellbyen', src: './examples/lokalt-lag.json' } };

/** The guide works without the layer, and the page says what is wrong. */
export const LocalLayerMissing: Story = { args: { name: 'uten-lag', src: './examples/finnes-ikke.json' } };

/** Each mistake in the file is told of, with where it stands. */
export const LocalLayerInvalid: Story = { args: { name: 'feil-lag', src: './index.json' } };

/** Nothing is read or written, and the reader is not asked. */
export const StorageNone: Story = { args: { name: 'uten-lagring', storage: 'none' } };
