export { ACT_IDS, isActId } from './act.js';
export type { ActId, Act } from './act.js';
export { ACTOR_IDS, isActorId } from './actor.js';
export type { ActorId, ActorGroup, Actor } from './actor.js';
export { CRITERION_IDS, isCriterionId } from './criterion.js';
export type { CriterionId, Criterion } from './criterion.js';
export { DELIVERABLE_IDS, isDeliverableId } from './deliverable.js';
export type { DeliverableId, Deliverable } from './deliverable.js';
export type { GuideContent, GuideLookup, Guide } from './guide.js';
export {
  CONTENT_LOCALES,
  contentLocaleOf,
  isContentLocale,
  isLocale,
  LOCALES,
  parseLocale,
} from './locale.js';
export type { Locale, ContentLocale } from './locale.js';
export { isLocalId } from './local-id.js';
export type { LocalId } from './local-id.js';
export type { LocalContact, LocalFacts, LocalNames, LocalPeriod } from './local-facts.js';
export { lookups } from './lookups.js';
export { PHASE_IDS, isPhaseId, parsePhase } from './phase.js';
export type { PhaseId, PhaseNumber, Phase } from './phase.js';
export { PRINCIPLE_IDS, isPrincipleId } from './principle.js';
export type { PrincipleId, Principle } from './principle.js';
export type { Provenance } from './provenance.js';
export { PROVISION_IDS, isProvisionId } from './provision.js';
export type { ProvisionId, Provision } from './provision.js';
export { QUESTION_IDS, isQuestionId } from './question.js';
export type { QuestionId, Question } from './question.js';
export { currentId, REDIRECTS } from './redirects.js';
export type { EntityKind, Redirect } from './redirects.js';
export { RESOURCE_GROUP_IDS, isResourceGroupId } from './resource-group.js';
export type { ResourceGroupId, ResourceGroup } from './resource-group.js';
export {
  RESOURCE_IDS,
  RESOURCE_LANGUAGES,
  RESOURCE_TYPES,
  isResourceId,
  isResourceType,
} from './resource.js';
export type {
  AnyResourceId,
  ResourceId,
  ResourceType,
  ResourceLanguage,
  ResourceFormat,
  ResourcePerson,
  ResourceSeries,
  Resource,
} from './resource.js';
export { RESULT_IDS, isResultId } from './result.js';
export type { ResultId, Result } from './result.js';
export { SUBPROCESS_IDS, isSubprocessId } from './subprocess.js';
export type { SubprocessId, Subprocess } from './subprocess.js';
export { TASK_GROUP_IDS, isTaskGroupId } from './task-group.js';
export type { TaskGroupId, TaskGroup } from './task-group.js';
export { RECURRENCES, TASK_IDS, SUBTASK_IDS, isTaskId, isSubtaskId } from './task.js';
export type { AnyTaskId, TaskId, SubtaskId, Recurrence, Task, Subtask } from './task.js';
export { TERM_IDS, isTermId } from './term.js';
export type { TermId, Term } from './term.js';
