import { getCustomElements, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { withActions } from 'storybook/actions/decorator';
import '@omradesatsing/elements/define/all.js';
import manifest from '@omradesatsing/elements/custom-elements.json';
import { registerLocale } from '@omradesatsing/elements';
import { PSEUDO_LOCALE, pseudoMessages } from '@omradesatsing/elements/pseudo-locale.js';
import { workspaceName } from '../stories/workspace.ts';
import { drawn } from './drawn.js';
import { setHeadingLevels } from './heading-level.js';
import { argTypesOf, eventNames, publicManifest, widgetTags } from './manifest.js';
import { globalTypes, initialGlobals } from './toolbars.js';
import './canvas.css';
import './host-pages.css';
import './themes/contrast.css';
import './themes/designsystemet.css';
import './themes/own.css';
import './themes/punkt.css';

setCustomElementsManifest(publicManifest(manifest));
registerLocale(PSEUDO_LOCALE, pseudoMessages());

// Stories are in Norwegian, what is said of them in English.
document.getElementById('storybook-docs')?.setAttribute('lang', 'en');

// Stories share one address. What a navigator writes there must move no other story, nor the next one that is opened.
window.addEventListener(
  'hashchange',
  (event) => {
    if (!window.location.hash.startsWith('#fase-')) return;
    event.stopImmediatePropagation();
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
  },
  { capture: true },
);

/** A tick in one story shows in no other. */
const inOwnWorkspace = (story, { id }) =>
  html`<omr-workspace name=${workspaceName(id)}>${story()}</omr-workspace>`;

const widgets = widgetTags(manifest);

const onCanvas = (story, { globals, parameters }) => html`
  <div
    class=${parameters.bleed ? 'canvas bleed' : 'canvas'}
    lang=${globals.locale}
    dir=${globals.host === 'rtl' ? 'rtl' : 'ltr'}
    data-theme=${globals.theme}
    data-width=${globals.width}
    data-host=${globals.host}
    ${ref((canvas) => {
      // Told of the canvas before the story is in it.
      if (canvas) queueMicrotask(() => setHeadingLevels(canvas, widgets, String(globals.headingLevel)));
    })}
  >
    <div class="bound">${story()}</div>
  </div>
`;

/** Every event of the elements, but for the one that the workspace above fires for every story. */
const handles = eventNames(getCustomElements()).map((name) =>
  name === 'omr-workspace-ready' ? `${name} omr-workspace omr-workspace` : name,
);

/** WCAG 2.2 A and AA, and what axe holds for good practice. */
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export default {
  tags: ['autodocs'],
  decorators: [withActions, inOwnWorkspace, onCanvas],
  // Before axe, which looks when this is done.
  afterEach: ({ canvasElement }) => drawn(canvasElement, widgets),
  initialGlobals,
  globalTypes,
  parameters: {
    layout: 'fullscreen',
    // The rules that the panel shows are those that the tests of the stories hold them to.
    a11y: { test: 'error', options: { runOnly: AXE_TAGS } },
    actions: { handles },
    controls: { expanded: true },
    docs: {
      extractArgTypes: (tag) => argTypesOf(getCustomElements(), tag),
      source: { excludeDecorators: true, transform: (code) => code.replaceAll('=""', '') },
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Design',
          ['Tokens', 'Type and space', 'Writing', 'Accessibility', 'Print'],
          'Elements',
          'Pages',
        ],
      },
    },
  },
};
