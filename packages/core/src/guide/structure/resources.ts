import type { ResourceStructure } from '../shape.js';
import { resources as kunnskapsgrunnlag } from './resources-kunnskapsgrunnlag.js';
import { resources as laterPhases } from './resources-later-phases.js';

/**
 * In the order of the source.
 *
 * @internal
 */
export const resources: readonly ResourceStructure[] = [...kunnskapsgrunnlag, ...laterPhases];
