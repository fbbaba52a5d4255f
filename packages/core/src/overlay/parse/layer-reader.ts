import {
  PHASE_IDS,
  RECURRENCES,
  RESOURCE_LANGUAGES,
  RESOURCE_TYPES,
  type LocalContact,
  type LocalId,
  type LocalNames,
  type LocalPeriod,
} from '../../model/index.js';
import { LAYER_LIMITS } from '../layer-limits.js';
import {
  LAYER_SCHEMA,
  type AddedResource,
  type AddedTask,
  type GroupReplacement,
  type LayerAdditions,
  type LayerHidden,
  type LayerReplacements,
  type LocalLayer,
  type ResourceReplacement,
  type SubtaskReplacement,
  type TaskReplacement,
} from '../local-layer.js';
import { plainText } from './plain-text.js';
import { listOf, readBoolean, type Reader } from './reader.js';
import { optional, record, required, tableOf, withDefault } from './record.js';
import {
  addressReader,
  anyText,
  dayReader,
  emailReader,
  oneOf,
  phoneReader,
  readAnyId,
  newIdReader,
  versionReader,
  wholeNumber,
} from './values.js';

// The file format, field by field. `local-layer.schema.json` says the same to editors, and a test holds them together.
// Everything is a function, since core builds nothing when it is loaded.

/** A local layer of the schema this code knows. */
export function layerReader(): Reader<LocalLayer> {
  return record<LocalLayer>(
    {
      schema: required(() => LAYER_SCHEMA),
      guideVersion: optional(versionReader()),
      names: withDefault(namesReader(), {}),
      period: withDefault(periodReader(), {}),
      contacts: withDefault(listOf(contactReader(), LAYER_LIMITS.contacts), []),
      add: withDefault(additionsReader(), { tasks: [], resources: [] }),
      replace: withDefault(replacementsReader(), { tasks: {}, subtasks: {}, resources: {}, groups: {} }),
      hide: withDefault(hiddenReader(), {
        phases: [],
        groups: [],
        tasks: [],
        subtasks: [],
        resources: [],
        actors: [],
        terms: [],
      }),
    },
    { $schema: optional(anyText(LAYER_LIMITS.address)) },
  );
}

function namesReader(): Reader<LocalNames> {
  return record<LocalNames>({
    municipality: optional(title()),
    area: optional(title()),
    project: optional(title()),
  });
}

function periodReader(): Reader<LocalPeriod> {
  const read = record<LocalPeriod>({ start: optional(dayReader()), end: optional(dayReader()) });
  return (value, place) => {
    const period = read(value, place);
    const { start, end } = period ?? {};
    // Days sort as text.
    if (start === undefined || end === undefined || start <= end) return period;
    place.report({ code: 'end-before-start', pointer: place.pointer, start, end });
    return undefined;
  };
}

function contactReader(): Reader<LocalContact> {
  return record<LocalContact>({
    role: required(title()),
    name: optional(title()),
    email: optional(emailReader()),
    phone: optional(phoneReader()),
    url: optional(addressReader()),
  });
}

function additionsReader(): Reader<LayerAdditions> {
  const newId = newIdReader();
  return record<LayerAdditions>({
    tasks: withDefault(listOf(addedTaskReader(newId), LAYER_LIMITS.addedTasks), []),
    resources: withDefault(listOf(addedResourceReader(newId), LAYER_LIMITS.addedResources), []),
  });
}

function addedTaskReader(newId: Reader<LocalId>): Reader<AddedTask> {
  return record<AddedTask>({
    id: required(newId),
    phase: required(oneOf(PHASE_IDS)),
    group: required(readAnyId),
    title: required(title()),
    why: withDefault(paragraph(), ''),
    tips: withDefault(tips(), []),
    optional: withDefault(readBoolean, false),
    recurrence: withDefault(oneOf(RECURRENCES), 'none'),
    actors: withDefault(ids(), []),
    deliverables: withDefault(ids(), []),
    resources: withDefault(ids(), []),
    provisions: withDefault(ids(), []),
    requires: withDefault(ids(), []),
    after: optional(readAnyId),
  });
}

function addedResourceReader(newId: Reader<LocalId>): Reader<AddedResource> {
  return record<AddedResource>({
    id: required(newId),
    title: required(title()),
    type: required(oneOf(RESOURCE_TYPES)),
    url: optional(addressReader()),
    description: withDefault(paragraph(), ''),
    publisher: optional(title()),
    year: optional(wholeNumber(LAYER_LIMITS.firstYear, LAYER_LIMITS.lastYear)),
    language: withDefault(oneOf(RESOURCE_LANGUAGES), 'nb'),
    phases: withDefault(listOf(oneOf(PHASE_IDS), PHASE_IDS.length), []),
    tasks: withDefault(ids(), []),
  });
}

function replacementsReader(): Reader<LayerReplacements> {
  const limit = LAYER_LIMITS.replacements;
  const task = record<TaskReplacement>({
    title: optional(title()),
    why: optional(paragraph()),
    tips: optional(tips()),
  });
  const subtask = record<SubtaskReplacement>({ title: optional(title()), tips: optional(tips()) });
  const resource = record<ResourceReplacement>({
    url: optional(addressReader()),
    description: optional(paragraph()),
  });
  const group = record<GroupReplacement>({ name: optional(title()) });
  return record<LayerReplacements>({
    tasks: withDefault(tableOf(readAnyId, task, limit), {}),
    subtasks: withDefault(tableOf(readAnyId, subtask, limit), {}),
    resources: withDefault(tableOf(readAnyId, resource, limit), {}),
    groups: withDefault(tableOf(readAnyId, group, limit), {}),
  });
}

function hiddenReader(): Reader<LayerHidden> {
  return record<LayerHidden>({
    phases: withDefault(listOf(oneOf(PHASE_IDS), LAYER_LIMITS.hiddenPhases), []),
    groups: withDefault(ids(), []),
    tasks: withDefault(ids(), []),
    subtasks: withDefault(ids(), []),
    resources: withDefault(ids(), []),
    actors: withDefault(ids(), []),
    terms: withDefault(ids(), []),
  });
}

function title(): Reader<string> {
  return plainText(LAYER_LIMITS.title);
}

function paragraph(): Reader<string> {
  return plainText(LAYER_LIMITS.paragraph);
}

function tips(): Reader<readonly string[]> {
  return listOf(paragraph(), LAYER_LIMITS.tips);
}

function ids(): Reader<readonly string[]> {
  return listOf(readAnyId, LAYER_LIMITS.references);
}
