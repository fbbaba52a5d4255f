import { getCustomElements, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withActions } from 'storybook/actions/decorator';
import '@omradesatsing/elements/define/all.js';
import manifest from '@omradesatsing/elements/custom-elements.json';
import { registerLocale } from '@omradesatsing/elements';
import { PSEUDO_LOCALE, pseudoMessages } from '@omradesatsing/elements/pseudo-locale.js';
import { workspaceName } from '../stories/workspace.ts';
import { argTypesOf, eventNames, publicManifest } from './manifest.js';
import './canvas.css';

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

const onCanvas = (story, { globals, parameters }) => html`
  <div
    class=${parameters.bleed ? 'canvas bleed' : 'canvas'}
    lang=${globals.locale}
    data-theme=${globals.theme}
    data-width=${globals.width}
  >
    <div class="bound">${story()}</div>
  </div>
`;

/** Every event of the elements, but for the one that the workspace above fires for every story. */
const handles = eventNames(getCustomElements()).map((name) =>
  name === 'omr-workspace-ready' ? `${name} omr-workspace omr-workspace` : name,
);

const width = (pixels) => ({ value: String(pixels), title: `${pixels} px` });

export default {
  tags: ['autodocs'],
  decorators: [withActions, inOwnWorkspace, onCanvas],
  initialGlobals: { locale: 'nb', theme: 'light', width: 'full' },
  globalTypes: {
    locale: {
      description: 'Language of the widgets',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'nb', title: 'Bokmål' },
          { value: 'nn', title: 'Nynorsk' },
          { value: 'en', title: 'English' },
          { value: 'se', title: 'Davvisámegiella' },
          { value: PSEUDO_LOCALE, title: 'Pseudo-locale (qaa)' },
        ],
      },
    },
    theme: {
      description: 'Colours of the page',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'contrast', title: 'High contrast' },
        ],
      },
    },
    width: {
      description: 'Room for the story',
      toolbar: {
        title: 'Width',
        icon: 'ruler',
        dynamicTitle: true,
        items: [...[320, 480, 768, 1024].map(width), { value: 'full', title: 'Full width' }],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    actions: { handles },
    controls: { expanded: true },
    docs: {
      extractArgTypes: (tag) => argTypesOf(getCustomElements(), tag),
      source: { excludeDecorators: true, transform: (code) => code.replaceAll('=""', '') },
    },
    options: { storySort: { order: ['Introduction', 'Elements', 'Pages'] } },
  },
};
