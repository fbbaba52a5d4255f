// The public face of core. Names are exported one by one, so that a new one is a decision.
export {
  ACT_IDS,
  isActId,
  ACTOR_IDS,
  isActorId,
  CRITERION_IDS,
  isCriterionId,
  DELIVERABLE_IDS,
  isDeliverableId,
  CONTENT_LOCALES,
  contentLocaleOf,
  isContentLocale,
  isLocale,
  LOCALES,
  parseLocale,
  isLocalId,
  PHASE_IDS,
  isPhaseId,
  parsePhase,
  PRINCIPLE_IDS,
  isPrincipleId,
  PROVISION_IDS,
  isProvisionId,
  QUESTION_IDS,
  isQuestionId,
  currentId,
  REDIRECTS,
  RESOURCE_GROUP_IDS,
  isResourceGroupId,
  RESOURCE_IDS,
  RESOURCE_TYPES,
  isResourceId,
  isResourceType,
  RESULT_IDS,
  isResultId,
  SUBPROCESS_IDS,
  isSubprocessId,
  TASK_GROUP_IDS,
  isTaskGroupId,
  TASK_IDS,
  SUBTASK_IDS,
  isTaskId,
  isSubtaskId,
  TERM_IDS,
  isTermId,
} from './model/index.js';
export type {
  ActId,
  Act,
  ActorId,
  ActorGroup,
  Actor,
  CriterionId,
  Criterion,
  DeliverableId,
  Deliverable,
  GuideContent,
  GuideLookup,
  Guide,
  Locale,
  ContentLocale,
  LocalId,
  LocalContact,
  LocalFacts,
  LocalNames,
  LocalPeriod,
  PhaseId,
  PhaseNumber,
  Phase,
  PrincipleId,
  Principle,
  Provenance,
  ProvisionId,
  Provision,
  QuestionId,
  Question,
  EntityKind,
  Redirect,
  ResourceGroupId,
  ResourceGroup,
  AnyResourceId,
  ResourceId,
  ResourceType,
  ResourceLanguage,
  ResourceFormat,
  ResourcePerson,
  ResourceSeries,
  Resource,
  ResultId,
  Result,
  SubprocessId,
  Subprocess,
  TaskGroupId,
  TaskGroup,
  AnyTaskId,
  TaskId,
  SubtaskId,
  Recurrence,
  Task,
  Subtask,
  TermId,
  Term,
} from './model/index.js';
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
