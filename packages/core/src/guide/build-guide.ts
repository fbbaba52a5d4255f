import { lookups, type Guide, type GuideContent, type Locale, type Provision } from '../model/index.js';
import { joinSubtasks, joinTasks } from './join-tasks.js';
import { actors } from './structure/actors.js';
import { criteria } from './structure/criteria.js';
import { deliverables } from './structure/deliverables.js';
import { groups } from './structure/groups.js';
import * as guide from './structure/guide.js';
import { acts, provisions } from './structure/law.js';
import { phases } from './structure/phases.js';
import { principles } from './structure/principles.js';
import { questions } from './structure/questions.js';
import { resourceGroups } from './structure/resource-groups.js';
import { resources } from './structure/resources.js';
import { results } from './structure/results.js';
import { subprocesses } from './structure/subprocesses.js';
import { subtasks } from './structure/subtasks.js';
import { tasks } from './structure/tasks.js';
import { terms } from './structure/terms.js';
import type { ProvisionStructure, ResourceStructure } from './shape.js';
import type { GuideWords } from './words.js';

/**
 * Joins the structure of the guide with the words of one language. Synchronous, for a first paint or a server render
 * with the words already at hand; {@link loadGuide} fetches them first.
 *
 * @param locale The language that was asked for, when it is not the language of the words.
 */
export function buildGuide(words: GuideWords, locale: Locale = words.locale): Guide {
  const content: GuideContent = {
    locale,
    contentLocale: words.locale,
    version: guide.version,
    title: words.title,
    publisher: words.publisher,
    sources: guide.sources,
    phases: phases.map((phase) => ({
      ...phase,
      ...words.phases[phase.id],
      results: idsWhere(results, (result) => result.phase === phase.id),
      groups: idsWhere(groups, (group) => group.phase === phase.id),
    })),
    groups: groups.map((group) => ({ ...group, name: words.groups[group.id] })),
    tasks: joinTasks(tasks, words.tasks),
    subtasks: joinSubtasks(subtasks, words.subtasks),
    results: results.map((result) => ({ ...result, text: words.results[result.id] })),
    principles: principles.map((principle) => ({ ...principle, ...words.principles[principle.id] })),
    criteria: criteria.map((criterion) => ({ ...criterion, ...words.criteria[criterion.id] })),
    questions: questions.map((question) => ({ ...question, ...words.questions[question.id] })),
    subprocesses: subprocesses.map((subprocess) => ({ ...subprocess, ...words.subprocesses[subprocess.id] })),
    actors: actors.map((actor) => ({ ...actor, ...words.actors[actor.id] })),
    deliverables: deliverables.map((deliverable) => ({
      ...deliverable,
      ...words.deliverables[deliverable.id],
      tasks: idsWhere(tasks, (task) => task.deliverables.includes(deliverable.id)),
    })),
    resources: resources.map((resource) => joinResource(resource, words)),
    resourceGroups: resourceGroups.map((group) => ({ ...group, ...words.resourceGroups[group.id] })),
    acts: acts.map((act) => ({
      ...act,
      ...words.acts[act.id],
      url: lovdataUrl(act.lovdataId),
      provisions: idsWhere(provisions, (provision) => provision.act === act.id),
    })),
    provisions: provisions.map((provision) => joinProvision(provision, words)),
    terms: terms.map((term) => ({ ...term, ...words.terms[term.id] })),
  };
  return { ...content, ...lookups(content) };
}

function joinResource({ series, ...resource }: ResourceStructure, words: GuideWords) {
  const { description, place } = words.resources[resource.id];
  return {
    ...resource,
    description,
    ...(place !== null && { place }),
    ...(series && { series: { name: words.series[series.id], number: series.number, of: series.of } }),
  };
}

function joinProvision(provision: ProvisionStructure, words: GuideWords): Provision {
  const { heading, meaning, erratum, amendment } = words.provisions[provision.id];
  const act = acts.find(({ id }) => id === provision.act);
  if (!act) throw new Error(`Provision ${provision.id} belongs to no act`);
  return {
    ...provision,
    heading,
    meaning,
    ...(erratum !== null && { erratum }),
    ...(amendment !== null && { amendment }),
    lovdataId: act.lovdataId,
    // Lovdata's short address of a section has no space between the sign and the number.
    url: `${lovdataUrl(act.lovdataId)}/${provision.section.replace(/\s/g, '')}`,
    tasks: idsWhere(tasks, (task) => task.provisions.includes(provision.id)),
  };
}

/** `LOV-2011-06-24-29` → `https://lovdata.no/lov/2011-06-24-29` */
function lovdataUrl(lovdataId: string): string {
  return `https://lovdata.no/lov/${lovdataId.replace(/^LOV-/, '')}`;
}

function idsWhere<T extends { readonly id: string }>(
  list: readonly T[],
  matches: (item: T) => boolean,
): readonly T['id'][] {
  return list.filter(matches).map(({ id }) => id);
}
