import type { Guide, GuideContent, GuideLookup } from '@omradesatsing/core';
import { asText, type Parsed } from './attributes.logic.js';

/** How one asks for an entry of each list. */
const LOOKUPS: Readonly<Record<keyof GuideLookup, keyof GuideContent>> = {
  phase: 'phases',
  group: 'groups',
  task: 'tasks',
  subtask: 'subtasks',
  result: 'results',
  principle: 'principles',
  criterion: 'criteria',
  question: 'questions',
  subprocess: 'subprocesses',
  actor: 'actors',
  deliverable: 'deliverables',
  resource: 'resources',
  resourceGroup: 'resourceGroups',
  act: 'acts',
  provision: 'provisions',
  term: 'terms',
};

/**
 * A guide that a page has set as a property. Only whether it is a guide is looked at, and not what is in it: data that
 * has been through JSON, for one, has lost what one asks with.
 */
export function parseGuide(raw: unknown): Parsed<Guide | undefined> {
  if (raw === undefined || raw === null) return { ok: true, value: undefined };
  return isGuide(raw) ? { ok: true, value: raw } : { ok: false, given: asText(raw) };
}

function isGuide(raw: unknown): raw is Guide {
  if (typeof raw !== 'object' || raw === null) return false;
  const guide = raw as Readonly<Record<string, unknown>>;
  return Object.entries(LOOKUPS).every(
    ([one, all]) => typeof guide[one] === 'function' && Array.isArray(guide[all]),
  );
}
