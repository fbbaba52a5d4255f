/** Colours an address may set: the tokens of the same names, `--omr-color-…`. */
export const LOOK_COLORS = [
  'text',
  'subtle',
  'surface',
  'surface-subtle',
  'border',
  'accent',
  'accent-contrast',
  'success',
  'warning',
  'danger',
] as const;

export type LookColor = (typeof LOOK_COLORS)[number];

export const LOOK_SCHEMES = ['light', 'dark'] as const;

export type LookScheme = (typeof LOOK_SCHEMES)[number];

/** How a widget is to look where it is put. All of it is optional: without it the widget follows the page. */
export interface Look {
  readonly scheme?: LookScheme;
  /** Six hexadecimal digits, lower case, without `#`. */
  readonly colors?: Readonly<Partial<Record<LookColor, string>>>;
  /** 2–6, or 0 for none. */
  readonly headingLevel?: 0 | 2 | 3 | 4 | 5 | 6;
}

/** What the fragment of an address asks of the script. */
export type FragmentReading =
  /** `#omr…`: to be a widget, wherever the link stands. */
  | { readonly type: 'widget'; readonly look: Look }
  /** `#lenke`: to stay a link. */
  | { readonly type: 'link' }
  /** Nothing of ours. */
  | { readonly type: 'none' };

/** `omr`, `omr;scheme=dark;accent=0b5394;heading-level=3`. Without `#`. Empty for a look that asks for nothing. */
export function formatLook({ scheme, colors = {}, headingLevel }: Look): string {
  const settings = [
    ...(scheme === undefined ? [] : [`scheme=${scheme}`]),
    ...LOOK_COLORS.flatMap((name) => (colors[name] === undefined ? [] : [`${name}=${colors[name]}`])),
    ...(headingLevel === undefined ? [] : [`heading-level=${headingLevel}`]),
  ];
  return settings.length === 0 ? '' : ['omr', ...settings].join(';');
}

/**
 * Reads a fragment, with or without `#`. Settings that are not known or not well written are passed over: an address
 * must not be able to hurt a page, nor a mistake in it take the widget away.
 */
export function readFragment(fragment: string): FragmentReading {
  const [first = '', ...settings] = fragment.replace(/^#/, '').slice(0, 500).split(/;|%3B/i);
  if (first === 'lenke') return { type: 'link' };
  if (first !== 'omr') return { type: 'none' };
  let look: Look = {};
  for (const setting of settings) {
    const [name = '', value = ''] = setting.split(/=|%3D/i);
    look = { ...look, ...settingOf(name, value.toLowerCase(), look) };
  }
  return { type: 'widget', look };
}

function settingOf(name: string, value: string, { colors }: Look): Look {
  const color = LOOK_COLORS.find((candidate) => candidate === name);
  if (color) return /^[0-9a-f]{6}$/.test(value) ? { colors: { ...colors, [color]: value } } : {};
  if (name === 'scheme') {
    const scheme = LOOK_SCHEMES.find((candidate) => candidate === value);
    return scheme ? { scheme } : {};
  }
  if (name === 'heading-level' && /^[02-6]$/.test(value)) {
    return { headingLevel: Number(value) as NonNullable<Look['headingLevel']> };
  }
  return {};
}
