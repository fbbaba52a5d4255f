import type { Resource } from '@omradesatsing/core';
import { html, nothing, type TemplateResult } from 'lit';
import { lineBreaks } from '../../internal/line-breaks.js';
import { localMark } from '../../internal/local-mark.js';
import type { WidgetContext } from '../../internal/omr-element.js';
import type { Translate } from '../../messages/translate.logic.js';
import { phrase } from '../../internal/phrase.js';

/** One resource: title, what it is, by whom and when, what it is good for. */
export function resourceItem(
  resource: Resource,
  { guide: { contentLocale }, contentLang, t }: WidgetContext,
): TemplateResult {
  const { title, subtitle, language, url, series, description } = resource;
  const lang = contentLang ?? nothing;
  const mark = localMark(resource, 'resource', t);
  const name = lineBreaks(title);
  return html`
    <p class="resource-title" part="label">
      ${
        url
          ? html`<a href=${url} aria-label=${title} lang=${language}>${name}</a>`
          : html`<span lang=${language}>${name}</span>`
      }
      ${mark === '' ? nothing : html`<span class="tag">${mark}</span>`}
    </p>
    ${subtitle ? html`<p class="subtitle" lang=${language}>${subtitle}</p>` : nothing}
    <p class="meta" lang=${lang}>${meta(resource, contentLocale, t).join('\u00a0· ')}</p>
    ${description === '' ? nothing : html`<p lang=${lang}>${description}</p>`}
    ${series ? html`<p class="remark" lang=${lang}>${t('resources.series', series)}</p>` : nothing}
    ${people(resource, lang, t)}
    ${url ? nothing : html`<p class="remark">${phrase(t, 'resources.linkMissing')}</p>`}
  `;
}

function meta(resource: Resource, contentLocale: string, t: Translate): readonly string[] {
  const { type, formats, publisher, year, event, language, place } = resource;
  // A film is a film and not also a lecture: the format is told only where the type does not say it.
  const extra = formats
    .filter((format) => format === 'slides')
    .map((format) => t(`resourceFormat.${format}`));
  return [
    [t(`resourceType.${type}`), ...extra].join(', '),
    publisher,
    event,
    year === undefined ? undefined : String(year),
    place,
    language === contentLocale
      ? undefined
      : t('resources.inLanguage', { language: t(`language.${language}`) }),
  ].filter((part) => part !== undefined);
}

function people(
  { people: named }: Resource,
  lang: string | typeof nothing,
  t: Translate,
): TemplateResult | typeof nothing {
  const [first] = named;
  if (!first) return nothing;
  const names = named.map(({ name, affiliation }) => (affiliation ? `${name} (${affiliation})` : name));
  return html`<p class="remark" lang=${lang}>${t(`personRole.${first.role}`)} ${names.join(', ')}</p>`;
}
