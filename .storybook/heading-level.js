// Gives the elements of a story a heading level, from the toolbar.

const OURS = 'data-level-of-toolbar';

/**
 * Sets `heading-level` on the elements in a story that take one and have none of their own. `own` takes away what was
 * set before.
 */
export function setHeadingLevels(canvas, tags, level) {
  for (const element of canvas.querySelectorAll(tags.join())) {
    if (element.hasAttribute('heading-level') && !element.hasAttribute(OURS)) continue;
    element.toggleAttribute(OURS, level !== 'own');
    if (level === 'own') element.removeAttribute('heading-level');
    else element.setAttribute('heading-level', level);
  }
}
