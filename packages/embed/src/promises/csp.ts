/** Directives of a policy and their values. */
export type Directives = Readonly<Record<string, readonly string[]>>;

/** Where a page lets a widget come from: the origin of the site, or `'self'` where the page is on it. */
export type PolicySource = string;

/** What each form of embedding needs of the policy of the page it stands in, beside what the page needs itself. */
export interface EmbeddingPolicies {
  /** The script, with elements or links. */
  readonly script: Directives;
  /** The same, where an `omr-workspace` fetches a local layer. */
  readonly scriptWithLayer: Directives;
  /** A frame. With the script, for its height, both. */
  readonly frame: Directives;
  /** A link. */
  readonly link: Directives;
}

/**
 * No nonce, no `unsafe-inline`, no hash: styles are constructed sheets, which no directive is about. The words of other
 * languages, and the code of a local layer, are modules beside the script.
 */
export function embeddingPolicies(source: PolicySource): EmbeddingPolicies {
  const script: Directives = {
    'script-src': [source],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['omr'],
  };
  return {
    script,
    scriptWithLayer: { ...script, 'connect-src': [source] },
    frame: { 'frame-src': [source] },
    link: {},
  };
}

/** A policy as a header writes it. */
export function formatPolicy(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

/**
 * csp.json: for the one who keeps a site's policy.
 *
 * @param origin Of the site's folder.
 */
export function cspPromise(origin: string): object {
  const { script, scriptWithLayer, frame, link } = embeddingPolicies(origin);
  return {
    version: 1,
    host: origin,
    forms: {
      link: { add: link, line: formatPolicy(link) },
      element: { add: script, line: formatPolicy(script) },
      'element-with-local-layer': { add: scriptWithLayer, line: formatPolicy(scriptWithLayer) },
      frame: { add: frame, line: formatPolicy(frame) },
    },
    notes: {
      'style-src': 'Nothing is needed: no style element, no style attribute, no stylesheet from this host.',
      'img-src': 'Nothing is needed: icons are drawn as elements.',
      'font-src': 'Nothing is needed: the fonts are those of the page.',
      'require-trusted-types-for':
        'Not needed by us. A page that has it adds our one policy to its own list: trusted-types omr.',
      'script-src':
        'An address with the exact version is the tightest. Where only one file is let through, the first exception is blocked, and bokmål is shown with a notice.',
    },
    exceptions: [
      {
        what: 'The words of another language than bokmål',
        files: ['omr.nn.js', 'omr.en.js', 'omr.se.js'],
        when: 'A page asks for the language',
        directive: 'script-src',
        blocked: 'Bokmål, with a notice',
      },
      {
        what: 'The code that reads a local layer',
        files: ['omr.layer.js'],
        when: 'An omr-workspace has src. The layer itself is fetched too: connect-src',
        directive: 'script-src',
        blocked: 'The guide without the local layer, with a notice',
      },
    ],
  };
}
