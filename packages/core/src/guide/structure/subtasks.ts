import type { SubtaskStructure } from '../shape.js';
import { subtasks as mobiliseringOgSamarbeid } from './subtasks-mobilisering-og-samarbeid.js';
import { subtasks as videreforing } from './subtasks-videreforing.js';

/** @internal */
export const subtasks: readonly SubtaskStructure[] = [...mobiliseringOgSamarbeid, ...videreforing];
