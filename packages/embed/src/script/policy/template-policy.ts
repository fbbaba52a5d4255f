// The Trusted Types policy of the script. The build puts `templatePolicy` where Lit would have created one called
// `lit-html`, a name that the page's own Lit needs: see policy-plugin.mjs. Nothing of it is exported to the page.

/** As much of Trusted Types as is used. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): TemplatePolicy;
}

interface TemplatePolicy {
  /** A string, or what a page with Trusted Types takes instead of one. */
  createHTML(html: string): unknown;
}

/** The word that a page with Trusted Types adds to its policy: `trusted-types omr`. */
export const POLICY_NAME = 'omr';

let policy: TemplatePolicy | undefined;

/**
 * Creates the policy. Not before the copy is to define the tags: two versions on one page must not both ask for the
 * name. Call it before the first tag is defined: an element that is defined and cannot draw hides its fallback.
 *
 * @returns Whether templates can be drawn: the policy is there, or the browser knows no Trusted Types.
 */
export function createTemplatePolicy(): boolean {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return true;
  try {
    policy = trustedTypes.createPolicy(POLICY_NAME, { createHTML: (html) => html });
    return true;
  } catch {
    return false;
  }
}

/** What Lit hands the text of its templates to. */
export const templatePolicy: TemplatePolicy = {
  createHTML: (html) => (policy === undefined ? html : policy.createHTML(html)),
};
