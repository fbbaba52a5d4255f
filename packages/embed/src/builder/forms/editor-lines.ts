import { WIDGET_TAGS } from '../../address/widget-name.js';
import type { EmbedSite } from './embed-form.js';

/** What lets an editor keep what it would take away. Named by the engine, since one engine is in many systems. */
export const EDITOR_SETTINGS = [
  'tinymce-frame',
  'tinymce-element',
  'ckeditor4-frame',
  'ckeditor5-address',
  'ckeditor5-element',
  'drupal-tags',
  'enonic-macro',
  'sanity-link',
  'sharepoint-domain',
  'umbraco-frame',
  'wordpress-script',
] as const;

export type EditorSetting = (typeof EDITOR_SETTINGS)[number];

const TAGS = Object.values(WIDGET_TAGS);
const FRAME_ATTRIBUTES = ['src', 'title', 'width', 'height', 'loading', 'frameborder'];
const ELEMENT_ATTRIBUTES = ['phase', 'lang', 'heading-level', 'workspace'];

/**
 * The lines of a setting, for whoever looks after the editor.
 *
 * @param script What `siteScriptLine` writes, for settings that put it in a template.
 */
export function editorLines(setting: EditorSetting, { folder }: EmbedSite, script: string): string {
  const { host, hostname, pathname } = new URL(folder);
  switch (setting) {
    case 'tinymce-frame':
      return `sandbox_iframes_exclusions: ['${hostname}'],`;
    case 'tinymce-element':
      return [
        `custom_elements: '${TAGS.join(',')}',`,
        `extended_valid_elements: '${TAGS.map((tag) => `${tag}[${ELEMENT_ATTRIBUTES.join('|')}]`).join(',')}',`,
      ].join('\n');
    case 'ckeditor4-frame':
      return `config.extraAllowedContent = 'iframe[${FRAME_ATTRIBUTES.join(',')}]';`;
    case 'ckeditor5-address':
      return [
        'mediaEmbed: {',
        `  extraProviders: [{ name: 'omradesatsing', url: /^${pattern(`${host}${pathname}w/`)}[\\w/-]+/ }],`,
        '},',
      ].join('\n');
    case 'ckeditor5-element':
      return [
        'htmlSupport: {',
        `  allow: [{ name: /^omr-/, attributes: [${ELEMENT_ATTRIBUTES.map((name) => `'${name}'`).join(', ')}] }],`,
        '},',
      ].join('\n');
    case 'drupal-tags':
      return [
        `<iframe ${FRAME_ATTRIBUTES.join(' ')}>`,
        ...TAGS.map((tag) => `<${tag} ${ELEMENT_ATTRIBUTES.join(' ')}>`),
      ].join(' ');
    case 'enonic-macro':
      return '[embed]<iframe …></iframe>[/embed]';
    case 'sanity-link':
      return [
        "annotations: [{ name: 'link', type: 'object', title: 'Lenke',",
        "  fields: [{ name: 'href', type: 'url', title: 'Adresse' }] }],",
      ].join('\n');
    case 'sharepoint-domain':
      return hostname;
    case 'umbraco-frame':
      return JSON.stringify(
        {
          Umbraco: {
            CMS: {
              RichTextEditor: {
                CustomConfig: { sandbox_iframes_exclusions: JSON.stringify([hostname]) },
              },
            },
          },
        },
        undefined,
        2,
      );
    case 'wordpress-script':
      return ["add_action( 'wp_footer', function () {", `  echo '${quoted(script)}';`, '} );'].join('\n');
  }
}

/** A text as a regular expression finds it, between slashes. */
function pattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** A text as PHP reads it between single quotes. An address may hold such a quote. */
function quoted(text: string): string {
  return text.replace(/[\\']/g, '\\$&');
}
