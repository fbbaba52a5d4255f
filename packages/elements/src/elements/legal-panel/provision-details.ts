import type { Provenance, Task } from '@omradesatsing/core';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../internal/day.logic.js';
import { localMark } from '../../internal/local-mark.js';
import { phrase } from '../../internal/phrase.js';
import type { WidgetContext } from '../../internal/omr-element.js';
import type { Translate } from '../../messages/translate.logic.js';
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
      ${adaptedMark(provision, t)} ${meaning.map((paragraph) => html`<p lang=${lang}>${paragraph}</p>`)}
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
              <ul aria-labelledby="tasks-${id}" role="list">
                ${tasks.map(
                  (task) =>
                    html`<li>
                      <span lang=${lang}
                        >${task.title} <span class="tag">${guide.phase(task.phase)?.label}</span></span
                      >
                      ${taskMark(task, t)}
                    </li>`,
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

/** Says that the words here are the municipality's. */
export function adaptedMark(provenance: Provenance, t: Translate): TemplateResult | typeof nothing {
  return provenance.origin === 'adapted'
    ? html`<p class="added" part="adapted">${phrase(t, 'local.adapted')}</p>`
    : nothing;
}

function taskMark(task: Task, t: Translate): TemplateResult | typeof nothing {
  const words = localMark(task, 'task', t);
  return words === '' ? nothing : html`<span class="tag">${words}</span>`;
}

function reservation(name: string, title: unknown, text: string, lang: string | undefined): TemplateResult {
  return html`
    <div class="reservation" part=${name}>
      <p><strong>${title}</strong></p>
      <p lang=${lang ?? nothing}>${text}</p>
    </div>
  `;
}
