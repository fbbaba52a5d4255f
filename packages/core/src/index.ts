// The public face of core. Names are exported one by one, so that a new one is a decision.
export { ACT_IDS, isActId } from './model/act.js';
export type { ActId, Act } from './model/act.js';
export { ACTOR_IDS, isActorId } from './model/actor.js';
export type { ActorId, ActorGroup, Actor } from './model/actor.js';
export { CRITERION_IDS, isCriterionId } from './model/criterion.js';
export type { CriterionId, Criterion } from './model/criterion.js';
export { DELIVERABLE_IDS, isDeliverableId } from './model/deliverable.js';
export type { DeliverableId, Deliverable } from './model/deliverable.js';
export type { GuideContent, GuideLookup, Guide } from './model/guide.js';
export {
  CONTENT_LOCALES,
  contentLocaleOf,
  isContentLocale,
  isLocale,
  LOCALES,
  parseLocale,
} from './model/locale.js';
export type { Locale, ContentLocale } from './model/locale.js';
export { isLocalId } from './model/local-id.js';
export type { LocalId } from './model/local-id.js';
export type { LocalContact, LocalFacts, LocalNames, LocalPeriod } from './model/local-facts.js';
export { PHASE_IDS, isPhaseId, parsePhase } from './model/phase.js';
export type { PhaseId, PhaseNumber, Phase } from './model/phase.js';
export { PRINCIPLE_IDS, isPrincipleId } from './model/principle.js';
export type { PrincipleId, Principle } from './model/principle.js';
export type { Provenance } from './model/provenance.js';
export { PROVISION_IDS, isProvisionId } from './model/provision.js';
export type { ProvisionId, Provision } from './model/provision.js';
export { QUESTION_IDS, isQuestionId } from './model/question.js';
export type { QuestionId, Question } from './model/question.js';
export { currentId, REDIRECTS } from './model/redirects.js';
export type { EntityKind, Redirect } from './model/redirects.js';
export { RESOURCE_GROUP_IDS, isResourceGroupId } from './model/resource-group.js';
export type { ResourceGroupId, ResourceGroup } from './model/resource-group.js';
export { RESOURCE_IDS, RESOURCE_TYPES, isResourceId, isResourceType } from './model/resource.js';
export type {
  AnyResourceId,
  ResourceId,
  ResourceType,
  ResourceLanguage,
  ResourceFormat,
  ResourcePerson,
  ResourceSeries,
  Resource,
} from './model/resource.js';
export { RESULT_IDS, isResultId } from './model/result.js';
export type { ResultId, Result } from './model/result.js';
export { SUBPROCESS_IDS, isSubprocessId } from './model/subprocess.js';
export type { SubprocessId, Subprocess } from './model/subprocess.js';
export { TASK_GROUP_IDS, isTaskGroupId } from './model/task-group.js';
export type { TaskGroupId, TaskGroup } from './model/task-group.js';
export { TASK_IDS, SUBTASK_IDS, isTaskId, isSubtaskId } from './model/task.js';
export type { AnyTaskId, TaskId, SubtaskId, Recurrence, Task, Subtask } from './model/task.js';
export { TERM_IDS, isTermId } from './model/term.js';
export type { TermId, Term } from './model/term.js';
export { buildGuide } from './guide/build-guide.js';
export { loadGuide } from './guide/load-guide.js';
export type { GuideWords } from './guide/words.js';
export { applyChange } from './progress/apply-change.js';
export type { Change, ChangeOf, ChangeStamp } from './progress/change.js';
export { dueTasks } from './progress/due-tasks.js';
export type { DueTask, DueTasks } from './progress/due-tasks.js';
export { nextTasks } from './progress/next-tasks.js';
export { emptyProgress, taskRecord } from './progress/progress.js';
export type {
  Conflict,
  CriterionValue,
  Progress,
  Stamped,
  StatusValue,
  TaskRecord,
} from './progress/progress.js';
export type { ProgressStore, StoreProblem, StoreResult } from './progress/progress-store.js';
export { statusOf } from './progress/status-of.js';
export { summarize } from './progress/summarize.js';
export type { ProgressSummary } from './progress/summarize.js';
export { TASK_STATUSES, isTaskStatus } from './progress/task-status.js';
export type { TaskStatus } from './progress/task-status.js';
export { CRITERION_SCORES, PARTICIPATION_STATES } from './progress/values.js';
export type { CriterionScore, Decision, ParticipationState, ParticipationValue } from './progress/values.js';
export { searchResources } from './search/search-resources.js';
export type { ResourceFacets, ResourceFilter, ResourceSearchResult } from './search/search-resources.js';
export { searchTasks } from './search/search-tasks.js';
export type { TaskFilter, TaskSearchResult } from './search/search-tasks.js';
export { searchTerms } from './search/search-terms.js';
export type { TermSearchResult } from './search/search-terms.js';
export { CSV_COLUMNS } from './export/csv/columns.js';
export type { CsvColumn } from './export/csv/columns.js';
export type { CsvDelimiter } from './export/csv/csv-cell.js';
export { toCsv } from './export/csv/to-csv.js';
export type { CsvOptions } from './export/csv/to-csv.js';
export type { ExportWords } from './export/export-words.js';
export { STATIC_WIDGETS, toStaticHtml } from './export/html/to-static-html.js';
export type { StaticHtmlOptions, StaticWidget } from './export/html/to-static-html.js';
export { toJsonLd } from './export/json-ld/to-json-ld.js';
export type { JsonLdDocument } from './export/json-ld/json-ld-document.js';
export { loadExportWords } from './export/load-export-words.js';
export { toMarkdown } from './export/markdown/to-markdown.js';
export type { MarkdownOptions } from './export/markdown/to-markdown.js';
