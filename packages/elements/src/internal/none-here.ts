import { html, nothing, type TemplateResult } from 'lit';

export interface NoneHere {
  /** That there is nothing here. */
  readonly message: unknown;
  /** Names the button that shows all there is. */
  readonly showAll: unknown;
  /** Absent where there is nothing to show. */
  readonly onShowAll?: (() => void) | undefined;
}

/** What stands in the place of a list that is empty in the phase that was asked for. */
export function noneHere({ message, showAll, onShowAll }: NoneHere): TemplateResult {
  return html`
    <div class="none">
      <p>${message}</p>
      ${
        onShowAll
          ? html`<div part="actions"><button type="button" @click=${onShowAll}>${showAll}</button></div>`
          : nothing
      }
    </div>
  `;
}
