import type { TaskStructure } from '../shape.js';
import { tasks as gjennomforing } from './tasks-gjennomforing.js';
import { tasks as kunnskapsgrunnlag } from './tasks-kunnskapsgrunnlag.js';
import { tasks as mobiliseringOgSamarbeid } from './tasks-mobilisering-og-samarbeid.js';
import { tasks as planleggingOgOrganisering } from './tasks-planlegging-og-organisering.js';
import { tasks as videreforing } from './tasks-videreforing.js';

/** @internal */
export const tasks: readonly TaskStructure[] = [
  ...kunnskapsgrunnlag,
  ...planleggingOgOrganisering,
  ...mobiliseringOgSamarbeid,
  ...gjennomforing,
  ...videreforing,
];
