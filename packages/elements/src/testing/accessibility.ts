import { everywhere, shadowRoots } from './composed.js';
import { inWords, plain, textOf } from './find.js';

/** Attributes that name one or more elements by id. */
const ID_REFERENCES = [
  'for',
  'list',
  'form',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-errormessage',
  'aria-details',
  'aria-activedescendant',
  'aria-flowto',
  'headers',
  'popovertarget',
  'commandfor',
];

/** `aria-labelledby="x"` and the like where there is no `x` in the same shadow root. */
export function brokenReferences(host: Element): readonly string[] {
  return everywhere(host, ID_REFERENCES.map((name) => `[${name}]`).join()).flatMap((element) =>
    ID_REFERENCES.flatMap((name) => (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean))
      .filter((id) => !findById(element, id))
      .map((id) => `${element.localName} → #${id}`),
  );
}

function findById(element: Element, id: string): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.getElementById(id) : null;
}

/** Ids that stand on more than one element of the same shadow root. */
export function repeatedIds(host: Element): readonly string[] {
  return shadowRoots(host).flatMap((root) => {
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
}

/** Everything a reader can point at, as far as it is shown. */
export function controls(host: Element): readonly HTMLElement[] {
  return everywhere(host, 'a[href], button, input, select, summary, textarea').filter((control) =>
    control.checkVisibility({ visibilityProperty: true }),
  );
}

/** Controls smaller than 24 × 24 px. */
export function smallTargets(host: Element): readonly string[] {
  return controls(host).flatMap((control) => {
    const { width, height } = control.getBoundingClientRect();
    const size = `${width.toFixed(1)} × ${height.toFixed(1)}`;
    return width >= 24 && height >= 24 ? [] : [`${inWords(control)} ${size}`];
  });
}

/** Headings more than one level below the one before. A widget may begin at any level: the page has those above. */
export function skippedLevels(host: Element): readonly string[] {
  const headings = everywhere(host, 'h1, h2, h3, h4, h5, h6').map((heading) => ({
    level: Number(heading.localName.slice(1)),
    text: textOf(heading),
  }));
  return headings
    .filter(({ level }, index) => level > (headings[index - 1]?.level ?? level) + 1)
    .map(({ level, text }) => `h${level} «${text}»`);
}

/** Link texts that lead to more than one place. */
export function ambiguousLinks(host: Element): readonly string[] {
  const places = new Map<string, Set<string>>();
  for (const link of everywhere<HTMLAnchorElement>(host, 'a[href]')) {
    const text = link.ariaLabel ?? textOf(link);
    places.set(text, (places.get(text) ?? new Set<string>()).add(link.href));
  }
  return [...places].filter(([, hrefs]) => hrefs.size > 1).map(([text]) => text);
}

const LANDMARKS =
  'nav, [role="navigation"], search, [role="search"], [role="region"], main, form[aria-label]';

/** Landmarks in words, such as `nav «Faser i områdesatsingen»`. */
export function landmarks(page: Element): readonly string[] {
  return everywhere(page, LANDMARKS).map(
    (landmark) =>
      `${landmark.getAttribute('role') ?? landmark.localName} «${plain(landmark.ariaLabel ?? '')}»`,
  );
}

/** Elements that reach outside the widget's own box. What is only for screen readers does not count. */
export function overflowing(host: Element): readonly string[] {
  const { left, right } = host.getBoundingClientRect();
  return everywhere(host, '*')
    .filter((element) => getComputedStyle(element).clipPath === 'none')
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((element) => `${element.localName} «${textOf(element).slice(0, 40)}»`);
}
