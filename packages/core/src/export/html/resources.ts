import type { Resource, ResourcePerson } from '../../model/index.js';
import { fill } from '../fill.js';
import { phaseName, titleFor } from '../names.js';
import { verifiedAddress } from '../web-address.js';
import { element, isBlank, type Content, type Markup } from './element.js';
import { resourceTitle } from './links.js';
import {
  described,
  descriptions,
  list,
  originRemark,
  paragraphs,
  type StaticPart,
  type StaticView,
} from './static-view.js';

/**
 * The resources in the order of the guide, each with what is known about it.
 *
 * @internal
 */
export const resources: StaticPart = {
  title: ({ phase, words }) => titleFor(phase, words.resources),
  body: (view) => {
    const { guide, phase, words } = view;
    const shown = guide.resources.filter(({ phases }) => !phase || phases.includes(phase.id));
    return [
      shown.some(({ url }) => !verifiedAddress(url)) ? element('p', {}, words.resources.linkMissing) : [],
      list(
        'ul',
        shown.map((resource) => resourceItem(resource, view)),
      ),
    ];
  },
  none: (words) => words.resources.none,
};

function resourceItem(resource: Resource, view: StaticView): Content {
  const { guide, words } = view;
  const { subtitle = '', language, series, year, phases } = resource;
  const { resources: labels } = words;
  const lang = language === guide.contentLocale ? {} : { lang: language };
  return [
    element('p', {}, resourceTitle(resource, view), originRemark(resource, view)),
    isBlank(subtitle) ? [] : element('p', lang, subtitle),
    paragraphs([resource.description]),
    descriptions(
      described(labels.type, [words.resourceType[resource.type]]),
      described(labels.publisher, given(resource.publisher)),
      described(labels.year, given(year?.toString())),
      described(labels.language, [words.language[language]]),
      described(labels.series, series ? [fill(labels.seriesItem, { ...series })] : []),
      people(resource.people, view),
      described(labels.event, given(resource.event)),
      described(labels.place, given(resource.place)),
      described(
        labels.phases,
        phases.flatMap((id) => guide.phase(id) ?? []).map((phase) => phaseName(phase, words)),
      ),
    ),
  ];
}

function people(all: readonly ResourcePerson[], { words }: StaticView): Content {
  const roles = [...new Set(all.map(({ role }) => role))];
  return roles.map((role) =>
    described(words.personRole[role], all.filter((person) => person.role === role).map(personName)),
  );
}

function personName({ name, affiliation }: ResourcePerson): Markup {
  return element('span', {}, affiliation === undefined ? name : `${name} (${affiliation})`);
}

function given(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}
