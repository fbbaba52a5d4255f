import type {
  ActorGroup,
  ContentLocale,
  Recurrence,
  ResourceLanguage,
  ResourcePerson,
  ResourceType,
} from '../model/index.js';
import type { TaskStatus } from '../progress/task-status.js';
import type { ChangedNoun } from './changes/changed-nouns.js';
import type { ChangeKind } from './changes/describe-changes.js';
import type { CsvColumn } from './csv/columns.js';

/**
 * The words an export needs that are not the guide's own. `{name}` is filled in. A locale `satisfies` this type, so
 * that a missing word is a compile error.
 */
export interface ExportWords {
  readonly locale: ContentLocale;
  /** Language tag that dates are written by. */
  readonly dateLocale: string;
  /** `{publisher}` */
  readonly source: string;
  /** `{version}` */
  readonly version: string;
  /** `{label}`, `{name}` */
  readonly phase: string;
  /** `{act}`, `{section}` */
  readonly provision: string;
  /** A label before what it is about: `{label}`, `{value}` */
  readonly labelled: string;
  /** `{status}`, `{reason}` */
  readonly statusWithReason: string;
  /** `{task}`, `{subtask}` */
  readonly subtaskOf: string;
  /** `{name}` of a project, an area or a municipality */
  readonly appliesTo: string;
  /** `{name}`, `{municipality}` */
  readonly appliesToIn: string;
  readonly yes: string;
  readonly no: string;
  readonly optional: string;
  /** `{number}` of the phase */
  readonly startsIn: string;
  readonly origin: Readonly<Record<'local' | 'adapted', string>>;
  readonly recurrence: Readonly<Record<Exclude<Recurrence, 'none'>, string>>;
  readonly status: Readonly<Record<TaskStatus, string>>;
  readonly columns: Readonly<Record<CsvColumn, string>>;
  readonly about: Readonly<Record<'title' | 'municipality' | 'date', string>>;
  readonly navigator: Readonly<Record<'title' | 'results' | 'none', string>>;
  readonly checklist: ChecklistWords;
  readonly resources: ResourceListWords;
  readonly resourceType: Readonly<Record<ResourceType, string>>;
  readonly personRole: Readonly<Record<ResourcePerson['role'], string>>;
  readonly language: Readonly<Record<ResourceLanguage, string>>;
  readonly law: LawWords;
  readonly phases: Readonly<Record<'title' | 'principles' | 'subprocesses', string>>;
  readonly deliverables: Readonly<Record<'title' | 'states', string>>;
  readonly progress: ProgressWords;
  readonly actors: ActorListWords;
  readonly actorGroup: Readonly<Record<ActorGroup, string>>;
  readonly criteria: TitledWords & Readonly<Record<'intro', string>>;
  readonly questions: TitledWords;
  readonly glossary: TitledWords;
  readonly calendar: Readonly<Record<'responsible' | 'partOf' | 'firstDay' | 'lastDay', string>>;
  readonly changes: ChangeWords;
}

/** `titleInPhase` has `{number}` and `{name}`; `none` is said where there is nothing to show. */
type TitledWords = Readonly<Record<'title' | 'titleInPhase' | 'none', string>>;

type ChecklistWords = TitledWords &
  Readonly<Record<'requires' | 'subtasks' | 'actors' | 'deliverables' | 'resources' | 'provisions', string>>;

/** `seriesItem` has `{name}`, `{number}` and `{of}`. */
type ResourceListWords = TitledWords &
  Readonly<
    Record<
      | 'linkMissing'
      | 'type'
      | 'publisher'
      | 'year'
      | 'language'
      | 'series'
      | 'seriesItem'
      | 'event'
      | 'place'
      | 'phases',
      string
    >
  >;

/** `citedAs` has `{citation}`, `checked` has `{date}`, `readAtLovdata` has `{act}` and `{section}`. */
type LawWords = TitledWords &
  Readonly<
    Record<
      | 'added'
      | 'ours'
      | 'quoted'
      | 'citedAs'
      | 'erratum'
      | 'amendment'
      | 'tasks'
      | 'checked'
      | 'readAtLovdata',
      string
    >
  >;

/** `tasks` has `{count}`. */
interface ProgressWords extends TitledWords {
  /** What is counted, and where it is ticked; one paragraph each. */
  readonly how: readonly string[];
  readonly phases: string;
  readonly tasks: Readonly<Record<'one' | 'other', string>>;
  readonly first: string;
}

/** `mentioned` stands before the phases whose page names an actor. */
type ActorListWords = TitledWords & Readonly<Record<'mentioned' | 'contacts', string>>;

/**
 * `item` has `{count}`, `{adjective}` and `{noun}`, which go together in number and, in the singular, in gender: written
 * out, they would be more than a hundred phrases in each language.
 */
interface ChangeWords {
  readonly none: string;
  readonly item: string;
  readonly adjective: Readonly<Record<ChangeKind, Readonly<Record<Gender | 'other', string>>>>;
  readonly noun: Readonly<
    Record<ChangedNoun, { readonly gender: Gender; readonly one: string; readonly other: string }>
  >;
}

type Gender = 'common' | 'neuter';
