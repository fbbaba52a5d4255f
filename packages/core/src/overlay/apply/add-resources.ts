import type { GuideContent, Resource } from '../../model/index.js';
import type { AddedResource } from '../local-layer.js';
import type { AcceptedResource } from './accept-additions.js';

/** The guide with a layer's resources, last in its list. `linkAdditions` puts them on tasks and in phases. */
export function addResources(guide: GuideContent, accepted: readonly AcceptedResource[]): GuideContent {
  return { ...guide, resources: [...guide.resources, ...accepted.map(({ added }) => newResource(added))] };
}

function newResource(added: AddedResource): Resource {
  const { id, title, type, url, description, publisher, year, language, phases } = added;
  return {
    id,
    title,
    type,
    ...(publisher !== undefined && { publisher }),
    people: [],
    ...(year !== undefined && { year }),
    language,
    formats: [],
    phases,
    ...(url !== undefined && { url }),
    description,
    sources: [],
    origin: 'local',
  };
}
