import type { Look } from '../../address/look.js';
import type { WidgetAddress } from '../../address/widget-address.js';

/** What an editor can copy. The ids stand in addresses of the builder: none is ever renamed. */
export const EMBED_FORMS = ['link', 'element', 'frame', 'address'] as const;

export type EmbedForm = (typeof EMBED_FORMS)[number];

export function isEmbedForm(value: string): value is EmbedForm {
  return (EMBED_FORMS as readonly string[]).includes(value);
}

/** What is to be shown, and how it is to look. */
export interface EmbedChoice extends WidgetAddress {
  readonly look: Look;
}

/** Where the site lies, and the script that is put in pages. */
export interface EmbedSite {
  /** The address of the folder, whole and with a slash at its end: `https://vert.no/omr/`. */
  readonly folder: string;
  /** `0.1.0` */
  readonly version: string;
  /** Of `v{version}/omr.js`: `sha384-…`. */
  readonly integrity: string;
}

/** A form written out. */
export interface WrittenForm {
  /** What it is in the source of a page. */
  readonly html: string;
  /** What is pasted where only text can be. */
  readonly text: string;
}
