// Values that a control cannot know from the manifest, where the type is text.
import { PHASE_IDS } from '@omradesatsing/core';

export const phaseControl = { options: [...PHASE_IDS, 'alle'], control: 'select' } as const;

export const headingLevelControl = {
  name: 'heading-level', // Storybook would put the property's name in its place.
  options: [0, 1, 2, 3, 4, 5, 6],
  control: 'inline-radio',
} as const;
