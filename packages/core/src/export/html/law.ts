import type { Act, Provision } from '../../model/index.js';
import { fill } from '../fill.js';
import { titleFor } from '../names.js';
import { lovdataAddress } from '../web-address.js';
import { element, isBlank, type Content, type Markup } from './element.js';
import { lovdataLink } from './links.js';
import {
  described,
  descriptions,
  list,
  paragraphs,
  section,
  type StaticPart,
  type StaticView,
} from './static-view.js';

/**
 * The acts a phase refers to, each with its provisions and every reservation a reader should know of.
 *
 * @internal
 */
export const law: StaticPart = {
  title: ({ phase, words }) => titleFor(phase, words.law),
  body: (view) =>
    view.guide.acts
      .filter(({ phases }) => !view.phase || phases.includes(view.phase.id))
      .map((act) => section(view, 1, capitalised(act.shortName), provisions(act, view))),
  none: (words) => words.law.none,
};

function provisions(act: Act, view: StaticView): Content {
  const { guide, words } = view;
  return [
    element('p', {}, lovdataLink(act.url, act.name)),
    act.origin === 'added' ? element('p', {}, words.law.added) : [],
    list(
      'ul',
      act.provisions
        .flatMap((id) => guide.provision(id) ?? [])
        .map((provision) => provisionDetails(provision, act, view)),
    ),
  ];
}

function provisionDetails(provision: Provision, act: Act, { guide, words }: StaticView): Markup {
  const { section, sourceCitation, erratum, amendment, checkedAt } = provision;
  const { law: labels } = words;
  return element(
    'details',
    {},
    element('summary', {}, `${section} ${provision.heading}`),
    meaning(provision),
    element('p', {}, labels[provision.wording]),
    sourceCitation === undefined || erratum !== undefined
      ? []
      : element('p', {}, fill(labels.citedAs, { citation: sourceCitation })),
    descriptions(
      described(labels.erratum, erratum === undefined ? [] : [erratum]),
      described(labels.amendment, amendment === undefined ? [] : [amendment]),
      described(
        labels.tasks,
        provision.tasks.flatMap((id) => guide.task(id)?.title ?? []),
      ),
    ),
    element('p', {}, fill(labels.checked, { date: writtenDate(checkedAt, words.dateLocale) })),
    element('p', {}, lovdataLink(provision.url, fill(labels.readAtLovdata, { act: act.shortName, section }))),
  );
}

function meaning({ meaning: texts, wording, url }: Provision): Content {
  const said = paragraphs(texts);
  if (wording === 'ours' || isBlank(said)) return said;
  const cite = lovdataAddress(url);
  return element('blockquote', cite ? { cite } : {}, said);
}

/** `2026-11-23` → «23. november 2026», the same day in every time zone. What is no date is left as it is. */
function writtenDate(isoDate: string, locale: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDate;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** Names of acts are written with a small letter in Norwegian, but not at the start of a heading. */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
