import { LOCALES, toStaticHtml, type Locale } from '@omradesatsing/core';
import { formatAddress, type AddressPhase, type WidgetAddress } from '../address/widget-address.js';
import { STATIC_NAMES, WIDGET_TAGS } from '../address/widget-name.js';
import { head, langOf } from './head.js';
import { finished, markup, type Content, type Markup } from './markup.js';
import { oembedAddress } from './oembed.js';
import { pageDescription, pageTitle, windowTitle } from './page-text.js';
import type { Edition, Site } from './site.js';
import { LANGUAGE_NAMES, phrase } from './words/phrase.js';

/** From `w/{widget}/{phase}/{lang}/` to the folder of the site. */
const ROOT = '../../../../';

/**
 * The page of one address: all there is to read as HTML, and over it the widget, when the script has come. Nothing
 * stands below the widget, so nothing moves. Links are relative, and stay in the frame a page is shown in.
 */
export function canonicalPage(address: WidgetAddress, edition: Edition, site: Site): string {
  const { locale } = address;
  return markup`<!DOCTYPE html>
<html lang="${locale}">
${head({
  lang: locale,
  title: windowTitle(address, edition),
  description: pageDescription(address, edition),
  root: ROOT,
  style: 'side.css',
  more: [alternates(address, edition, site), markup`    <script src="${ROOT}i-ramme.js"></script>\n`],
})}  <body>
${nav(locale)}    <main>
${title(address, edition)}${workspace(widget(address, edition), site)}    </main>
    <script type="module" src="${ROOT}omr.js"></script>
    <script type="module" src="${ROOT}side.js"></script>
  </body>
</html>
`.html;
}

/** Where the page is said to be, whatever address it was fetched from, and its other languages. */
export function canonicalAddress(address: WidgetAddress, { base }: Site): string {
  return new URL(formatAddress(address), base).href;
}

function alternates(address: WidgetAddress, edition: Edition, site: Site): Content {
  const at = (locale: Locale) => canonicalAddress({ ...address, locale }, site);
  return [
    markup`    <link rel="canonical" href="${at(address.locale)}" />\n`,
    LOCALES.map((locale) => markup`    <link rel="alternate" hreflang="${locale}" href="${at(locale)}" />\n`),
    markup`    <link rel="alternate" hreflang="x-default" href="${at('nb')}" />\n`,
    markup`    <link rel="alternate" type="application/json+oembed" href="${oembedAddress(address, site)}" title="${pageTitle(address, edition).text}" />\n`,
  ];
}

function nav(locale: Locale): Markup {
  const label = phrase(locale, 'page', 'languages');
  const embed = phrase(locale, 'page', 'embed');
  return markup`    <nav aria-label="${label.text}">
      <ul>
${LOCALES.map((other) =>
  other === locale
    ? markup`        <li><a aria-current="page">${LANGUAGE_NAMES[other]}</a></li>\n`
    : markup`        <li><a href="../${other}/" hreflang="${other}" lang="${other}">${LANGUAGE_NAMES[other]}</a></li>\n`,
)}      </ul>
      <a href="${ROOT}"${langOf(embed, locale)}>${embed.text}</a>
    </nav>
`;
}

/** Of the widgets, the navigator has no heading of its own. One whose phase is hidden draws a message alone. */
function drawsTitle({ widget, phase }: WidgetAddress, edition: Edition): boolean {
  return widget !== 'fasenavigator' && !isHidden(phase, edition);
}

function isHidden(phase: AddressPhase, { guide }: Edition): boolean {
  return phase !== 'alle' && !guide.phase(phase);
}

/** The title of the page, where the widget does not draw it. */
function title(address: WidgetAddress, edition: Edition): Content {
  if (drawsTitle(address, edition)) return [];
  const { guide, locale } = edition;
  const { text, lang } = isHidden(address.phase, edition)
    ? pageTitle(address, edition)
    : { text: guide.title, lang: guide.contentLocale };
  return markup`      <h1${langOf({ text, lang }, locale)}>${text}</h1>\n`;
}

function widget(address: WidgetAddress, edition: Edition): Markup {
  const { widget: name, phase, locale } = address;
  const tag = finished(WIDGET_TAGS[name]);
  const level = drawsTitle(address, edition) ? markup` heading-level="1"` : [];
  // Nothing else on the page would follow a phase that is chosen.
  const links = name === 'fasenavigator' ? markup` href-template="../../../fase/{phase}/${locale}/"` : [];
  const { html, lang } = staticContent(address, edition);
  const content = lang === locale ? html : markup`<div lang="${lang}">\n${html}</div>\n`;
  return markup`      <${tag} phase="${phase}" lang="${locale}"${level}${links}>\n${content}      </${tag}>\n`;
}

function staticContent(
  address: WidgetAddress,
  edition: Edition,
): { readonly html: Markup; readonly lang: Locale } {
  const { widget: name, phase, locale } = address;
  if (isHidden(phase, edition)) {
    const { text, lang } = phrase(locale, 'page', 'hiddenPhase');
    return { html: markup`<p>${text}</p>\n`, lang };
  }
  const { guide, words } = edition;
  const headingLevel = drawsTitle(address, edition) ? 1 : 2;
  const html = toStaticHtml(guide, { widget: STATIC_NAMES[name], words, phase, headingLevel });
  return { html: finished(html), lang: guide.contentLocale };
}

/** The local layer is in the HTML already; the widget fetches it, and waits for it before it draws. */
function workspace(content: Markup, { layer }: Site): Markup {
  return layer === undefined
    ? content
    : markup`      <omr-workspace src="${ROOT}${layer}">\n${content}      </omr-workspace>\n`;
}
