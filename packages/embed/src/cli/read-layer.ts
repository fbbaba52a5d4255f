import { readFile } from 'node:fs/promises';
import {
  applyLocalLayer,
  parseLocalLayer,
  type Guide,
  type LayerProblem,
  type LocalLayer,
} from '@omradesatsing/core';
import { describeLayerProblem } from '@omradesatsing/elements';
import { CliProblem } from './cli-problem.js';
import { say } from './words.js';

/** A local layer that fits the guide, and the file it was read from. */
export interface LayerFile {
  readonly text: string;
  readonly layer: LocalLayer;
}

/**
 * Reads a municipality's local layer.
 *
 * @param guide What it must fit.
 * @throws {CliProblem} where it cannot be used, with everything that is wrong and where it stands.
 */
export async function readLayer(path: string, guide: Guide): Promise<LayerFile> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CliProblem(say('layerMissing', { path }));
  });
  const parsed = parseLocalLayer(text);
  if (!parsed.ok) throw invalid(path, parsed.problems);
  const { problems } = applyLocalLayer(guide, parsed.value);
  if (problems.length > 0) throw invalid(path, problems);
  return { text, layer: parsed.value };
}

function invalid(path: string, problems: readonly LayerProblem[]): CliProblem {
  const lines = problems.map((problem) => {
    const place = problem.pointer === '' ? say('wholeFile') : problem.pointer;
    return `  ${place}: ${describeLayerProblem(problem)}`;
  });
  return new CliProblem([say('layerInvalid', { path }), ...lines].join('\n'));
}
