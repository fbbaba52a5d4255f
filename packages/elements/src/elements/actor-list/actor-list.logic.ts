import type { Actor, ActorGroup, Guide, LocalContact, Task } from '@omradesatsing/core';
import { actorsOf, actorTasks } from '../../internal/actors.logic.js';
import type { PhaseScope } from '../../internal/attributes.logic.js';

export interface ActorView {
  readonly actor: Actor;
  /** The tasks the actor takes part in, of the phase that is shown. May be none. */
  readonly tasks: readonly Task[];
}

/** Actors that stand in the same place. Never empty. */
export interface GroupView {
  readonly group: ActorGroup;
  readonly actors: readonly ActorView[];
}

/** The actors of a phase, or all, by group. Groups and actors come in the guide's order, the same in every phase. */
export function actorGroups(guide: Guide, scope: PhaseScope): readonly GroupView[] {
  const actors = actorsOf(guide, scope);
  return [...new Set(guide.actors.map(({ group }) => group))]
    .map((group) => ({
      group,
      actors: actors
        .filter((actor) => actor.group === group)
        .map((actor) => ({ actor, tasks: actorTasks(guide, actor.id, scope) })),
    }))
    .filter((view) => view.actors.length > 0);
}

/** A way to reach someone. Without `href` where it would make no safe link, and is shown as text. */
export interface ReachView {
  readonly kind: 'email' | 'phone' | 'website';
  /** As the municipality wrote it; a web address that is a link goes without its scheme, as people write them. */
  readonly text: string;
  readonly href?: string;
}

export interface ContactView {
  readonly role: string;
  readonly name?: string;
  readonly ways: readonly ReachView[];
}

/** Whom the municipality says one can turn to. None where it has no local layer. */
export function contactViews({ local }: Guide): readonly ContactView[] {
  return (local?.contacts ?? []).map((contact) => ({
    role: contact.role,
    ...(contact.name !== undefined && { name: contact.name }),
    ways: waysTo(contact),
  }));
}

function waysTo({ email, phone, url }: LocalContact): readonly ReachView[] {
  return [
    ...way('email', email, emailHref),
    ...way('phone', phone, phoneHref),
    ...way('website', url, websiteHref),
  ];
}

// A page can set a guide that no reader of local layers has seen, so a link is made only of what is one.
function way(
  kind: ReachView['kind'],
  text: string | undefined,
  hrefOf: (text: string) => string | undefined,
): readonly ReachView[] {
  if (text === undefined) return [];
  const href = hrefOf(text);
  if (href === undefined) return [{ kind, text }];
  return [{ kind, text: text.replace(/^https?:\/\/(.*?)\/?$/i, '$1'), href }];
}

/** Nothing in it that could add a recipient or a text. */
function emailHref(text: string): string | undefined {
  return /^[\p{L}\p{N}._+-]+@[\p{L}\p{N}.-]+$/u.test(text) ? `mailto:${text}` : undefined;
}

/** The digits, with the plus of a country code before them. */
function phoneHref(text: string): string | undefined {
  return /^\+?\d[\d\s-]*$/.test(text) ? `tel:${text.replace(/[\s-]/g, '')}` : undefined;
}

function websiteHref(text: string): string | undefined {
  return /^https?:\/\/[^\s]+$/i.test(text) ? text : undefined;
}
