import { html, type TemplateResult } from 'lit';

/** «1 Hva kan dere sette inn?» */
export function stepHeading(number: number, name: string): TemplateResult {
  return html`<h2><span class="number">${number}</span> <span>${name}</span></h2>`;
}
