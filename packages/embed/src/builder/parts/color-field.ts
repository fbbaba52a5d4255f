import { html, nothing, type TemplateResult } from 'lit';
import type { LookColor } from '../../address/look.js';
import { parseHexColor } from '../look/hex-color.js';
import type { BuilderWords } from '../messages/builder-words.js';

export interface ColorField {
  readonly name: LookColor;
  /** What is written: a code, something that is none, or nothing. */
  readonly written: string;
  /** It is no code, and nobody is at work with it: half a code is no mistake. */
  readonly isWrong: boolean;
  /** What is painted while nothing is written. */
  readonly fallback: string;
  readonly words: BuilderWords['page']['look'];
  /** While someone writes or picks. */
  readonly onInput: (written: string) => void;
  /** When someone has done so. */
  readonly onDone: () => void;
}

/** A colour: its code, for those who have it in a manual, and the browser's own picker beside. */
export function colorField({
  name,
  written,
  isWrong,
  fallback,
  words,
  onInput,
  onDone,
}: ColorField): TemplateResult {
  const onWriting = (event: Event) => onInput((event.currentTarget as HTMLInputElement).value);
  return html`
    <div class="field">
      <label for=${name}>${words.colors[name]}</label>
      <div class="color">
        <input
          type="text"
          id=${name}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          placeholder=${fallback}
          .value=${written}
          aria-invalid=${isWrong}
          aria-describedby=${isWrong ? `${name}-error code` : 'code'}
          @input=${onWriting}
          @change=${onDone}
        />
        <input
          type="color"
          aria-label=${words.pick.replace('{name}', words.colors[name])}
          .value="#${parseHexColor(written) ?? fallback}"
          @input=${onWriting}
          @change=${onDone}
        />
      </div>
      ${isWrong ? html`<span class="error" role="alert" id="${name}-error">${words.invalid}</span>` : nothing}
    </div>
  `;
}
