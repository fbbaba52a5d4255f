import { escapeHtml } from '@omradesatsing/core';
import { WIDGET_TAGS } from '../../address/widget-name.js';
import { embedAddress } from './embed-address.js';
import type { EmbedChoice, EmbedForm, EmbedSite, WrittenForm } from './embed-form.js';
import { linkTitle } from './link-title.js';
import { versionedScriptLine } from './script-line.js';

/** Writes what is copied. */
export function writeForm(form: EmbedForm, choice: EmbedChoice, site: EmbedSite): WrittenForm {
  switch (form) {
    case 'link':
      return writeLink(choice, site);
    case 'element':
      return writeElement(choice, site);
    case 'frame':
      return writeFrame(choice, site);
    case 'address':
      return writeAddress(choice, site);
  }
}

/** A link that says what it leads to. As text it is the bare address, which the script upgrades as well. */
export function writeLink(choice: EmbedChoice, site: EmbedSite): WrittenForm {
  return { html: anchor(choice, site), text: embedAddress(choice, site) };
}

/** The bare address. */
export function writeAddress(choice: EmbedChoice, site: EmbedSite): WrittenForm {
  const address = embedAddress(choice, site);
  return { html: escapeHtml(address), text: address };
}

/**
 * The script in its exact version, and the element. Its colours stand in the address of the link inside: attributes for
 * them there are none, and a `style` attribute is stopped where `style-src` is strict.
 */
export function writeElement(choice: EmbedChoice, site: EmbedSite): WrittenForm {
  const tag = WIDGET_TAGS[choice.widget];
  const { headingLevel } = choice.look;
  const level = headingLevel === undefined ? '' : ` heading-level="${headingLevel}"`;
  // The link directly inside, and all on one line: editors put paragraphs around what stands on lines of its own.
  const element = `<${tag} phase="${choice.phase}" lang="${choice.locale}"${level}>${anchor(choice, site)}</${tag}>`;
  return code(`${versionedScriptLine(site)}\n${element}`);
}

/**
 * A frame, and the link after it for pages that take the frame away. No `style`: editors drop it, and strict pages
 * ignore it.
 */
export function writeFrame(choice: EmbedChoice, site: EmbedSite): WrittenForm {
  const source = escapeHtml(embedAddress(choice, site));
  const title = escapeHtml(linkTitle(choice));
  const frame = `<iframe src="${source}" title="${title}" width="100%" height="640" loading="lazy" frameborder="0"></iframe>`;
  return code(`${frame}\n<p>${anchor(choice, site)}</p>`);
}

function anchor(choice: EmbedChoice, site: EmbedSite): string {
  return `<a href="${escapeHtml(embedAddress(choice, site))}">${escapeHtml(linkTitle(choice))}</a>`;
}

/** Code is pasted as text, into a field for HTML. */
function code(html: string): WrittenForm {
  return { html, text: html };
}
