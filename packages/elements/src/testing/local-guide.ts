import { PHASE_IDS, type Guide, type GuideContent, type Resource, type Task } from '@omradesatsing/core';

/** The municipality's own task: the last of the first group, with a resource of the municipality's own. */
export const LOCAL_TASK: Task = {
  id: 'lokal/apningsfest',
  phase: PHASE_IDS[0],
  group: 'kunnskapsgrunnlag/avklar-og-laer',
  title: 'Inviter til åpningsfest',
  why: 'Da blir satsingen kjent.',
  tips: [],
  subtasks: [],
  optional: false,
  recurrence: 'none',
  requires: [],
  actors: [],
  deliverables: [],
  resources: ['lokal/festhandbok'],
  provisions: ['folkehelseloven.p1'],
  origin: 'local',
  sources: [],
};

export const LOCAL_RESOURCE: Resource = {
  id: 'lokal/festhandbok',
  title: 'Festhåndboka vår',
  type: 'handbook',
  publisher: 'Nordvik kommune',
  people: [],
  language: 'nb',
  formats: [],
  phases: [PHASE_IDS[0]],
  url: 'https://nordvik.example/festhandbok',
  description: 'Slik holder vi en fest i Nordvik.',
  origin: 'local',
  sources: [],
};

/**
 * The guide as a local layer makes it: a task and a resource of the municipality's own, roles to turn to, and its own
 * words for the first task, the first resource, the first act and the first provision.
 */
export function localGuide(guide: Guide): Guide {
  const content = {
    tasks: [...adaptFirst(guide.tasks), LOCAL_TASK],
    groups: guide.groups.map((group, index) =>
      index === 0 ? { ...group, tasks: [...group.tasks, LOCAL_TASK.id] } : group,
    ),
    resources: [...adaptFirst(guide.resources), LOCAL_RESOURCE],
    acts: adaptFirst(guide.acts),
    provisions: adaptFirst(guide.provisions).map((provision, index) =>
      index === 0 ? { ...provision, tasks: [...provision.tasks, LOCAL_TASK.id] } : provision,
    ),
    local: {
      names: { municipality: 'Nordvik kommune', project: 'Fjellbyløftet' },
      period: {},
      contacts: [
        {
          role: 'Prosjektleder',
          name: 'Kari Nordmann',
          email: 'prosjektleder@nordvik.example',
          phone: '+47 22 33 44 55',
          url: 'https://nordvik.example/fjellbyloftet',
        },
        { role: 'Nærmiljøkoordinator' },
      ],
    },
  } satisfies Partial<GuideContent>;
  const found = <T extends { readonly id: string }>(list: readonly T[]) => {
    const index = new Map(list.map((item) => [item.id, item]));
    return (id: string) => index.get(id);
  };
  return {
    ...guide,
    ...content,
    task: found(content.tasks),
    group: found(content.groups),
    resource: found(content.resources),
    act: found(content.acts),
    provision: found(content.provisions),
  };
}

function adaptFirst<T extends object>(list: readonly T[]): readonly T[] {
  return list.map((item, index) => (index === 0 ? { ...item, origin: 'adapted' } : item));
}
