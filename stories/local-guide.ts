import {
  loadGuide,
  parseLocale,
  PHASE_IDS,
  type Guide,
  type LocalFacts,
  type Resource,
  type Task,
} from '@omradesatsing/core';

const RESOURCE: Resource = {
  id: 'lokal/naermiljoplan',
  title: 'Nærmiljøplan for Fjellbyen',
  type: 'report',
  publisher: 'Eksempel kommune',
  people: [],
  language: 'nb',
  formats: [],
  phases: [PHASE_IDS[0]],
  url: 'https://eksempel.example/naermiljoplan',
  description: 'Planen som bystyret vedtok.',
  origin: 'local',
  sources: [],
};

const TASK: Task = {
  id: 'lokal/les-naermiljoplanen',
  phase: PHASE_IDS[0],
  group: 'kunnskapsgrunnlag/avklar-og-laer',
  title: 'Les nærmiljøplanen',
  why: 'Planen binder det vi gjør.',
  tips: [],
  subtasks: [],
  optional: false,
  recurrence: 'none',
  requires: [],
  actors: ['ledelsen'],
  deliverables: [],
  resources: [RESOURCE.id],
  provisions: [],
  origin: 'local',
  sources: [],
};

const FACTS: LocalFacts = {
  names: { municipality: 'Eksempel kommune', area: 'Fjellbyen', project: 'Fjellbyløftet' },
  period: {},
  contacts: [
    {
      role: 'Prosjektleder',
      email: 'fjellbyloftet@eksempel.example',
      phone: '22 33 44 55',
      url: 'https://eksempel.example/fjellbyloftet',
    },
    { role: 'Nærmiljøkoordinator', phone: '22 33 44 66' },
  ],
};

/** The guide with roles to turn to, a task and a resource of a municipality's own, and the words of its first task adapted. */
export async function withLocalTask(locale: string): Promise<Guide> {
  const guide = await loadGuide(parseLocale(locale) ?? 'nb');
  const [first, ...others] = guide.tasks;
  const tasks = [...(first ? [{ ...first, origin: 'adapted' as const }] : []), ...others, TASK];
  const groups = guide.groups.map((group) =>
    group.id === TASK.group ? { ...group, tasks: [...group.tasks, TASK.id] } : group,
  );
  const resources = [...guide.resources, RESOURCE];
  return {
    ...guide,
    local: FACTS,
    tasks,
    groups,
    resources,
    task: (id) => tasks.find((task) => task.id === id),
    group: (id) => groups.find((group) => group.id === id),
    resource: (id) => resources.find((resource) => resource.id === id),
  };
}
