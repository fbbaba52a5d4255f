// The toolbars above a story. What they choose reaches the story through `onCanvas` in preview.js.
import { PSEUDO_LOCALE } from '@omradesatsing/elements/pseudo-locale.js';

export const initialGlobals = {
  locale: 'nb',
  theme: 'light',
  width: 'full',
  host: 'clean',
  headingLevel: 'own',
};

/** `items` is value and title. Whole numbers come first, whatever the order here. */
const toolbar = (title, icon, description, items) => ({
  description,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
  },
});

export const globalTypes = {
  locale: toolbar('Language', 'globe', 'Language of the widgets', {
    nb: 'Bokmål',
    nn: 'Nynorsk',
    en: 'English',
    se: 'Davvisámegiella',
    [PSEUDO_LOCALE]: 'Pseudo-locale (qaa)',
  }),
  theme: toolbar('Theme', 'contrast', 'Colours of the page', {
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
    own: 'A look of its own',
    designsystemet: 'Designsystemet',
    'designsystemet-dark': 'Designsystemet, dark',
    punkt: 'Punkt',
    'punkt-dark': 'Punkt, dark',
  }),
  width: toolbar('Width', 'ruler', 'Room for the story', {
    320: '320 px',
    480: '480 px',
    768: '768 px',
    1024: '1024 px',
    full: 'Full width',
  }),
  host: toolbar('Host page', 'browser', 'What the style sheet of the page does', {
    clean: 'Clean page',
    'small-root': 'Root of 62.5 %',
    reset: 'Reset',
    loud: 'Uppercase, centred, tight',
    important: 'Shouts !important',
    flex: 'Flex container',
    rtl: 'From right to left',
  }),
  headingLevel: toolbar('Heading level', 'paragraph', 'Of the elements that the story gives none', {
    0: 'No heading',
    2: 'h2',
    3: 'h3',
    4: 'h4',
    5: 'h5',
    6: 'h6',
    own: 'Heading level of the story',
  }),
};
