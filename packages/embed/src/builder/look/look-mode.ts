import type { Look, LookColor } from '../../address/look.js';

/** How an editor thinks of a look. */
export const LOOK_MODES = ['page', 'light', 'dark', 'own'] as const;

export type LookMode = (typeof LOOK_MODES)[number];

export function lookModeOf({ scheme, colors }: Look): LookMode {
  if (colors !== undefined) return 'own';
  return scheme ?? 'page';
}

/**
 * The look of a mode. Colours of one's own start out from light or dark, since half of them could not follow a page that
 * is dark at night. The level of headings is kept.
 */
export function withLookMode({ scheme = 'light', headingLevel }: Look, mode: LookMode): Look {
  const level = headingLevel === undefined ? {} : { headingLevel };
  switch (mode) {
    case 'page':
      return level;
    case 'light':
    case 'dark':
      return { ...level, scheme: mode };
    case 'own':
      return { ...level, scheme, colors: {} };
  }
}

/** With a colour set, or, for `undefined`, as ours again. */
export function withColor(look: Look, name: LookColor, color: string | undefined): Look {
  const colors = { ...look.colors };
  if (color === undefined) delete colors[name];
  else colors[name] = color;
  return { ...look, colors };
}

/** With another level of headings, or, for `undefined`, that of the widget itself. */
export function withHeadingLevel(look: Look, level: Look['headingLevel']): Look {
  const others = { ...look };
  delete others.headingLevel;
  return level === undefined ? others : { ...others, headingLevel: level };
}
