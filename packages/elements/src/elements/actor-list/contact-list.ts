import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../internal/heading.js';
import { lineBreaks } from '../../internal/line-breaks.js';
import type { WidgetContext } from '../../internal/omr-element.js';
import { phrase } from '../../internal/phrase.js';
import type { ContactView, ReachView } from './actor-list.logic.js';

/** Whom one can turn to in the municipality, and how; nothing where it has named nobody. */
export function contactList(
  contacts: readonly ContactView[],
  { headingLevel, contentLang, t }: WidgetContext,
): TemplateResult | typeof nothing {
  if (contacts.length === 0) return nothing;
  return html`
    <section class="contacts">
      ${heading(headingLevel, phrase(t, 'actors.contacts'), { below: 1, id: 'contacts' })}
      <ul part="list" role="list" aria-labelledby="contacts">
        ${contacts.map(
          ({ role, name, ways }) => html`
            <li part="item item-contact">
              <p part="label" lang=${contentLang ?? nothing}>${role}</p>
              ${name === undefined ? nothing : html`<p>${name}</p>`}
              ${
                ways.length === 0
                  ? nothing
                  : html`<dl>
                      ${ways.map(
                        (way) =>
                          html`<div>
                            <dt>${phrase(t, `actors.${way.kind}`)}</dt>
                            <dd>${reach(way)}</dd>
                          </div>`,
                      )}
                    </dl>`
              }
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

function reach({ text, href }: ReachView): TemplateResult | string {
  const words = lineBreaks(text);
  return href === undefined ? words : html`<a href=${href} aria-label=${text}>${words}</a>`;
}
