import type { PhaseId } from './phase.js';
import type { Provenance } from './provenance.js';
import type { AnyTaskId } from './task.js';

export const TASK_GROUP_IDS = [
  'kunnskapsgrunnlag/avklar-og-laer',
  'kunnskapsgrunnlag/bruk-det-kommunen-vet',
  'kunnskapsgrunnlag/kjenn-aktorene',
  'kunnskapsgrunnlag/kartlegg-og-analyser',
  'kunnskapsgrunnlag/hold-kunnskapen-oppdatert',
  'planlegging-og-organisering/organiser',
  'planlegging-og-organisering/fra-kunnskap-til-utkast',
  'planlegging-og-organisering/forankre',
  'planlegging-og-organisering/vedta-og-kommuniser',
  'mobilisering-og-samarbeid/strategi',
  'mobilisering-og-samarbeid/bygg-samarbeid',
  'mobilisering-og-samarbeid/vaer-til-stede',
  'gjennomforing/ledelse-og-styring',
  'gjennomforing/synlige-resultater',
  'gjennomforing/folg-med-og-laer',
  'gjennomforing/kommuniser-og-vaer-til-stede',
  'videreforing/forbered-videreforing',
  'videreforing/oppsummer',
  'videreforing/videreforingsstrategi',
  'videreforing/beslutt',
  'videreforing/avslutt',
] as const;

export type TaskGroupId = (typeof TASK_GROUP_IDS)[number];

/** Tasks of one phase that belong together, with a name to find them by. */
export interface TaskGroup extends Provenance {
  readonly id: TaskGroupId;
  readonly phase: PhaseId;
  readonly name: string;
  readonly tasks: readonly AnyTaskId[];
}

export function isTaskGroupId(value: string): value is TaskGroupId {
  return (TASK_GROUP_IDS as readonly string[]).includes(value);
}
