import type { Act } from './act.js';
import type { Actor } from './actor.js';
import type { Criterion } from './criterion.js';
import type { Deliverable } from './deliverable.js';
import type { LocalFacts } from './local-facts.js';
import type { ContentLocale, Locale } from './locale.js';
import type { Phase } from './phase.js';
import type { Principle } from './principle.js';
import type { Provenance } from './provenance.js';
import type { Provision } from './provision.js';
import type { Question } from './question.js';
import type { Resource } from './resource.js';
import type { ResourceGroup } from './resource-group.js';
import type { Result } from './result.js';
import type { Subprocess } from './subprocess.js';
import type { Subtask, Task } from './task.js';
import type { TaskGroup } from './task-group.js';
import type { Term } from './term.js';

/** The lists of a guide. Entities point at each other with ids, never with objects, so a guide is plain JSON. */
export interface GuideContent extends Provenance {
  /** The language that was asked for. */
  readonly locale: Locale;
  /** The language the words are in. Differs from `locale` where the guide is not translated. */
  readonly contentLocale: ContentLocale;
  /** Version of the content, `major.minor.patch`. */
  readonly version: string;
  /** «Områdesatsing i etablerte boområder» */
  readonly title: string;
  /** «Husbanken, veiviseren.no» */
  readonly publisher: string;
  /** What a municipality's local layer says of its effort. Absent on the guide alone. */
  readonly local?: LocalFacts;
  readonly phases: readonly Phase[];
  readonly groups: readonly TaskGroup[];
  readonly tasks: readonly Task[];
  readonly subtasks: readonly Subtask[];
  readonly results: readonly Result[];
  readonly principles: readonly Principle[];
  readonly criteria: readonly Criterion[];
  readonly questions: readonly Question[];
  readonly subprocesses: readonly Subprocess[];
  readonly actors: readonly Actor[];
  readonly deliverables: readonly Deliverable[];
  readonly resources: readonly Resource[];
  readonly resourceGroups: readonly ResourceGroup[];
  readonly acts: readonly Act[];
  readonly provisions: readonly Provision[];
  readonly terms: readonly Term[];
}

/** Finds by id. `undefined` when there is none; never throws, whatever the string. */
export interface GuideLookup {
  phase(id: string): Phase | undefined;
  group(id: string): TaskGroup | undefined;
  task(id: string): Task | undefined;
  subtask(id: string): Subtask | undefined;
  result(id: string): Result | undefined;
  principle(id: string): Principle | undefined;
  criterion(id: string): Criterion | undefined;
  question(id: string): Question | undefined;
  subprocess(id: string): Subprocess | undefined;
  actor(id: string): Actor | undefined;
  deliverable(id: string): Deliverable | undefined;
  resource(id: string): Resource | undefined;
  resourceGroup(id: string): ResourceGroup | undefined;
  act(id: string): Act | undefined;
  provision(id: string): Provision | undefined;
  term(id: string): Term | undefined;
}

/**
 * The whole guide in one language. Treat it as immutable; it may be shared by everything on a page.
 * `JSON.stringify(guide)` gives the {@link GuideContent} alone.
 */
export type Guide = GuideContent & GuideLookup;
