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
  RESOURCE_LANGUAGES,
  RESOURCE_TYPES,
  isResourceId,
  isResourceType,
  RESULT_IDS,
  isResultId,
  SUBPROCESS_IDS,
  isSubprocessId,
  TASK_GROUP_IDS,
  isTaskGroupId,
  RECURRENCES,
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
export { applyLocalLayer } from './overlay/apply-local-layer.js';
export type { AppliedLayer } from './overlay/apply-local-layer.js';
export { changesForLayer } from './overlay/changes-for-layer.js';
export { compareGuides } from './overlay/compare-guides.js';
export type { EntityPlace, GuideChange } from './overlay/compare-guides.js';
export { LAYER_LIMITS } from './overlay/layer-limits.js';
export type { LayerProblem, LayerProblemCode } from './overlay/layer-problem.js';
export { LAYER_SCHEMA } from './overlay/local-layer.js';
export type { LocalLayer } from './overlay/local-layer.js';
export { parseLocalLayer } from './overlay/parse-local-layer.js';
export type { LocalLayerResult } from './overlay/parse-local-layer.js';
export { answered } from './progress/answered.js';
export { applyChange } from './progress/apply-change.js';
export type { Change, ChangeOf, ChangeStamp } from './progress/change.js';
export { changesBetween } from './progress/changes-between.js';
export { withoutConflicts } from './progress/conflicts.js';
export { dueState } from './progress/due-state.js';
export type { DueState } from './progress/due-state.js';
export { dueTasks } from './progress/due-tasks.js';
export type { DueTask, DueTasks } from './progress/due-tasks.js';
export { emptyHistory, historyAfterMerge, recordChange, redoChange, undoChange } from './progress/history.js';
export type { ChangeHistory, HistoryMove, HistoryStep } from './progress/history.js';
export { inverseChange } from './progress/inverse-change.js';
export { mergeProgress } from './progress/merge-progress.js';
export { nextTasks } from './progress/next-tasks.js';
export type { NextTasksOptions } from './progress/next-tasks.js';
export { plainText } from './progress/foreign/plain-text.js';
export type { JsonFault } from './progress/foreign/read-json.js';
export { participationKey } from './progress/participation-key.js';
export { PROGRESS_LIMITS } from './progress/progress-limits.js';
export type { ProgressLimit } from './progress/progress-limits.js';
export { emptyProgress, taskRecord } from './progress/progress.js';
export type {
  Conflict,
  CriterionValue,
  Progress,
  Stamped,
  StatusValue,
  TaskRecord,
} from './progress/progress.js';
export type {
  ProgressStore,
  SaveOptions,
  StoreLock,
  StoreProblem,
  StoreResult,
} from './progress/progress-store.js';
export { inTurn } from './progress/store/in-turn.js';
export { memoryPlace, memoryStore } from './progress/store/memory-store.js';
export type { MemoryPlace } from './progress/store/memory-store.js';
export { planSave } from './progress/store/plan-save.js';
export type { SavePlan } from './progress/store/plan-save.js';
export { progressStoreContract } from './progress/store/progress-store-contract.js';
export type { ContractTest, StoreUnderTest } from './progress/store/progress-store-contract.js';
export { saveQueue } from './progress/store/save-queue.js';
export type { SaveQueue, SaveQueueOptions } from './progress/store/save-queue.js';
export { teamFileStore } from './progress/store/team-file-store.js';
export type { TeamFileStoreOptions } from './progress/store/team-file-store.js';
export { webStorageStore } from './progress/store/web-storage-store.js';
export type { StorageLike, WebStorageOptions } from './progress/store/web-storage-store.js';
export { compareTeamFile } from './progress/team-file/compare-team-file.js';
export type {
  TeamFileAddition,
  TeamFileComparison,
  TeamFileDifference,
} from './progress/team-file/compare-team-file.js';
export { formatTeamFile } from './progress/team-file/format-team-file.js';
export type { TeamFileContent } from './progress/team-file/format-team-file.js';
export { mergeTeamFile } from './progress/team-file/merge-team-file.js';
export { parseTeamFile, TEAM_FILE_MAX_BYTES } from './progress/team-file/parse-team-file.js';
export type {
  ParseTeamFileOptions,
  TeamFileProblem,
  TeamFileResult,
} from './progress/team-file/parse-team-file.js';
export { NO_NAME, TEAM_FILE_NAME_LIMIT } from './progress/team-file/team-file.js';
export type { TeamFile, TeamFileParts } from './progress/team-file/team-file.js';
export { withhold } from './progress/team-file/withhold.js';
export { statusOf } from './progress/status-of.js';
export { summarizeCriteria } from './progress/summarize-criteria.js';
export type { CriteriaSummary } from './progress/summarize-criteria.js';
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
export { toCalendar } from './export/calendar/to-calendar.js';
export type { CalendarOptions } from './export/calendar/to-calendar.js';
export { CHANGE_KINDS, describeChanges } from './export/changes/describe-changes.js';
export { CSV_COLUMNS } from './export/csv/columns.js';
export type { CsvColumn } from './export/csv/columns.js';
export type { CsvDelimiter } from './export/csv/csv-cell.js';
export { toCsv } from './export/csv/to-csv.js';
export type { CsvOptions } from './export/csv/to-csv.js';
export type { ExportWords } from './export/export-words.js';
export { escapeHtml } from './export/html/escape-html.js';
export { STATIC_WIDGETS, toStaticHtml } from './export/html/to-static-html.js';
export type { StaticHtmlOptions, StaticWidget } from './export/html/to-static-html.js';
export { toJsonLd } from './export/json-ld/to-json-ld.js';
export type { JsonLdDocument } from './export/json-ld/json-ld-document.js';
export { loadExportWords } from './export/load-export-words.js';
export { toMarkdown } from './export/markdown/to-markdown.js';
export type { MarkdownOptions } from './export/markdown/to-markdown.js';
