import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { OpenInPrint } from '../../controllers/open-in-print.js';
import { heading } from '../../internal/heading.js';
import { OmrElement, type WidgetContext } from '../../internal/omr-element.js';
import { phrase } from '../../internal/phrase.js';
import { controlStyles } from '../../styles/controls.styles.js';
import { actorNameId, actorTaskList } from './actor-task-list.js';
import { actorGroups, contactViews, type ActorView, type GroupView } from './actor-list.logic.js';
import { actorListStyles } from './actor-list.styles.js';
import { contactList } from './contact-list.js';

/**
 * Who leads, takes part, is invited or is informed: the actors of the phase group by group, what each does, and one
 * step away the tasks they take part in. Above them, whom the municipality says one can turn to.
 *
 * @tag omr-actor-list
 * @slot - Shown until the widget works: whom to turn to, for instance.
 * @fires {OmrErrorEvent} omr-error - When there is no such phase, the guide cannot be loaded or an attribute means nothing. Once for each mistake.
 * @csspart base - Everything.
 * @csspart heading - Headings: of the widget, of the contacts, of a group.
 * @csspart list - The contacts, the actors of a group, the tasks of an actor.
 * @csspart item - One contact or one actor; also `item-contact` for a contact.
 * @csspart label - The role of a contact, the name of an actor.
 * @csspart details - What opens to the tasks of an actor.
 * @csspart notice - Says that the content is in another language.
 * @csspart source - Where the content comes from.
 * @csspart problem - Message when the widget cannot work.
 * @status beta
 * @since 0.1.0
 */
export class OmrActorList extends OmrElement {
  static override styles = [OmrElement.styles, controlStyles, actorListStyles];

  constructor() {
    super();
    new OpenInPrint(this);
  }

  protected override renderWidget(context: WidgetContext): TemplateResult {
    const { guide, scope, headingLevel, t } = context;
    const groups = actorGroups(guide, scope);
    const phase = scope === 'alle' ? undefined : guide.phase(scope);
    const title = phase
      ? phrase(t, 'actors.titleWithPhase', { number: phase.number, name: phase.name })
      : phrase(t, 'actors.title');
    return html`
      <div class="title">${heading(headingLevel, title)}</div>
      ${contactList(contactViews(guide), context)}
      <p class="lead">${phrase(t, groups.length > 0 ? 'actors.lead' : 'actors.none')}</p>
      ${groups.map((group) => this.#renderGroup(group, context))}
    `;
  }

  #renderGroup({ group, actors }: GroupView, context: WidgetContext): TemplateResult {
    const id = `group-${group}`;
    return html`
      <section>
        ${heading(context.headingLevel, phrase(context.t, `actorGroup.${group}`), { below: 1, id })}
        <ul part="list" role="list" aria-labelledby=${id}>
          ${repeat(
            actors,
            ({ actor }) => actor.id,
            (view) => this.#renderActor(view, context),
          )}
        </ul>
      </section>
    `;
  }

  #renderActor(view: ActorView, context: WidgetContext): TemplateResult {
    const { name, role } = view.actor;
    const lang = context.contentLang ?? nothing;
    return html`
      <li part="item">
        <p part="label" id=${actorNameId(view.actor)} lang=${lang}>${name}</p>
        <p lang=${lang}>${role}</p>
        ${actorTaskList(view, context)}
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-actor-list': OmrActorList;
  }
}
