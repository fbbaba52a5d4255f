import type { GuideContent, GuideLookup } from './guide.js';
import { currentId, REDIRECTS, type EntityKind, type Redirect } from './redirects.js';

/**
 * The getters of a guide. Each builds its index the first time it is asked, and finds what was renamed by its old id too.
 */
export function lookups(content: GuideContent, redirects: readonly Redirect[] = REDIRECTS): GuideLookup {
  const finder = <T extends { readonly id: string }>(kind: EntityKind, list: readonly T[]) => {
    // A Map, not an object: ids such as «__proto__» and «constructor» must find nothing.
    let index: Map<string, T> | undefined;
    return (id: string): T | undefined => {
      index ??= new Map(list.map((item) => [item.id, item]));
      return index.get(id) ?? index.get(currentId(kind, id, redirects));
    };
  };
  return {
    phase: finder('phase', content.phases),
    group: finder('group', content.groups),
    task: finder('task', content.tasks),
    subtask: finder('subtask', content.subtasks),
    result: finder('result', content.results),
    principle: finder('principle', content.principles),
    criterion: finder('criterion', content.criteria),
    question: finder('question', content.questions),
    subprocess: finder('subprocess', content.subprocesses),
    actor: finder('actor', content.actors),
    deliverable: finder('deliverable', content.deliverables),
    resource: finder('resource', content.resources),
    resourceGroup: finder('resourceGroup', content.resourceGroups),
    act: finder('act', content.acts),
    provision: finder('provision', content.provisions),
    term: finder('term', content.terms),
  };
}
