import { html, type TemplateResult } from 'lit';
import type { Urgency } from './task-plan.logic.js';

/** A sign beside the words about a due date, so that colour is not alone in telling them from other remarks. */
export function dueSign(urgency: Exclude<Urgency, 'none'>): TemplateResult {
  return urgency === 'late'
    ? html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 1.5 15 14H1Z" />
        <path d="M8 6v4m0 1.5v1" />
      </svg>`
    : html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" />
        <path d="M8 4.5V8l2.5 1.5" />
      </svg>`;
}
