import type { Guide, ProvisionId, Subtask, Task } from '../../model/index.js';
import { taskRecord, type Progress } from '../../progress/progress.js';
import { statusOf } from '../../progress/status-of.js';
import type { ExportWords } from '../export-words.js';
import { fill } from '../fill.js';
import { originName, provisionName, recurrenceName } from '../names.js';
import { lovdataAddress } from '../web-address.js';
import { markdownLink, markdownText } from './markdown-text.js';

/**
 * A task as an item of a list, with who, what and which law, and its subtasks, as items under it.
 *
 * @internal
 */
export function taskItem(guide: Guide, task: Task, words: ExportWords, progress?: Progress): string {
  const { checklist: labels } = words;
  const under = [
    ...task.subtasks
      .flatMap((id) => guide.subtask(id) ?? [])
      .map((subtask) => ticked(subtask, origin(subtask, words), words, progress)),
    listed(
      labels.actors,
      task.actors.map((id) => markdownText(guide.actor(id)?.name ?? id)),
      words,
    ),
    listed(
      labels.deliverables,
      task.deliverables.map((id) => markdownText(guide.deliverable(id)?.name ?? id)),
      words,
    ),
    listed(
      labels.provisions,
      task.provisions.map((id) => provision(guide, id, words)),
      words,
    ),
  ].flat();
  return [ticked(task, remarks(task, words), words, progress), ...under.map((line) => `  ${line}`)].join(
    '\n',
  );
}

/** `- [x] Skriv sluttrapport`; what is neither open nor done says so behind. */
function ticked(
  item: Task | Subtask,
  also: readonly string[],
  words: ExportWords,
  progress?: Progress,
): string {
  const status = progress ? statusOf(progress, item) : 'not-started';
  const box = { 'not-started': '[ ] ', 'in-progress': '[ ] ', done: '[x] ', 'not-applicable': '' }[status];
  const told =
    status === 'not-started' || status === 'done' ? [] : [statusText(status, item, words, progress)];
  const behind = [...told, ...also];
  return `- ${box}${markdownText(item.title)}${behind.length > 0 ? ` (${behind.map(markdownText).join(', ')})` : ''}`;
}

function statusText(
  status: 'in-progress' | 'not-applicable',
  item: Task | Subtask,
  words: ExportWords,
  progress?: Progress,
): string {
  const isParent = 'subtasks' in item && item.subtasks.length > 0;
  const value = progress && !isParent ? taskRecord(progress, item.id).status?.value : undefined;
  const reason = value?.status === 'not-applicable' ? value.reason : '';
  return reason === ''
    ? words.status[status]
    : fill(words.statusWithReason, { status: words.status[status], reason });
}

function remarks(task: Task, words: ExportWords): readonly string[] {
  const { optional, recurrence } = task;
  return [
    optional ? words.optional : [],
    recurrenceName(recurrence, words) ?? [],
    origin(task, words),
  ].flat();
}

function origin(item: Task | Subtask, words: ExportWords): readonly string[] {
  return [originName(item, words) ?? []].flat();
}

function listed(label: string, values: readonly string[], words: ExportWords): readonly string[] {
  if (values.length === 0) return [];
  return [`- ${fill(words.labelled, { label: markdownText(label), value: values.join(', ') })}`];
}

function provision(guide: Guide, id: ProvisionId, words: ExportWords): string {
  const name = provisionName(guide, id, words);
  const address = lovdataAddress(guide.provision(id)?.url ?? '');
  return address ? markdownLink(name, address) : markdownText(name);
}
