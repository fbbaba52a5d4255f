import type { Act, ActId, Guide, Provision, Task } from '@omradesatsing/core';
import type { PhaseScope } from '../../internal/attributes.logic.js';

export interface ProvisionView {
  readonly provision: Provision;
  readonly tasks: readonly Task[];
}

export interface ActView {
  readonly act: Act;
  readonly provisions: readonly ProvisionView[];
}

/** The acts a phase refers to, each with its provisions. With an act given, that one alone, in every phase. */
export function legalView(guide: Guide, scope: PhaseScope, only: ActId | undefined): readonly ActView[] {
  return guide.acts
    .filter(({ id, phases }) => (only ? id === only : scope === 'alle' || phases.includes(scope)))
    .map((act) => ({
      act,
      provisions: act.provisions
        .flatMap((id) => guide.provision(id) ?? [])
        .map((provision) => ({
          provision,
          tasks: provision.tasks.flatMap((id) => guide.task(id) ?? []),
        })),
    }));
}

/** Says whether a text was last gone through more than a year before `today`. */
export function isStale(checkedAt: string, today: Date): boolean {
  const limit = new Date(`${checkedAt}T00:00:00Z`);
  limit.setUTCFullYear(limit.getUTCFullYear() + 1);
  return today > limit;
}
