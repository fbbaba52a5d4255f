import type { ActorId } from './actor.js';
import type { DeliverableId } from './deliverable.js';
import type { LocalId } from './local-id.js';
import type { PhaseId } from './phase.js';
import type { Provenance } from './provenance.js';
import type { ProvisionId } from './provision.js';
import type { AnyResourceId } from './resource.js';
import type { TaskGroupId } from './task-group.js';

/** The tasks, phase by phase and in the order they are shown. The phase is part of the id, since two phases may share a slug. */
export const TASK_IDS = [
  'kunnskapsgrunnlag/avklar-kunnskapsbehov',
  'kunnskapsgrunnlag/laer-av-lignende-innsatser',
  'kunnskapsgrunnlag/gjennomga-kommunens-data',
  'kunnskapsgrunnlag/gjennomga-planer-og-prosjekter',
  'kunnskapsgrunnlag/kartlegg-interessenter',
  'kunnskapsgrunnlag/avklar-involvering-i-kartleggingen',
  'kunnskapsgrunnlag/inviter-befolkningen',
  'kunnskapsgrunnlag/inviter-organisasjonene',
  'kunnskapsgrunnlag/vurder-partnerskap-med-naeringslivet',
  'kunnskapsgrunnlag/velg-kartleggingsmetoder',
  'kunnskapsgrunnlag/gjennomfor-fysisk-stedsanalyse',
  'kunnskapsgrunnlag/gjennomfor-sosiokulturell-stedsanalyse',
  'kunnskapsgrunnlag/supplerende-undersokelser',
  'kunnskapsgrunnlag/mulighetsstudier',
  'kunnskapsgrunnlag/suppler-kunnskapsgrunnlaget',
  'planlegging-og-organisering/etabler-tverrfaglig-organisasjon',
  'planlegging-og-organisering/sammenfatt-kunnskapsgrunnlaget',
  'planlegging-og-organisering/lag-utkast-til-handlingsplan',
  'planlegging-og-organisering/lag-kommunikasjons-og-evalueringsplan',
  'planlegging-og-organisering/forankre-handlingsplanen-i-kommunen',
  'planlegging-og-organisering/utvid-organisasjonen',
  'planlegging-og-organisering/avklar-roller-og-ansvar',
  'planlegging-og-organisering/videreutvikle-handlingsplanen',
  'planlegging-og-organisering/ferdigstill-handlingsplan-og-forste-aktivitetsplan',
  'planlegging-og-organisering/kommuniser-kommunens-engasjement',
  'mobilisering-og-samarbeid/utform-strategi-for-deltakelse-og-samarbeid',
  'mobilisering-og-samarbeid/ta-med-kommunens-egne-aktorer',
  'mobilisering-og-samarbeid/etabler-kontakt-og-samarbeidsflate',
  'mobilisering-og-samarbeid/involver-borettslag-og-sameier',
  'mobilisering-og-samarbeid/involver-organisasjoner-og-frivillige',
  'mobilisering-og-samarbeid/inviter-befolkningen',
  'mobilisering-og-samarbeid/inviter-organisasjonene',
  'mobilisering-og-samarbeid/vurder-partnerskap-med-naeringslivet',
  'mobilisering-og-samarbeid/opprett-lokalt-kontaktsted',
  'gjennomforing/lag-arlig-aktivitetsplan',
  'gjennomforing/ta-i-bruk-prosjektstyring',
  'gjennomforing/etabler-styringssystem',
  'gjennomforing/sikre-bredt-sammensatt-organisasjon',
  'gjennomforing/iverksett-sma-synlige-suksesser',
  'gjennomforing/del-store-tiltak-i-etapper',
  'gjennomforing/folg-med-pa-slitasje',
  'gjennomforing/bruk-rapporter-og-evalueringer',
  'gjennomforing/informer-og-vaer-til-stede',
  'videreforing/vaer-tydelig-pa-hva-som-blir-igjen',
  'videreforing/skriv-sluttrapport',
  'videreforing/utvikle-videreforingsstrategi',
  'videreforing/vurder-lokal-paraplyorganisasjon',
  'videreforing/vedta-plan-for-videreforing',
  'videreforing/opplos-organisasjonen',
] as const;

export type TaskId = (typeof TASK_IDS)[number];

/** A task of the guide, or one a municipality has added. */
export type AnyTaskId = TaskId | LocalId;

export const SUBTASK_IDS = [
  'mobilisering-og-samarbeid/strategisporsmal-reell-involvering',
  'mobilisering-og-samarbeid/strategisporsmal-hvem',
  'mobilisering-og-samarbeid/strategisporsmal-nar-og-hvordan',
  'mobilisering-og-samarbeid/strategisporsmal-problemstillinger',
  'videreforing/strategi-kommunikasjonsplan',
  'videreforing/strategi-plan-for-kunnskap',
  'videreforing/strategi-utfasing-og-videreforing',
  'videreforing/strategi-stotte-til-organisasjoner',
  'videreforing/strategi-relasjoner-og-moteplasser',
  'videreforing/strategi-lokale-ledere-og-rollemodeller',
] as const;

export type SubtaskId = (typeof SUBTASK_IDS)[number];

/**
 * How often a task comes back: not at all, every year, all the time, or once more in each later phase.
 * The source names no other cadence, so none is invented.
 */
export const RECURRENCES = ['none', 'yearly', 'continuous', 'later-phases'] as const;

export type Recurrence = (typeof RECURRENCES)[number];

/** Something that can be done and ticked. A task with subtasks is done when they are. */
export interface Task extends Provenance {
  readonly id: AnyTaskId;
  readonly phase: PhaseId;
  readonly group: TaskGroupId;
  /** Imperative: «Avklar hvilken kunnskap dere trenger». */
  readonly title: string;
  /** Why the task matters, one or two sentences. */
  readonly why: string;
  /** Advice on how, one paragraph each. */
  readonly tips: readonly string[];
  readonly subtasks: readonly SubtaskId[];
  readonly optional: boolean;
  readonly recurrence: Recurrence;
  /** Present when the task begins in an earlier phase than the one it belongs to. */
  readonly startsIn?: PhaseId;
  /** Tasks that come first. Never a cycle, and never a lock: it orders what is suggested next. */
  readonly requires: readonly AnyTaskId[];
  readonly actors: readonly ActorId[];
  readonly deliverables: readonly DeliverableId[];
  readonly resources: readonly AnyResourceId[];
  readonly provisions: readonly ProvisionId[];
}

/** A part of a task that is ticked on its own. */
export interface Subtask extends Provenance {
  readonly id: SubtaskId;
  readonly parent: AnyTaskId;
  readonly title: string;
  readonly tips: readonly string[];
  readonly actors: readonly ActorId[];
  readonly deliverables: readonly DeliverableId[];
  readonly resources: readonly AnyResourceId[];
}

export function isTaskId(value: string): value is TaskId {
  return (TASK_IDS as readonly string[]).includes(value);
}

export function isSubtaskId(value: string): value is SubtaskId {
  return (SUBTASK_IDS as readonly string[]).includes(value);
}
