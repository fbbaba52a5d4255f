import {
  html,
  isServer,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import { formatDay } from '../internal/day.logic.js';
import type { WidgetContext } from '../internal/omr-element.js';
import { pageRegistry } from '../internal/page-registry.js';
import { phrase } from '../internal/phrase.js';
import { isDrawnByServer } from '../internal/server-drawn.js';
import type { KeepingState } from '../workspace/keeping.js';
import type { Workspace } from '../workspace/workspace.js';
import { hasAnything } from './has-anything.logic.js';
import { optionBox } from './option-box.js';
import { lossNotice } from './loss.js';
import { TeamFilePanel } from './team-file-panel.js';

interface Host extends ReactiveElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * What a team can ask to have kept: on this device, or in a file. Stands after the list. Of several widgets that share a
 * workspace, only the first on the page shows it.
 */
export class KeepingPanel implements ReactiveController {
  readonly #host: Host;
  readonly #context: () => WidgetContext | undefined;
  readonly #announce: (text: string) => void;
  readonly #teamFile: TeamFilePanel;
  #workspace: Workspace | undefined;
  #news = 0;
  #wasRemoved: KeepingState['type'] | 'removed' = 'off';

  constructor(host: Host, context: () => WidgetContext | undefined, announce: (text: string) => void) {
    this.#host = host;
    this.#context = context;
    this.#announce = announce;
    this.#teamFile = new TeamFilePanel(host, context, announce);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#leave();
  }

  render(context: WidgetContext): TemplateResult | typeof nothing {
    const { workspace } = context;
    if (!this.#isFirstIn(workspace)) return nothing;
    this.#tellNews(context);
    return html`
      <section class="keeping" part="keeping">
        ${this.#renderUndo(context)} ${this.#renderStorage(context)} ${this.#teamFile.render(context)}
      </section>
    `;
  }

  #renderUndo({ workspace, t }: WidgetContext): TemplateResult | typeof nothing {
    const { canUndo, canRedo } = workspace;
    if (!canUndo && !canRedo) return nothing;
    // A button that could no longer be used would take the focus with it, so both stay.
    return html`
      <div class="actions undo" part="actions">
        <button type="button" aria-disabled=${String(!canUndo)} @click=${() => this.#undo()}>
          ${phrase(t, 'keeping.undo')}
        </button>
        <button type="button" aria-disabled=${String(!canRedo)} @click=${() => this.#redo()}>
          ${phrase(t, 'keeping.redo')}
        </button>
      </div>
    `;
  }

  #renderStorage(context: WidgetContext): TemplateResult | typeof nothing {
    const { workspace, guide, t } = context;
    const { state } = workspace.keeping;
    const gone = hasAnything(workspace.progress) ? lossNotice(context, 'keeping.gone') : nothing;
    switch (state.type) {
      case 'never':
        return gone;
      case 'problem':
        return html`
          <p class="keeping-news">${phrase(t, `keepingProblem.${state.problem.code}`)}</p>
          ${state.problem.code === 'unreadable' ? this.#renderRemove(context) : nothing}
        `;
      case 'off':
        return html`
          ${this.#renderChoice(context)}
          ${state.removed === undefined ? gone : this.#renderRemoved(state.removed, context)}
        `;
      case 'on':
        return html`
          ${this.#renderChoice(context)}
          <p>${phrase(t, 'keeping.kept', { date: formatDay(state.until, guide.contentLocale) })}</p>
          ${this.#renderNotes(context)} ${this.#renderRemove(context)}
        `;
    }
  }

  #renderChoice({ workspace, t }: WidgetContext): TemplateResult {
    const { keeping } = workspace;
    return optionBox({
      id: 'keep',
      checked: keeping.state.type === 'on',
      label: phrase(t, 'keeping.keep'),
      hint: phrase(t, 'keeping.what'),
      onChange: (checked) => void (checked ? keeping.keep() : keeping.remove()),
    });
  }

  #renderNotes({ workspace, t }: WidgetContext): TemplateResult {
    const { keeping } = workspace;
    return optionBox({
      id: 'keep-notes',
      checked: keeping.notes,
      label: phrase(t, 'keeping.notes'),
      hint: phrase(t, 'keeping.notesHint'),
      onChange: (checked) => void keeping.keepNotes(checked),
    });
  }

  #renderRemove({ workspace, t }: WidgetContext): TemplateResult {
    return html`<div class="actions" part="actions">
      <button type="button" @click=${() => void this.#remove(workspace)}>
        ${phrase(t, 'keeping.remove')}
      </button>
    </div>`;
  }

  #renderRemoved(by: 'here' | 'elsewhere', { workspace, t }: WidgetContext): TemplateResult {
    return html`
      <p class="keeping-news" tabindex="-1">
        ${phrase(t, by === 'here' ? 'keeping.removed' : 'keeping.removedElsewhere')}
      </p>
      <div class="actions" part="actions">
        <button type="button" @click=${() => void this.#restore(workspace)}>
          ${phrase(t, 'keeping.restore')}
        </button>
      </div>
    `;
  }

  #undo(): void {
    const context = this.#context();
    if (!context?.workspace.canUndo) return;
    context.workspace.undo();
    this.#announce(context.t('keeping.undone'));
  }

  #redo(): void {
    const context = this.#context();
    if (!context?.workspace.canRedo) return;
    context.workspace.redo();
    this.#announce(context.t('keeping.redone'));
  }

  /** The button goes away with what it deleted; the focus goes to the sentence that says so. */
  async #remove({ keeping }: Workspace): Promise<void> {
    await keeping.remove();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.keeping-news')?.focus();
  }

  async #restore({ keeping }: Workspace): Promise<void> {
    await keeping.keep();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#keep')?.focus();
  }

  /** What another tab did is said once. */
  #tellNews({ workspace, t }: WidgetContext): void {
    const { news, state } = workspace.keeping;
    const removed = state.type === 'off' && state.removed === 'elsewhere' ? 'removed' : state.type;
    if (news > this.#news) this.#announce(t('keeping.updated'));
    else if (removed === 'removed' && this.#wasRemoved === 'on')
      this.#announce(t('keeping.removedElsewhere'));
    this.#news = news;
    this.#wasRemoved = removed;
  }

  #isFirstIn(workspace: Workspace): boolean {
    // A server sees one widget at a time.
    if (isServer || isDrawnByServer(this.#host)) return true;
    if (workspace !== this.#workspace) {
      this.#leave();
      this.#workspace = workspace;
      this.#news = workspace.keeping.news;
      hostsOf(workspace).push(this.#host);
    }
    return hostsOf(workspace)[0] === this.#host;
  }

  /** The next in line takes over. */
  #leave(): void {
    if (!this.#workspace) return;
    const hosts = hostsOf(this.#workspace);
    hosts.splice(hosts.indexOf(this.#host), 1);
    hosts[0]?.requestUpdate();
    this.#workspace = undefined;
  }
}

/** The widgets on the page that could show the panel of a workspace, in the order they came. */
function hostsOf(workspace: Workspace): ReactiveElement[] {
  const all = pageRegistry('omr.keeping-panels/1', () => new WeakMap<Workspace, ReactiveElement[]>());
  const hosts = all.get(workspace) ?? [];
  all.set(workspace, hosts);
  return hosts;
}
