import type { EmbedForm } from '../forms/embed-form.js';
import { fill } from '../../words/fill.js';
import type { BuilderWords } from '../messages/builder-words.js';
import type { CmsId } from './cms.js';

/** What the systems call themselves, in every language. */
const NAMES: Readonly<Record<Exclude<CmsId, 'other'>, string>> = {
  acos: 'ACOS',
  'custom-publish': 'Custom Publish',
  drupal: 'Drupal',
  enonic: 'Enonic',
  optimizely: 'Optimizely',
  sanity: 'Sanity',
  sharepoint: 'SharePoint',
  umbraco: 'Umbraco',
  wordpress: 'WordPress',
};

/** As it stands in a list to choose from. */
export function cmsName(cms: CmsId, { page }: BuilderWords): string {
  return cms === 'other' ? page.insert.otherCms : NAMES[cms];
}

/** As it stands in a sentence. */
export function cmsInText(cms: CmsId, words: BuilderWords): string {
  return cms === 'other' ? words.cms.thisCms : NAMES[cms];
}

/** What to do with what is copied: what is known of that system, else what is true of most. */
export function pasteInstruction(cms: CmsId, form: EmbedForm, words: BuilderWords): string {
  const own: Readonly<Record<string, string>> = words.cms.pasteIn;
  return own[`${cms} ${form}`] ?? fill(words.cms.paste[form], { cms: cmsInText(cms, words) });
}
