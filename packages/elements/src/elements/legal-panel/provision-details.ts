import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../internal/day.logic.js';
import { phrase } from '../../internal/phrase.js';
import type { WidgetContext } from '../../internal/omr-element.js';
import { isStale, type ProvisionView } from './legal-panel.logic.js';

/** What a provision opens: what it means here, with every reservation a reader should know of. */
export function provisionDetails(
  { provision, tasks }: ProvisionView,
  act: string,
  today: Date,
  { guide, contentLang, t }: WidgetContext,
): TemplateResult {
  const { id, section, meaning, wording, amendment, sourceCitation, erratum, url, checkedAt } = provision;
  const lang = contentLang ?? nothing;
  return html`
    <div class="provision">
      ${meaning.map((paragraph) => html`<p lang=${lang}>${paragraph}</p>`)}
      <p class="remark">
        ${phrase(t, `wording.${wording}`)}
        ${sourceCitation && !erratum ? phrase(t, 'law.citedAs', { citation: sourceCitation }) : nothing}
      </p>
      ${erratum ? reservation('erratum', phrase(t, 'law.erratum'), erratum, contentLang) : nothing}
      ${amendment ? reservation('amendment', phrase(t, 'law.amendment'), amendment, contentLang) : nothing}
      ${
        tasks.length > 0
          ? html`<div class="tasks">
              <p class="lead" id="tasks-${id}">${phrase(t, 'law.tasks')}</p>
              <ul aria-labelledby="tasks-${id}" role="list" lang=${lang}>
                ${tasks.map(
                  ({ title, phase }) =>
                    html`<li>${title} <span class="tag">${guide.phase(phase)?.label}</span></li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
      ${
        isStale(checkedAt, today)
          ? html`<p class="stale" part="stale" role="note">${phrase(t, 'law.stale')}</p>`
          : nothing
      }
      <p class="remark" part="status">
        ${phrase(t, 'law.checked', { date: formatDay(checkedAt, t.languageOf('law.checked') ?? guide.contentLocale) })}
      </p>
      <p><a href=${url}>${phrase(t, 'law.readAtLovdata', { act, section })}</a></p>
    </div>
  `;
}

function reservation(name: string, title: unknown, text: string, lang: string | undefined): TemplateResult {
  return html`
    <div class="reservation" part=${name}>
      <p><strong>${title}</strong></p>
      <p lang=${lang ?? nothing}>${text}</p>
    </div>
  `;
}
