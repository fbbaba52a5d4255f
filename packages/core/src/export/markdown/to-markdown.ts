import type { Guide, Phase, PhaseId } from '../../model/index.js';
import type { Progress } from '../../progress/progress.js';
import type { ExportWords } from '../export-words.js';
import { fill } from '../fill.js';
import { phaseName, projectName, sourceLine, titleFor } from '../names.js';
import { markdownText } from './markdown-text.js';
import { taskItem } from './task-item.js';

export interface MarkdownOptions {
  readonly words: ExportWords;
  /** Without it, nothing is ticked. */
  readonly progress?: Progress;
  /** All phases unless given. */
  readonly phase?: PhaseId | 'alle';
  /**
   * What the checklist belongs to, stated under the heading; project and municipality are those of the local layer
   * unless given. Core has no clock: the date is the caller's.
   */
  readonly about?: { readonly title?: string; readonly municipality?: string; readonly date?: string };
}

/**
 * The checklist as CommonMark with task lists: a box for each task and subtask, ticked when it is done. What does not
 * apply has no box, as it is not counted either.
 *
 * @throws {RangeError} when there is no such phase.
 */
export function toMarkdown(
  guide: Guide,
  { words, progress, phase: scope = 'alle', about = {} }: MarkdownOptions,
): string {
  const phase = scope === 'alle' ? undefined : guide.phase(scope);
  if (scope !== 'alle' && !phase) throw new RangeError(`No phase is called ${String(scope)}`);
  const blocks = [
    `# ${markdownText(titleFor(phase, words.checklist))}`,
    aboutList({ ...localAbout(guide), ...about }, words),
    ...(phase
      ? groups(guide, phase, '##', words, progress)
      : guide.phases.flatMap((one) => [
          `## ${markdownText(phaseName(one, words))}`,
          ...groups(guide, one, '###', words, progress),
        ])),
    markdownText(sourceLine(guide, words)),
    markdownText(fill(words.version, { version: guide.version })),
  ];
  return blocks
    .filter((block) => block !== '')
    .map((block) => `${block}\n`)
    .join('\n');
}

function groups(
  guide: Guide,
  phase: Phase,
  hashes: string,
  words: ExportWords,
  progress?: Progress,
): readonly string[] {
  return phase.groups
    .flatMap((id) => guide.group(id) ?? [])
    .flatMap(({ name, tasks }) => [
      `${hashes} ${markdownText(name)}`,
      tasks
        .flatMap((id) => guide.task(id) ?? [])
        .map((task) => taskItem(guide, task, words, progress))
        .join('\n'),
    ]);
}

function localAbout(guide: Guide): NonNullable<MarkdownOptions['about']> {
  const title = projectName(guide);
  const municipality = guide.local?.names.municipality;
  return { ...(title !== undefined && { title }), ...(municipality !== undefined && { municipality }) };
}

function aboutList(about: NonNullable<MarkdownOptions['about']>, words: ExportWords): string {
  return (['title', 'municipality', 'date'] as const)
    .flatMap((key) => {
      const value = about[key];
      if (value === undefined || value === '') return [];
      return `- ${markdownText(fill(words.labelled, { label: words.about[key], value }))}`;
    })
    .join('\n');
}
