import { expect } from '@open-wc/testing';
import { all, inWords, one, textOf } from './find.js';

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
];

/** axe finds nothing, neither from the page's side nor inside the shadow root. */
export async function expectAccessible(host: Element): Promise<void> {
  await expect(host).to.be.accessible();
  await expect(one(host, '[part="base"]')).to.be.accessible();
}

/** `aria-labelledby="x"` and the like where there is no `x` in the same shadow root. */
export function brokenReferences(host: Element): readonly string[] {
  return all(host, ID_REFERENCES.map((name) => `[${name}]`).join()).flatMap((element) =>
    ID_REFERENCES.flatMap((name) => (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean))
      .filter((id) => !findById(element, id))
      .map((id) => `${element.localName} → #${id}`),
  );
}

function findById(element: Element, id: string): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.getElementById(id) : null;
}

/** Ids that stand on more than one element of the shadow root. */
export function repeatedIds(host: Element): readonly string[] {
  const ids = all(host, '[id]').map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Everything a reader can point at, as far as it is shown. */
export function controls(host: Element): readonly HTMLElement[] {
  return all(host, 'a[href], button, input, select, summary, textarea').filter((control) =>
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

/** Elements that reach outside the widget's own box. What is only for screen readers does not count. */
export function overflowing(host: Element): readonly string[] {
  const { left, right } = host.getBoundingClientRect();
  return all(host, '*')
    .filter((element) => getComputedStyle(element).clipPath === 'none')
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((element) => `${element.localName} «${textOf(element).slice(0, 40)}»`);
}
