import type { GuideContent, GuideLookup } from '../model/index.js';

/** The getters of a guide. Each builds its index the first time it is asked. */
export function lookups(content: GuideContent): GuideLookup {
  return {
    phase: finder(content.phases),
    group: finder(content.groups),
    task: finder(content.tasks),
    subtask: finder(content.subtasks),
    result: finder(content.results),
    principle: finder(content.principles),
    criterion: finder(content.criteria),
    question: finder(content.questions),
    subprocess: finder(content.subprocesses),
    actor: finder(content.actors),
    deliverable: finder(content.deliverables),
    resource: finder(content.resources),
    resourceGroup: finder(content.resourceGroups),
    act: finder(content.acts),
    provision: finder(content.provisions),
    term: finder(content.terms),
  };
}

function finder<T extends { readonly id: string }>(list: readonly T[]): (id: string) => T | undefined {
  // A Map, not an object: ids such as «__proto__» and «constructor» must find nothing.
  let index: Map<string, T> | undefined;
  return (id) => (index ??= new Map(list.map((item) => [item.id, item]))).get(id);
}
