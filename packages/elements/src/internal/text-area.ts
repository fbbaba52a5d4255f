import { PROGRESS_LIMITS, type ProgressLimit } from '@omradesatsing/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../messages/translate.logic.js';
import { phrase } from './phrase.js';
import { recordedValue } from './recorded-value.js';

/** A field for the team's own words. Its label is the caller's. */
export interface TextArea {
  /** Unique in the shadow root. */
  readonly id: string;
  /** What is recorded. */
  readonly value: string;
  /** What sets how long it may be. */
  readonly limit: ProgressLimit;
  readonly t: Translate;
  /** Someone has written, and left the field. Spaces alone are nothing; others are part of it: a list may be indented. */
  readonly onWritten: (text: string) => void;
  /** The field has lost the focus: draw it again, for what was held back while someone was writing. */
  readonly onLeave: () => void;
}

/** The field, with a hint about what not to write. On paper what is recorded is text, so that all of it is there. */
export function textArea({ id, value, limit, t, onWritten, onLeave }: TextArea): TemplateResult {
  return html`
    <textarea
      id=${id}
      part="control"
      rows="3"
      maxlength=${PROGRESS_LIMITS[limit]}
      aria-describedby="${id}-hint"
      .value=${recordedValue(value)}
      @change=${(event: Event) => onWritten(blankAsNone((event.currentTarget as HTMLTextAreaElement).value))}
      @focus=${inSight}
      @blur=${onLeave}
    ></textarea>
    ${value === '' ? nothing : html`<p class="on-paper written">${value}</p>`}
    <span class="hint" id="${id}-hint">${phrase(t, 'checklist.noteHint')}</span>
  `;
}

/**
 * Chromium scrolls to where the text is to be written, and forgets the field's `scroll-margin`: a header that stays at
 * the top of the page would cover the field.
 */
function inSight(event: Event): void {
  (event.currentTarget as HTMLTextAreaElement).scrollIntoView({ block: 'nearest' });
}

function blankAsNone(text: string): string {
  return text.trim() === '' ? '' : text;
}
