import type { EntityKind, GuideContent, PhaseId } from '../../model/index.js';
import type { Entity } from '../entity-lists.js';
import type { LayerHidden } from '../local-layer.js';
import { resolveAll, type ApplyContext } from './context.js';

/** The ids of what is not shown, of each kind that can be without. The law is never hidden. */
export type Hidden = Readonly<Record<Exclude<EntityKind, 'act' | 'provision'>, ReadonlySet<string>>>;

/**
 * What a layer hides, and what goes with it: a phase takes with it what is in it, a group its tasks, a task its
 * subtasks, a subtask the question it answers. A heading with nothing left under it goes too.
 */
export function whatIsHidden(context: ApplyContext, hide: LayerHidden): Hidden {
  const { guide } = context;
  const asked = <K extends EntityKind>(kind: K, ids: readonly string[], name: keyof LayerHidden) =>
    idsOf(resolveAll(context, kind, ids, `/hide/${name}`));

  const phase = asked('phase', hide.phases, 'phases');
  const inHiddenPhase = (entity: { readonly phase: PhaseId }) => phase.has(entity.phase);

  const group = union(
    asked('group', hide.groups, 'groups'),
    idsOf(guide.groups.filter((entity) => inHiddenPhase(entity))),
  );
  const task = union(
    asked('task', hide.tasks, 'tasks'),
    idsOf(guide.tasks.filter((entity) => group.has(entity.group))),
  );
  const subtask = union(
    asked('subtask', hide.subtasks, 'subtasks'),
    idsOf(guide.subtasks.filter(({ parent }) => task.has(parent))),
  );
  const resource = asked('resource', hide.resources, 'resources');
  const hidden = {
    phase,
    group: union(group, idsOf(guide.groups.filter(({ tasks }) => isEmptied(tasks, task)))),
    task,
    subtask,
    resource,
    actor: asked('actor', hide.actors, 'actors'),
    term: asked('term', hide.terms, 'terms'),
    result: idsOf(guide.results.filter(inHiddenPhase)),
    principle: idsOf(guide.principles.filter(inHiddenPhase)),
    criterion: idsOf(guide.criteria.filter(inHiddenPhase)),
    subprocess: idsOf(guide.subprocesses.filter(inHiddenPhase)),
    question: idsOf(guide.questions.filter((entity) => inHiddenPhase(entity) || subtask.has(entity.subtask))),
    resourceGroup: idsOf(
      guide.resourceGroups.filter((entity) => inHiddenPhase(entity) || isEmptied(entity.resources, resource)),
    ),
  };
  const deliverable = idsOf(
    guide.deliverables.filter(
      ({ id, introducedIn }) => phase.has(introducedIn) && firstPhaseOf(guide, id, hidden) === undefined,
    ),
  );
  return { ...hidden, deliverable };
}

/**
 * The first phase still shown in which a task or a subtask makes a deliverable: where it is introduced, once the phase
 * it was introduced in is hidden.
 */
export function firstPhaseOf(
  guide: GuideContent,
  deliverable: string,
  { task, subtask }: Pick<Hidden, 'task' | 'subtask'>,
): PhaseId | undefined {
  const makes = ({ deliverables }: { readonly deliverables: readonly string[] }) =>
    deliverables.includes(deliverable);
  const parents = guide.subtasks
    .filter((entity) => makes(entity) && !subtask.has(entity.id))
    .map(({ parent }) => parent);
  return guide.tasks.find((entity) => !task.has(entity.id) && (makes(entity) || parents.includes(entity.id)))
    ?.phase;
}

function isEmptied(ids: readonly string[], hidden: ReadonlySet<string>): boolean {
  return ids.length > 0 && ids.every((id) => hidden.has(id));
}

function idsOf(entities: readonly Entity[]): ReadonlySet<string> {
  return new Set(entities.map(({ id }) => id));
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a, ...b]);
}
