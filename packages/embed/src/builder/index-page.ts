import { escapeHtml } from '@omradesatsing/core';
import { ADDRESS_PHASES, formatAddress } from '../address/widget-address.js';
import { WIDGET_NAMES, type WidgetName } from '../address/widget-name.js';
import { formatBuild, type BuildData } from './build-data.js';
import { linkTitle } from './forms/link-title.js';
import { nb } from './messages/nb.js';

/**
 * The page of the builder, `index.html` at the root of the site. Inside the builder stands what it replaces: how a link
 * is used, and a link to every page in bokmål, for those who have no script.
 */
export function builderPage(build: BuildData): string {
  const { page, plain } = nb;
  return `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escapeHtml(page.title)}</title>
    <meta name="description" content="${escapeHtml(page.lead)}">
    <link rel="icon" href="./ikon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="./bygger.css">
    <script type="application/json" id="omr-build">${formatBuild(build)}</script>
    <script type="module" src="./bygger.js"></script>
  </head>
  <body>
    <omr-builder>
      <header>
        <h1>${escapeHtml(page.title)}</h1>
        <p>${escapeHtml(plain.how)}</p>
        <p><a href="./eksempel/">${escapeHtml(page.example)}</a></p>
      </header>
      <main>
        <h2>${escapeHtml(plain.pages)}</h2>
${WIDGET_NAMES.map(widgetLinks).join('\n')}
      </main>
    </omr-builder>
  </body>
</html>
`;
}

function widgetLinks(widget: WidgetName): string {
  const links = ADDRESS_PHASES.map((phase) => {
    const address = { widget, phase, locale: 'nb' } as const;
    return `          <li><a href="./${formatAddress(address)}/">${escapeHtml(linkTitle(address))}</a></li>`;
  });
  return `        <h3>${escapeHtml(nb.names.widgets[widget].name)}</h3>
        <p>${escapeHtml(nb.names.widgets[widget].about)}</p>
        <ul>
${links.join('\n')}
        </ul>`;
}
