import type { Guide, Subtask, Task } from '../../model/index.js';
import { taskRecord, type Progress } from '../../progress/progress.js';
import { statusOf } from '../../progress/status-of.js';
import type { ExportWords } from '../export-words.js';
import { fill } from '../fill.js';
import { originName, phaseName, provisionName, recurrenceName } from '../names.js';
import { CSV_COLUMNS, type CsvColumn } from './columns.js';
import { csvCell, type CsvDelimiter } from './csv-cell.js';

export interface CsvOptions {
  readonly words: ExportWords;
  /** Without it, status and reason are left empty. */
  readonly progress?: Progress;
  /** `;` unless given. */
  readonly delimiter?: CsvDelimiter;
}

/** Makes Excel read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Between the items of a list in one cell. */
const AND = '; ';

/** A row, before it is written. A column that is not there is empty. */
type Row = Readonly<Partial<Record<CsvColumn, string>>>;

/**
 * The tasks as a table (RFC 4180, with a byte order mark): a heading, and a row for each task and each subtask, in the
 * order of the guide.
 */
export function toCsv(guide: Guide, { words, progress, delimiter = ';' }: CsvOptions): string {
  const rows = guide.tasks.flatMap((task) => [
    taskRow(guide, task, words, progress),
    ...task.subtasks
      .flatMap((id) => guide.subtask(id) ?? [])
      .map((subtask) => subtaskRow(guide, task, subtask, words, progress)),
  ]);
  const lines = [words.columns, ...rows].map((row: Row) =>
    CSV_COLUMNS.map((column) => csvCell(row[column] ?? '', delimiter)).join(delimiter),
  );
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}

function taskRow(guide: Guide, task: Task, words: ExportWords, progress?: Progress): Row {
  return {
    ...commonCells(guide, task, task, words, progress),
    task: task.title,
    optional: task.optional ? words.yes : words.no,
    recurrence: recurrenceName(task.recurrence, words) ?? '',
    provisions: task.provisions.map((id) => provisionName(guide, id, words)).join(AND),
  };
}

function subtaskRow(
  guide: Guide,
  parent: Task,
  subtask: Subtask,
  words: ExportWords,
  progress?: Progress,
): Row {
  return {
    ...commonCells(guide, parent, subtask, words, progress),
    task: fill(words.subtaskOf, { task: parent.title, subtask: subtask.title }),
  };
}

function commonCells(
  guide: Guide,
  { phase: phaseId, group }: Task,
  item: Task | Subtask,
  words: ExportWords,
  progress?: Progress,
): Row {
  const phase = guide.phase(phaseId);
  return {
    phase: phase ? phaseName(phase, words) : phaseId,
    group: guide.group(group)?.name ?? group,
    ...(progress && {
      status: words.status[statusOf(progress, item)],
      reason: reasonOf(progress, item),
    }),
    actors: item.actors.map((id) => guide.actor(id)?.name ?? id).join(AND),
    deliverables: item.deliverables.map((id) => guide.deliverable(id)?.name ?? id).join(AND),
    origin: originName(item, words) ?? '',
    id: item.id,
  };
}

/** Why it is not applicable. A task with subtasks has no reason of its own. */
function reasonOf(progress: Progress, item: Task | Subtask): string {
  if ('subtasks' in item && item.subtasks.length > 0) return '';
  const value = taskRecord(progress, item.id).status?.value;
  return value?.status === 'not-applicable' ? value.reason : '';
}
