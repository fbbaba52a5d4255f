import type { Guide, PhaseId, Subtask, Task } from '../model/index.js';
import { wordsOf } from './normal-form.js';
import { wordIndex, type SearchTexts, type WordIndex } from './word-index.js';

/** Narrows a search. What is absent does not narrow. */
export interface TaskFilter {
  readonly phase?: PhaseId;
}

export interface TaskSearchResult {
  /**
   * Best first, equals in the order of the guide; all in the order of the guide when the query has no word. A subtask
   * comes right after its task there, and is a hit of its own.
   */
  readonly items: readonly (Task | Subtask)[];
  /** How many tasks and subtasks the guide has in all. */
  readonly total: number;
}

/** A task or subtask, and the phase it belongs to. */
interface Leaf {
  readonly task: Task | Subtask;
  readonly phase: PhaseId;
}

interface TaskIndex {
  readonly leaves: readonly Leaf[];
  readonly words: WordIndex<Leaf>;
}

/** One index per guide, built at the first search. Pure for bundlers, gone with the guide. */
const indexes = /* @__PURE__ */ new WeakMap<Guide, TaskIndex>();

/**
 * Finds tasks and subtasks by the words of their title, why, tips, actors and deliverables. Words are found as in
 * `searchResources`.
 */
export function searchTasks(guide: Guide, query: string, { phase }: TaskFilter = {}): TaskSearchResult {
  let index = indexes.get(guide);
  if (!index) indexes.set(guide, (index = taskIndex(guide)));
  const words = wordsOf(query);
  const hits = words.length === 0 ? index.leaves : index.words.find(words);
  return {
    items: hits.filter((leaf) => phase === undefined || leaf.phase === phase).map(({ task }) => task),
    total: index.leaves.length,
  };
}

function taskIndex(guide: Guide): TaskIndex {
  const leaves = guide.tasks.flatMap((task): Leaf[] => {
    const subtasks = task.subtasks.flatMap((id) => guide.subtask(id) ?? []);
    return [task, ...subtasks].map((leaf) => ({ task: leaf, phase: task.phase }));
  });
  return { leaves, words: wordIndex(leaves, ({ task }) => textsOf(guide, task)) };
}

function textsOf(guide: Guide, task: Task | Subtask): SearchTexts {
  const actors = task.actors.map((id) => guide.actor(id)?.name);
  const deliverables = task.deliverables.map((id) => guide.deliverable(id)?.name);
  return {
    title: task.title,
    names: [...actors, ...deliverables].join(' '),
    body: ['why' in task ? task.why : '', ...task.tips].join(' '),
  };
}
