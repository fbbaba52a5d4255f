import { html, nothing, type TemplateResult } from 'lit';

/** A name and its values in the list of an opened row; nothing where there is no value. */
export function detailRow(name: unknown, values: readonly unknown[]): TemplateResult | typeof nothing {
  if (values.length === 0) return nothing;
  return html`<div>
    <dt>${name}</dt>
    ${values.map((value) => html`<dd>${value}</dd>`)}
  </div>`;
}
