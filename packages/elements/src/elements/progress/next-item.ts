import type { Resource } from '@omradesatsing/core';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../internal/heading.js';
import type { WidgetContext } from '../../internal/omr-element.js';
import { phrase } from '../../internal/phrase.js';
import type { TitleOf } from './progress-words.js';
import type { NextView } from './progress.logic.js';

/** A suggested task: where it belongs, why it matters, the law it rests on and something that helps. */
export function nextItem(
  { task, phase: { number, name }, status, laws, resource }: NextView,
  context: WidgetContext,
  titleOf: TitleOf,
): TemplateResult {
  const { headingLevel, contentLang, t } = context;
  const lang = contentLang ?? nothing;
  return html`
    ${heading(headingLevel, titleOf(task.id, task.title), { below: 2, lang: contentLang })}
    <p class="tags">
      <span>${phrase(t, 'widget.phase', { number, name })}</span>
      ${status === 'in-progress' ? html`<span class="tag">${phrase(t, `status.${status}`)}</span>` : nothing}
      ${task.optional ? html`<span>${phrase(t, 'checklist.optional')}</span>` : nothing}
      ${
        task.recurrence === 'none'
          ? nothing
          : html`<span>${phrase(t, `recurrence.${task.recurrence}`)}</span>`
      }
    </p>
    ${task.why === '' ? nothing : html`<p lang=${lang}>${task.why}</p>`}
    ${
      laws.length > 0 || resource
        ? html`<dl>
            ${
              laws.length > 0
                ? html`<div>
                    <dt>${phrase(t, 'checklist.provisions')}</dt>
                    ${laws.map(
                      ({ url, act, section }) =>
                        html`<dd><a href=${url}>${phrase(t, 'law.readAtLovdata', { act, section })}</a></dd>`,
                    )}
                  </div>`
                : nothing
            }
            ${resource ? resourceRow(resource, context) : nothing}
          </dl>`
        : nothing
    }
  `;
}

function resourceRow(
  { title, type, language, url }: Resource,
  { guide, contentLang, t }: WidgetContext,
): TemplateResult {
  const foreign = language !== guide.contentLocale;
  return html`
    <div>
      <dt>
        ${phrase(t, `resourceType.${type}`)}
        ${
          foreign
            ? html`<span lang=${contentLang ?? nothing}
                >· ${t('resources.inLanguage', { language: t(`language.${language}`) })}</span
              >`
            : nothing
        }
      </dt>
      <dd>
        ${url ? html`<a href=${url} lang=${language}>${title}</a>` : html`<span lang=${language}>${title}</span>`}
      </dd>
    </div>
  `;
}
