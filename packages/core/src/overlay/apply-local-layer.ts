import { lookups, REDIRECTS, type Guide, type GuideContent, type Redirect } from '../model/index.js';
import { acceptAdditions, type AcceptedAdditions } from './apply/accept-additions.js';
import { addResources } from './apply/add-resources.js';
import { addTasks } from './apply/add-tasks.js';
import type { ApplyContext } from './apply/context.js';
import { deriveLists } from './apply/derive-lists.js';
import { hideEntities } from './apply/hide-entities.js';
import { linkAdditions } from './apply/link-additions.js';
import { replaceWords } from './apply/replace-words.js';
import { whatIsHidden, type Hidden } from './apply/what-is-hidden.js';
import type { LayerProblem } from './layer-problem.js';
import type { LocalLayer } from './local-layer.js';

export interface AppliedLayer {
  /** A whole guide, with lookups of its own. */
  readonly guide: Guide;
  /** What did not fit the guide, and has been left out. */
  readonly problems: readonly LayerProblem[];
}

/**
 * The guide with a municipality's layer on it: first words are replaced, then what is the municipality's own is added,
 * and last things are hidden. Pure: the given guide is left as it was.
 *
 * What does not fit the guide is left out and reported, and the rest applies, so that a layer survives an update of the
 * guide. Progress is by id and knows nothing of layers: that of a hidden task is kept, and is there when it is shown
 * again.
 *
 * @param redirects Which renames there are, for those who test what a rename does.
 */
export function applyLocalLayer(
  guide: Guide,
  layer: LocalLayer,
  redirects: readonly Redirect[] = REDIRECTS,
): AppliedLayer {
  const problems: LayerProblem[] = [];
  const report = (problem: LayerProblem) => {
    problems.push(problem);
  };
  const on = (content: GuideContent): ApplyContext => ({ guide: content, redirects, report });

  const adapted = replaceWords(on(guide), layer.replace);
  const accepted = acceptAdditions(on(adapted), layer.add);
  const withTasks = addTasks(on(adapted), accepted.tasks);
  const withResources = addResources(withTasks, accepted.resources);
  const whole = linkAdditions(on(withResources), accepted);
  const hidden = whatIsHidden(on(whole), layer.hide);
  reportAddedInHidden(accepted, layer.hide.tasks, hidden, report);

  const content: GuideContent = {
    ...deriveLists(hideEntities(whole, hidden)),
    local: { names: layer.names, period: layer.period, contacts: layer.contacts },
  };
  return { guide: { ...content, ...lookups(content, redirects) }, problems };
}

/** A task that disappears with the group it was put in is hardly what the editor meant. */
function reportAddedInHidden(
  { tasks }: AcceptedAdditions,
  hiddenOnPurpose: readonly string[],
  hidden: Hidden,
  report: ApplyContext['report'],
): void {
  for (const { added, group, pointer } of tasks) {
    if (hiddenOnPurpose.includes(added.id)) continue;
    if (hidden.phase.has(group.phase)) {
      report({ code: 'added-in-hidden', pointer: `${pointer}/phase`, kind: 'phase', id: group.phase });
    } else if (hidden.group.has(group.id)) {
      report({ code: 'added-in-hidden', pointer: `${pointer}/group`, kind: 'group', id: group.id });
    }
  }
}
