import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { startingFrom } from './workspace.js';
import './type-and-space.css';

type Story = StoryObj;

const meta: Meta = {
  title: 'Design/Type and space',
  tags: ['!autodocs'],
  loaders: [startingFrom({ phase: 'videreforing' })],
};
export default meta;

/** One widget in three sizes: all of it follows the size of the text. */
export const Sizes: Story = {
  render: () => html`
    <div class="size-14"><omr-progress phase="5"></omr-progress></div>
    <div class="size-16"><omr-progress phase="5"></omr-progress></div>
    <div class="size-20"><omr-progress phase="5"></omr-progress></div>
  `,
};

/** The same with less room, and with more. */
export const Space: Story = {
  render: () => html`
    <div class="space-half"><omr-progress phase="5"></omr-progress></div>
    <div class="space-one"><omr-progress phase="5"></omr-progress></div>
    <div class="space-two"><omr-progress phase="5"></omr-progress></div>
  `,
};
