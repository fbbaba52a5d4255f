import type {
  Act,
  Actor,
  Criterion,
  Deliverable,
  Phase,
  PhaseId,
  Principle,
  Provision,
  Question,
  Resource,
  ResourceGroup,
  ResourceId,
  ResourceSeries,
  Result,
  Subprocess,
  Subtask,
  SubtaskId,
  Task,
  TaskGroup,
  TaskId,
  Term,
} from '../model/index.js';

/**
 * The parts of each entity that are the same in every language. What can be derived from another table is left out
 * here and joined in `build-guide.ts`, so that every fact is written once.
 *
 * @internal
 */
export type PhaseStructure = Omit<Phase, 'label' | 'name' | 'summary' | 'results' | 'groups'>;
/** @internal */
export type TaskGroupStructure = Omit<TaskGroup, 'name'>;
/** @internal */
export type TaskStructure<Id extends TaskId = TaskId> = Omit<Task, 'id' | 'title' | 'why' | 'tips'> & {
  readonly id: Id;
};
/** @internal */
export type SubtaskStructure<Id extends SubtaskId = SubtaskId> = Omit<Subtask, 'id' | 'title' | 'tips'> & {
  readonly id: Id;
};
/** @internal */
export type ResultStructure = Omit<Result, 'text'>;
/** @internal */
export type PrincipleStructure = Omit<Principle, 'title' | 'text'>;
/** @internal */
export type CriterionStructure = Omit<Criterion, 'title' | 'text'>;
/** @internal */
export type QuestionStructure = Omit<Question, 'question' | 'guidance'>;
/** @internal */
export type SubprocessStructure = Omit<Subprocess, 'title' | 'description'>;
/** @internal */
export type ActorStructure = Omit<Actor, 'name' | 'role'>;
/** @internal */
export type DeliverableStructure = Omit<Deliverable, 'name' | 'description' | 'states' | 'tasks'>;
/** @internal */
export type ResourceStructure = Omit<Resource, 'id' | 'description' | 'place' | 'series'> & {
  readonly id: ResourceId;
  readonly series?: Omit<ResourceSeries, 'name'> & { readonly id: SeriesId };
};
/** @internal */
export type ResourceGroupStructure = Omit<ResourceGroup, 'name' | 'description'>;
/** @internal */
export type ActStructure = Omit<Act, 'name' | 'shortName' | 'url' | 'provisions'>;
/** @internal */
export type ProvisionStructure = Omit<
  Provision,
  'heading' | 'meaning' | 'erratum' | 'amendment' | 'lovdataId' | 'url' | 'tasks'
>;
/** @internal */
export type TermStructure = Omit<Term, 'term' | 'definition'>;

/**
 * The task ids of one phase, so that a file can cover one phase and still be checked for gaps.
 *
 * @internal
 */
export type TaskIdOf<P extends PhaseId> = Extract<TaskId, `${P}/${string}`>;
/** @internal */
export type SubtaskIdOf<P extends PhaseId> = Extract<SubtaskId, `${P}/${string}`>;

/** Series that resources belong to. */
export type SeriesId = 'gode-naermiljoer';
