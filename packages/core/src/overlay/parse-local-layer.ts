import { excerpt } from './excerpt.js';
import { LAYER_LIMITS } from './layer-limits.js';
import type { LayerProblem } from './layer-problem.js';
import { LAYER_SCHEMA, type LocalLayer } from './local-layer.js';
import { layerReader } from './parse/layer-reader.js';
import { jsonTypeOf, within, wrongType, type Place } from './parse/reader.js';
import { scanJson } from './parse/scan-json.js';
import { utf8Length } from '../model/utf8-length.js';

export type LocalLayerResult =
  | { readonly ok: true; readonly value: LocalLayer }
  | { readonly ok: false; readonly problems: readonly LayerProblem[] };

/**
 * Reads a municipality's local layer. Checks its form, not whether it fits a guide: `applyLocalLayer` does that. The
 * value is built anew, field by field, so nothing of the file but what the format knows is in it: plain text, and
 * addresses of the web.
 *
 * @param options.maxBytes The largest file that is read, in bytes of UTF-8.
 * @returns What is in the file, or everything that is wrong with it, the first fifty. Never throws.
 */
export function parseLocalLayer(
  text: string,
  { maxBytes = LAYER_LIMITS.bytes }: { readonly maxBytes?: number } = {},
): LocalLayerResult {
  const problems: LayerProblem[] = [];
  const report = (problem: LayerProblem) => {
    if (problems.length < LAYER_LIMITS.problems) problems.push(problem);
  };
  const value = readFile(text, maxBytes, report);
  return value === undefined || problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

function readFile(text: string, maxBytes: number, report: Place['report']): LocalLayer | undefined {
  const place: Place = { pointer: '', report };
  const size = utf8Length(text);
  if (size > maxBytes) {
    report({ code: 'too-large', pointer: '', size, limit: maxBytes });
    return undefined;
  }
  // Some editors put an invisible mark first, and reading would stop at it.
  const json = text.replace(/^\ufeff/, '');
  if (json.trim() === '') {
    report({ code: 'empty', pointer: '' });
    return undefined;
  }
  if (!scanJson(json, LAYER_LIMITS.depth, report)) return undefined;
  const value: unknown = JSON.parse(json);
  if (!isKnownSchema(value, place)) return undefined;
  return layerReader()(value, place);
}

/** False when the file is of a schema this code cannot read: then what it says means something we do not know. */
function isKnownSchema(value: unknown, place: Place): boolean {
  // What is no object, or has no schema, is reported for that, with all else that is wrong with it.
  if (jsonTypeOf(value) !== 'object' || typeof value !== 'object' || value === null) return true;
  if (!('schema' in value) || value.schema === LAYER_SCHEMA) return true;
  const { schema } = value;
  const at = within(place, 'schema');
  if (typeof schema !== 'number') {
    wrongType('number', schema, at);
  } else if (Number.isInteger(schema) && schema > LAYER_SCHEMA) {
    place.report({ code: 'newer-schema', pointer: at.pointer, given: schema, supported: LAYER_SCHEMA });
  } else {
    const given = excerpt(String(schema));
    place.report({ code: 'unknown-schema', pointer: at.pointer, given, supported: LAYER_SCHEMA });
  }
  return false;
}
