import type { LayerProblem } from '@omradesatsing/core';
import { nb } from '../../messages/nb.js';
import { translator } from '../../messages/translate.logic.js';
import { problemWords } from './layer-problem.logic.js';

/**
 * What is wrong at one place of a local layer, as a sentence in bokmål, which local layers are written in. For tools that
 * have no page to show it on. What it quotes from the file is foreign text.
 */
export function describeLayerProblem(problem: LayerProblem): string {
  return problemWords(problem, translator(nb, 'nb'));
}
