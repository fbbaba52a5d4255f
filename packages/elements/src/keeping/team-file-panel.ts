import {
  compareTeamFile,
  formatTeamFile,
  mergeTeamFile,
  parseTeamFile,
  TEAM_FILE_MAX_BYTES,
  type Progress,
  type TeamFile,
  type TeamFileComparison,
} from '@omradesatsing/core';
import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { WidgetContext } from '../internal/omr-element.js';
import { phrase } from '../internal/phrase.js';
import { today } from '../internal/today.js';
import { differenceWords } from './difference.logic.js';
import { download } from './download.js';
import { teamFileName } from './file-name.logic.js';
import { optionBox } from './option-box.js';
import { fileOrigin, refusal, type Refusal } from './team-file-words.js';

/** Where someone is who takes in a file. */
type TeamFileState =
  | { readonly type: 'idle' }
  | { readonly type: 'downloaded'; readonly name: string }
  | { readonly type: 'refused'; readonly problem: Refusal }
  | { readonly type: 'preview'; readonly file: TeamFile; readonly comparison: TeamFileComparison }
  | { readonly type: 'taken'; readonly how: 'merged' | 'replaced'; readonly before: Progress }
  | { readonly type: 'undone' };

interface Host extends ReactiveElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * The team file of a workspace: to download, and to take in. Nothing changes before the reader has seen what would
 * change and said yes, and it can be taken back.
 */
export class TeamFilePanel implements ReactiveController {
  readonly #host: Host;
  readonly #context: () => WidgetContext | undefined;
  readonly #announce: (text: string) => void;
  #state: TeamFileState = { type: 'idle' };
  #withNotes = false;
  #focus = false;

  constructor(host: Host, context: () => WidgetContext | undefined, announce: (text: string) => void) {
    this.#host = host;
    this.#context = context;
    this.#announce = announce;
    host.addController(this);
  }

  hostUpdated(): void {
    // What has come stands between the reader and what they asked for, so it takes the focus, and is read out.
    if (!this.#focus) return;
    this.#focus = false;
    this.#host.renderRoot.querySelector<HTMLElement>('.team-file-news')?.focus();
  }

  render(context: WidgetContext): TemplateResult {
    const { t } = context;
    return html`
      <details class="team-file">
        <summary>${phrase(t, 'teamFile.title')}</summary>
        <div
          class="team-file-content"
          @dragover=${(event: DragEvent) => event.preventDefault()}
          @drop=${(event: DragEvent) => this.#onDrop(event)}
        >
          <p>${phrase(t, 'teamFile.intro')}</p>
          ${optionBox({
            id: 'team-file-notes',
            checked: this.#withNotes,
            label: phrase(t, 'teamFile.withNotes'),
            hint: phrase(t, 'teamFile.withNotesHint'),
            onChange: (checked) => (this.#withNotes = checked),
          })}
          <div class="way" part="actions">
            <button type="button" @click=${() => this.#download()}>${phrase(t, 'teamFile.download')}</button>
          </div>
          <div class="way" part="actions">
            <button type="button" aria-describedby="team-file-hint" @click=${() => this.#choose()}>
              ${phrase(t, 'teamFile.open')}
            </button>
            <span class="hint" id="team-file-hint">${phrase(t, 'teamFile.openHint')}</span>
            <input
              id="team-file"
              type="file"
              accept=".json,application/json"
              hidden
              @change=${(event: Event) => this.#onChoose(event.target as HTMLInputElement)}
            />
          </div>
          ${this.#renderState(context)}
        </div>
      </details>
    `;
  }

  #renderState(context: WidgetContext): TemplateResult | typeof nothing {
    const { t } = context;
    const state = this.#state;
    switch (state.type) {
      case 'idle':
        return nothing;
      case 'downloaded':
        return html`<p>${t('teamFile.downloaded', { name: state.name })}</p>`;
      case 'refused':
        return html`<div class="problem team-file-news" part="problem" tabindex="-1">
          <p>${refusal(state.problem, t)}</p>
          <p>${phrase(t, 'teamFileProblem.unchanged')}</p>
        </div>`;
      case 'preview':
        return this.#renderPreview(state, context);
      case 'taken':
        return html`<div class="team-file-news" tabindex="-1">
          <p>${phrase(t, state.how === 'merged' ? 'teamFile.merged' : 'teamFile.replaced')}</p>
          <button type="button" @click=${() => this.#undo(state.before)}>
            ${phrase(t, 'teamFile.undo')}
          </button>
        </div>`;
      case 'undone':
        return html`<p class="team-file-news" tabindex="-1">${phrase(t, 'teamFile.undone')}</p>`;
    }
  }

  #renderPreview(
    { file, comparison }: Extract<TeamFileState, { readonly type: 'preview' }>,
    context: WidgetContext,
  ): TemplateResult {
    const { guide, t } = context;
    const { new: added, overwritten, kept, same, unknown } = comparison;
    const lines = [
      added.length > 0 ? t('teamFile.new', { count: added.length }) : '',
      overwritten.length > 0 ? t('teamFile.overwritten', { count: overwritten.length }) : '',
      kept.length > 0 ? t('teamFile.kept', { count: kept.length }) : '',
      same > 0 ? t('teamFile.same', { count: same }) : '',
      unknown.length > 0 ? t('teamFile.unknown', { count: unknown.length }) : '',
    ].filter((line) => line !== '');
    const nothingNew = added.length + overwritten.length === 0;
    const each = [
      ...added.map((addition) => t('teamFile.addition', { ...differenceWords(addition, guide, t) })),
      ...[...overwritten, ...kept].map((difference) =>
        t('teamFile.difference', { ...differenceWords(difference, guide, t) }),
      ),
    ];
    return html`
      <div class="preview team-file-news" role="group" aria-labelledby="team-file-preview" tabindex="-1">
        <p class="preview-title" id="team-file-preview">${phrase(t, 'teamFile.previewTitle')}</p>
        <p>${fileOrigin(file, guide.contentLocale, t)}</p>
        ${nothingNew ? html`<p>${phrase(t, 'teamFile.nothing')}</p>` : nothing}
        <ul class="bullets">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>
        ${
          each.length > 0
            ? html`<details>
                <summary>${phrase(t, 'teamFile.details')}</summary>
                <ul class="bullets">
                  ${each.map((words) => html`<li>${words}</li>`)}
                </ul>
              </details>`
            : nothing
        }
        <ul class="ways">
          <li>
            <button
              type="button"
              class="primary"
              aria-describedby="merge-hint"
              @click=${() => this.#merge(file)}
            >
              ${phrase(t, 'teamFile.merge')}
            </button>
            <span class="hint" id="merge-hint">${phrase(t, 'teamFile.mergeHint')}</span>
          </li>
          <li>
            <button type="button" aria-describedby="replace-hint" @click=${() => this.#replace(file)}>
              ${phrase(t, 'teamFile.replace')}
            </button>
            <span class="hint" id="replace-hint">${phrase(t, 'teamFile.replaceHint')}</span>
          </li>
          <li>
            <button type="button" @click=${() => this.#cancel()}>${phrase(t, 'teamFile.cancel')}</button>
          </li>
        </ul>
      </div>
    `;
  }

  #download(): void {
    const context = this.#context();
    if (!context) return;
    const { guide, workspace, t } = context;
    const { municipality = '', area = '', project = area } = guide.local?.names ?? {};
    const name = teamFileName(project, today());
    const text = formatTeamFile({
      progress: workspace.progress,
      title: project,
      municipality,
      guideVersion: guide.version,
      savedAt: new Date().toISOString(),
      include: { notes: this.#withNotes, names: this.#withNotes },
    });
    download(name, text, 'application/json');
    this.#become({ type: 'downloaded', name });
    this.#announce(t('teamFile.downloaded', { name }));
  }

  #choose(): void {
    this.#host.renderRoot.querySelector<HTMLInputElement>('#team-file')?.click();
  }

  #onChoose(input: HTMLInputElement): void {
    const [file] = input.files ?? [];
    if (file) void this.#read(file);
    input.value = ''; // so that the same file can be chosen again
  }

  #onDrop(event: DragEvent): void {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void this.#read(file);
  }

  async #read(file: File): Promise<void> {
    if (file.size > TEAM_FILE_MAX_BYTES) {
      return this.#tell({ type: 'refused', problem: { code: 'too-large', maxBytes: TEAM_FILE_MAX_BYTES } });
    }
    let text: string;
    try {
      text = await file.text();
    } catch {
      return this.#tell({ type: 'refused', problem: { code: 'unreadable' } });
    }
    const parsed = parseTeamFile(text);
    const context = this.#context();
    if (!context) return;
    if (!parsed.ok) return this.#tell({ type: 'refused', problem: parsed.problem });
    const comparison = compareTeamFile(context.workspace.progress, parsed.value, context.guide);
    this.#tell({ type: 'preview', file: parsed.value, comparison });
  }

  #merge(file: TeamFile): void {
    this.#take('merged', (workspace) => workspace.merge(mergeTeamFile(workspace.progress, file)));
  }

  #replace({ progress }: TeamFile): void {
    this.#take('replaced', (workspace) => workspace.restore(progress));
  }

  #take(how: 'merged' | 'replaced', act: (workspace: WidgetContext['workspace']) => void): void {
    const workspace = this.#context()?.workspace;
    if (!workspace) return;
    const before = workspace.progress;
    act(workspace);
    this.#tell({ type: 'taken', how, before });
  }

  #undo(before: Progress): void {
    this.#context()?.workspace.restore(before);
    this.#tell({ type: 'undone' });
  }

  #cancel(): void {
    this.#become({ type: 'idle' });
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('[aria-describedby="team-file-hint"]')?.focus(),
    );
  }

  /** As {@link #become}, and the focus goes there. */
  #tell(state: TeamFileState): void {
    this.#focus = true;
    this.#become(state);
  }

  #become(state: TeamFileState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
