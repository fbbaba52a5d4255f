import type { GuideContent } from '../../model/index.js';

/** The guide with the lists that say of others what a task says of itself made anew from the tasks. */
export function deriveLists(guide: GuideContent): GuideContent {
  return {
    ...guide,
    deliverables: guide.deliverables.map((deliverable) => ({
      ...deliverable,
      tasks: guide.tasks
        .filter(({ deliverables }) => deliverables.includes(deliverable.id))
        .map(({ id }) => id),
    })),
    provisions: guide.provisions.map((provision) => ({
      ...provision,
      tasks: guide.tasks.filter(({ provisions }) => provisions.includes(provision.id)).map(({ id }) => id),
    })),
  };
}
