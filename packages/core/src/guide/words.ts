import type {
  ActId,
  ActorId,
  ContentLocale,
  CriterionId,
  DeliverableId,
  PhaseId,
  PrincipleId,
  ProvisionId,
  QuestionId,
  ResourceGroupId,
  ResourceId,
  ResultId,
  SubprocessId,
  SubtaskId,
  TaskGroupId,
  TaskId,
  TermId,
} from '../model/index.js';
import type { SeriesId } from './shape.js';

export interface PhaseWords {
  readonly label: string;
  readonly name: string;
  readonly summary: readonly string[];
}

export interface TaskWords {
  readonly title: string;
  readonly why: string;
  readonly tips: readonly string[];
}

export type SubtaskWords = Pick<TaskWords, 'title' | 'tips'>;

export interface NamedWords {
  readonly name: string;
  readonly description: string;
}

export interface ResourceWords {
  /** What it is and what it is good for. Not a repetition of the title. */
  readonly description: string;
  /** Where it was made or tells of; `null` when the source does not say. */
  readonly place: string | null;
}

export interface TitledWords {
  readonly title: string;
  readonly text: string;
}

export interface ProvisionWords {
  readonly heading: string;
  readonly meaning: readonly string[];
  /** `null` where the source made no mistake. Not optional: a translator must decide. */
  readonly erratum: string | null;
  /** `null` where we know of no change under way. */
  readonly amendment: string | null;
}

/**
 * Everything that is language, and nothing else. A locale `satisfies` this type, so that a missing text is a
 * compile error. No key is optional.
 */
export interface GuideWords {
  readonly locale: ContentLocale;
  readonly title: string;
  readonly publisher: string;
  readonly phases: Readonly<Record<PhaseId, PhaseWords>>;
  readonly groups: Readonly<Record<TaskGroupId, string>>;
  readonly tasks: Readonly<Record<TaskId, TaskWords>>;
  readonly subtasks: Readonly<Record<SubtaskId, SubtaskWords>>;
  readonly results: Readonly<Record<ResultId, string>>;
  readonly principles: Readonly<Record<PrincipleId, TitledWords>>;
  readonly criteria: Readonly<Record<CriterionId, TitledWords>>;
  readonly questions: Readonly<
    Record<QuestionId, { readonly question: string; readonly guidance: readonly string[] }>
  >;
  readonly subprocesses: Readonly<
    Record<SubprocessId, { readonly title: string; readonly description: string }>
  >;
  readonly actors: Readonly<Record<ActorId, { readonly name: string; readonly role: string }>>;
  readonly deliverables: Readonly<Record<DeliverableId, NamedWords & { readonly states: readonly string[] }>>;
  readonly resources: Readonly<Record<ResourceId, ResourceWords>>;
  readonly series: Readonly<Record<SeriesId, string>>;
  readonly resourceGroups: Readonly<Record<ResourceGroupId, NamedWords>>;
  readonly acts: Readonly<Record<ActId, { readonly name: string; readonly shortName: string }>>;
  readonly provisions: Readonly<Record<ProvisionId, ProvisionWords>>;
  readonly terms: Readonly<Record<TermId, { readonly term: string; readonly definition: string }>>;
}
