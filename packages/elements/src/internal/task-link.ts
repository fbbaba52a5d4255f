import { html, type TemplateResult } from 'lit';
import { taskHash } from './task-hash.logic.js';

/** A link to the row of a task in a checklist on the same page. */
export function taskLink(id: string, title: string): TemplateResult {
  return html`<a href=${taskHash(id)} @click=${(event: MouseEvent) => follow(event, id)}>${title}</a>`;
}

function follow(event: MouseEvent, id: string): void {
  // A new tab or window is the browser's business.
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  // Not the link itself: in a page with <base href>, «#oppgave-…» would lead to another page.
  event.preventDefault();
  if (window.location.hash !== taskHash(id)) window.location.hash = taskHash(id);
  // The same address again: the reader wants to go there once more.
  else window.dispatchEvent(new HashChangeEvent('hashchange'));
}
