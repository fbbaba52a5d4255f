import { LOOK_COLORS, type Look, type LookColor, type LookScheme } from '../address/look.js';

/** What is read of style where a frame stands: its computed style. */
export type Style = Pick<CSSStyleDeclaration, 'colorScheme' | 'getPropertyValue'>;

/**
 * What a page around a frame hands to the page in it: `color-scheme`, and colours by the names an address has for them,
 * all as style sheets write them.
 */
export function tokensOf(style: Style): Record<string, string> {
  const tokens: Record<string, string> = { 'color-scheme': style.colorScheme };
  for (const name of LOOK_COLORS) tokens[name] = style.getPropertyValue(`--omr-color-${name}`);
  return tokens;
}

/** Both words: the reader's system decides, in the frame as around it. */
const SCHEMES: Readonly<Record<string, LookScheme>> = { normal: 'light', light: 'light', dark: 'dark' };

/**
 * The look that tokens ask for. What is not on the list, or is no colour of six digits, is passed over: others, such as
 * `currentcolor`, would be another colour in the frame than around it.
 */
export function lookOfTokens(tokens: unknown): Look {
  const given: Readonly<Record<string, unknown>> =
    typeof tokens === 'object' && tokens !== null ? { ...tokens } : {};
  const word = (name: string) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    return typeof value === 'string' ? value.slice(0, 40).trim().toLowerCase() : '';
  };
  const said = word('color-scheme').replace(/^only | only$/, '');
  const scheme = Object.hasOwn(SCHEMES, said) ? SCHEMES[said] : undefined;
  const colors: Partial<Record<LookColor, string>> = {};
  for (const name of LOOK_COLORS) {
    const color = /^#([0-9a-f]{6})$/.exec(word(name))?.[1];
    if (color) colors[name] = color;
  }
  return {
    ...(scheme && { scheme }),
    ...(Object.keys(colors).length > 0 && { colors }),
  };
}

/** The look of a page in a frame: that of the page around, but for what its own address says. */
export function lookOver(around: Look, own: Look): Look {
  const colors = { ...around.colors, ...own.colors };
  return { ...around, ...own, ...(Object.keys(colors).length > 0 && { colors }) };
}
