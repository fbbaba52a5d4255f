import type { Actor, LocalContact } from '../../model/index.js';
import { fill } from '../fill.js';
import { titleFor } from '../names.js';
import { mailAddress, verifiedAddress } from '../web-address.js';
import { element, isBlank, type Content } from './element.js';
import { described, descriptions, list, section, type StaticPart, type StaticView } from './static-view.js';

/**
 * Who leads, takes part, is invited or is informed, by where they stand. The municipality's own contacts come first.
 *
 * @internal
 */
export const actors: StaticPart = {
  title: ({ phase, words }) => titleFor(phase, words.actors),
  body: (view) => [contacts(view), groups(view)],
  none: (words) => words.actors.none,
};

function contacts(view: StaticView): Content {
  const all = view.guide.local?.contacts ?? [];
  return section(view, 1, view.words.actors.contacts, list('ul', all.map(contactDetails)));
}

/** One line each, and only those there are. */
function contactDetails({ role, name, email, phone, url }: LocalContact): Content {
  return [role, name, link(mailAddress(email), email), phone, link(verifiedAddress(url), url)].flatMap(
    (line) => (line === undefined || isBlank(line) ? [] : element('p', {}, line)),
  );
}

function link(href: string | undefined, text: string | undefined): Content | undefined {
  return href !== undefined && text !== undefined ? element('a', { href }, text) : text;
}

function groups(view: StaticView): Content {
  const { guide, phase, words } = view;
  const shown = guide.actors.filter(({ phases }) => !phase || phases.includes(phase.id));
  return [...new Set(shown.map(({ group }) => group))].map((group) => {
    const members = shown.filter((actor) => actor.group === group);
    return section(
      view,
      1,
      words.actorGroup[group],
      // In a phase that stands alone, every one of them is of that phase.
      roles(members, phase ? () => [] : (actor) => mentioned(actor, view)),
    );
  });
}

/**
 * Actors by name, with what each of them does.
 *
 * @internal
 */
export function roles(all: readonly Actor[], more: (actor: Actor) => readonly Content[] = () => []): Content {
  return descriptions(all.map((actor) => described(actor.name, [actor.role, ...more(actor)])));
}

/** «Omtalt i: Fase 1, Fase 2» */
function mentioned({ phases }: Actor, { guide, words }: StaticView): readonly string[] {
  const labels = phases.flatMap((id) => guide.phase(id)?.label ?? []);
  return labels.length === 0
    ? []
    : [fill(words.labelled, { label: words.actors.mentioned, value: labels.join(', ') })];
}
