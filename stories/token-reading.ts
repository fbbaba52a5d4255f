// Reads the tokens out of an element as it stands in the browser, so that no page about them can be out of date.

/** A token, and what takes its place where it is not set, first to last. */
export interface TokenChain {
  readonly token: string;
  readonly fallbacks: readonly string[];
  /** Ours, when nothing else is set. */
  readonly literal: string;
}

/** Every token that the style sheets of an element ask for, in their order. */
export function tokenChains({ shadowRoot }: Element): readonly TokenChain[] {
  const chains = new Map<string, TokenChain>();
  const rules = (shadowRoot?.adoptedStyleSheets ?? []).flatMap(({ cssRules }) => [...cssRules]);
  for (const rule of rules) {
    if (!(rule instanceof CSSStyleRule) || rule.selectorText !== '.base') continue;
    for (const property of rule.style) {
      const chain = parseChain(rule.style.getPropertyValue(property));
      if (chain && !chains.has(chain.token)) chains.set(chain.token, chain);
    }
  }
  return [...chains.values()];
}

/** `var(--omr-a, var(--ds-b, 6px))` as data; `undefined` for what does not begin with a token of ours. */
function parseChain(value: string): TokenChain | undefined {
  const [token, ...fallbacks] = value.match(/--[\w-]+/g) ?? [];
  if (!token?.startsWith('--omr-')) return undefined;
  const literal = value
    .replaceAll(/var\(\s*--[\w-]+\s*,?/g, '')
    .trim()
    .replace(new RegExp(`\\s*\\){${1 + fallbacks.length}}$`), '');
  return { token, fallbacks, literal };
}

/** The colours of an element as it stands, by the name of the private property that holds each. */
export function coloursOf({ shadowRoot }: Element, names: readonly string[]): ReadonlyMap<string, string> {
  const probe = document.createElement('span');
  shadowRoot?.querySelector('.base')?.append(probe);
  const colours = names.map((name) => {
    probe.style.color = `var(--_${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return new Map(colours);
}
