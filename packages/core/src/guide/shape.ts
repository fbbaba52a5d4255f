import type {
  Act,
  Actor,
  Criterion,
  Deliverable,
  Phase,
  Principle,
  Provision,
  Question,
  Resource,
  ResourceGroup,
  ResourceSeries,
  Result,
  Subprocess,
  Subtask,
  Task,
  TaskGroup,
  Term,
} from '../model/index.js';

/**
 * The parts of each entity that are the same in every language. What can be derived from another table is left out
 * here and joined in `build-guide.ts`, so that every fact is written once.
 */
export type PhaseStructure = Omit<Phase, 'label' | 'name' | 'summary' | 'results' | 'groups'>;
export type TaskGroupStructure = Omit<TaskGroup, 'name'>;
export type TaskStructure = Omit<Task, 'title' | 'why' | 'tips'>;
export type SubtaskStructure = Omit<Subtask, 'title' | 'tips'>;
export type ResultStructure = Omit<Result, 'text'>;
export type PrincipleStructure = Omit<Principle, 'title' | 'text'>;
export type CriterionStructure = Omit<Criterion, 'title' | 'text'>;
export type QuestionStructure = Omit<Question, 'question' | 'guidance'>;
export type SubprocessStructure = Omit<Subprocess, 'title' | 'description'>;
export type ActorStructure = Omit<Actor, 'name' | 'role'>;
export type DeliverableStructure = Omit<Deliverable, 'name' | 'description' | 'states' | 'tasks'>;
export type ResourceStructure = Omit<Resource, 'description' | 'place' | 'series'> & {
  readonly series?: Omit<ResourceSeries, 'name'> & { readonly id: SeriesId };
};
export type ResourceGroupStructure = Omit<ResourceGroup, 'name' | 'description'>;
export type ActStructure = Omit<Act, 'name' | 'shortName' | 'url' | 'provisions'>;
export type ProvisionStructure = Omit<
  Provision,
  'heading' | 'meaning' | 'erratum' | 'amendment' | 'lovdataId' | 'url' | 'tasks'
>;
export type TermStructure = Omit<Term, 'term' | 'definition'>;

/** Series that resources belong to. */
export type SeriesId = 'gode-naermiljoer';
