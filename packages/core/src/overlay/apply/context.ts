import { currentId, type EntityKind, type GuideContent, type Redirect } from '../../model/index.js';
import { entitiesOf, type Entity, type EntityOf } from '../entity-lists.js';
import { excerpt } from '../excerpt.js';
import { pointerTo } from '../../model/json-pointer.js';
import type { LayerProblem } from '../layer-problem.js';
import { nearestOf } from '../nearest.js';

/** What applying a layer goes by: the guide as far as it has come, what was renamed, and whom to tell of problems. */
export interface ApplyContext {
  readonly guide: GuideContent;
  readonly redirects: readonly Redirect[];
  readonly report: (problem: LayerProblem) => void;
}

/** The entity a layer means by `id`, which may have been renamed. Reports what the guide does not have. */
export function resolve<K extends EntityKind>(
  { guide, redirects, report }: ApplyContext,
  kind: K,
  id: string,
  pointer: string,
): EntityOf<K> | undefined {
  const list = entitiesOf(guide, kind);
  const withId = (wanted: string) => list.find((entity: Entity) => entity.id === wanted);
  const found = withId(id) ?? withId(currentId(kind, id, redirects));
  if (found) return found;
  const nearest = nearestOf(
    id,
    list.map((entity: Entity) => entity.id),
  );
  report({
    code: 'unknown-reference',
    pointer,
    kind,
    given: excerpt(id),
    ...(nearest !== undefined && { nearest }),
  });
  return undefined;
}

/** The entities a layer means by a list of ids, each once. What the guide does not have is reported and left out. */
export function resolveAll<K extends EntityKind>(
  context: ApplyContext,
  kind: K,
  ids: readonly string[],
  pointer: string,
): readonly EntityOf<K>[] {
  const found = ids.flatMap((id, index) => resolve(context, kind, id, pointerTo(pointer, index)) ?? []);
  return [...new Set(found)];
}
