import type { EditorSetting } from '../forms/editor-lines.js';
import type { EmbedForm } from '../forms/embed-form.js';

/** The systems we know something of. The ids stand in addresses of the builder: none is ever renamed. */
export const CMS_IDS = [
  'acos',
  'custom-publish',
  'drupal',
  'enonic',
  'optimizely',
  'sanity',
  'sharepoint',
  'umbraco',
  'wordpress',
  'other',
] as const;

export type CmsId = (typeof CMS_IDS)[number];

export function isCmsId(value: string): value is CmsId {
  return (CMS_IDS as readonly string[]).includes(value);
}

/** How we know what a system does with what is pasted. */
export type CmsEvidence =
  /** The system itself was tried, or the part of it that decides. */
  | 'tried'
  /** The editor it is built on was tried, the system was not. */
  | 'editor-tried'
  /** Its documentation was read, nothing was tried. */
  | 'read'
  /** There is nothing public to read, and nothing was tried. */
  | 'unknown';

/** A system, and what it means for what an editor pastes. */
export interface Cms {
  /** What fits best when nothing has been set up there. */
  readonly form: EmbedForm;
  readonly evidence: CmsEvidence;
  /** What can be set up so that it keeps more. */
  readonly settings: readonly EditorSetting[];
  /** Its pages can have a script of ours, so that links become widgets. */
  readonly takesScripts: boolean;
}

/**
 * What we know of each system. A link is kept by every editor that was tried, so it is the form wherever nothing better
 * is known to work without help.
 */
export const CMSES: Readonly<Record<CmsId, Cms>> = {
  acos: {
    form: 'link',
    evidence: 'unknown',
    settings: ['tinymce-frame', 'tinymce-element'],
    takesScripts: true,
  },
  'custom-publish': {
    form: 'link',
    evidence: 'unknown',
    settings: ['tinymce-frame', 'tinymce-element'],
    takesScripts: true,
  },
  drupal: {
    form: 'link',
    evidence: 'tried',
    settings: ['drupal-tags'],
    takesScripts: true,
  },
  enonic: {
    form: 'link',
    evidence: 'editor-tried',
    settings: ['enonic-macro', 'ckeditor4-frame'],
    takesScripts: true,
  },
  optimizely: {
    form: 'link',
    evidence: 'editor-tried',
    settings: ['tinymce-frame', 'tinymce-element'],
    takesScripts: true,
  },
  sanity: { form: 'link', evidence: 'tried', settings: ['sanity-link'], takesScripts: true },
  // No script, so that a link stays a link.
  sharepoint: { form: 'frame', evidence: 'read', settings: ['sharepoint-domain'], takesScripts: false },
  umbraco: {
    form: 'link',
    evidence: 'editor-tried',
    settings: ['umbraco-frame', 'tinymce-element'],
    takesScripts: true,
  },
  // An address alone on a line becomes a frame by itself: no plugin, no script, whoever writes.
  wordpress: { form: 'address', evidence: 'tried', settings: ['wordpress-script'], takesScripts: true },
  other: {
    form: 'link',
    evidence: 'unknown',
    settings: ['tinymce-frame', 'tinymce-element', 'ckeditor5-address', 'ckeditor5-element'],
    takesScripts: true,
  },
};
