import { html, type TemplateResult } from 'lit';
import { liveFlag } from '../internal/live-flag.js';

/** A box to tick, with its label and, under that, what a tick means. */
export function optionBox({ id, checked, label, hint, onChange }: OptionBox): TemplateResult {
  return html`
    <div class="option">
      <input
        id=${id}
        type="checkbox"
        part="control"
        aria-describedby=${`${id}-hint`}
        .checked=${liveFlag(checked)}
        @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
      />
      <label for=${id}>${label}</label>
      <p class="hint" id=${`${id}-hint`}>${hint}</p>
    </div>
  `;
}

interface OptionBox {
  readonly id: string;
  readonly checked: boolean;
  readonly label: unknown;
  readonly hint: unknown;
  readonly onChange: (checked: boolean) => void;
}
