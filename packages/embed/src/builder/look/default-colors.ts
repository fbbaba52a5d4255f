import type { ColourToken } from '@omradesatsing/elements';
import type { LookScheme } from '../../address/look.js';

/** What the widgets paint with where nobody has set anything. A test holds them to the style sheet of the widgets. */
export const DEFAULT_COLORS: Readonly<Record<LookScheme, Readonly<Record<ColourToken, string>>>> = {
  light: {
    text: '1c2427',
    subtle: '4b585d',
    surface: 'ffffff',
    'surface-subtle': 'f1f5f5',
    border: '6c7a80',
    accent: '0b5261',
    'accent-contrast': 'ffffff',
    success: '1b6536',
    warning: '704600',
    danger: 'a3211a',
    focus: '0b5261',
  },
  dark: {
    text: 'edf1f2',
    subtle: 'b3bfc4',
    surface: '14191b',
    'surface-subtle': '1e2528',
    border: '8d9aa0',
    accent: '86cfdd',
    'accent-contrast': '0c1214',
    success: '86d6a0',
    warning: 'f1c478',
    danger: 'ffa49b',
    focus: 'ffffff',
  },
};
