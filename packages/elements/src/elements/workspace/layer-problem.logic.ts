import type { LayerProblem } from '@omradesatsing/core';
import type { MessageKey } from '../../messages/messages.js';
import type { Translate } from '../../messages/translate.logic.js';

/** What is wrong at one place of a local layer, as a sentence. What it quotes from the file is foreign text. */
export function problemWords(problem: LayerProblem, t: Translate): string {
  const { code } = problem;
  if (code === 'wrong-type') {
    return t('layerProblem.wrong-type', {
      expected: t(`jsonType.${problem.expected}`),
      given: t(`jsonType.${problem.given}`),
    });
  }
  // Each message takes the fields of its problem by name. A test says every one of them.
  const say = t as (key: MessageKey, values: Readonly<Record<string, string | number>>) => string;
  const sentence = say(`layerProblem.${code}`, valuesOf(problem));
  const nearest = 'nearest' in problem ? problem.nearest : undefined;
  return nearest === undefined ? sentence : `${sentence} ${t('layer.nearest', { nearest })}`;
}

function valuesOf(problem: LayerProblem): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(problem).map(([name, value]: [string, string | number | readonly string[]]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value as string | number),
    ]),
  );
}
