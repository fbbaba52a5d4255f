import { fixtureSync, waitUntil } from '@open-wc/testing';
import { loadGuide, type Guide, type Locale } from '@omradesatsing/core';
import { LitElement, type TemplateResult } from 'lit';
import { provideGuide } from '../controllers/guide-controller.js';
import { interfaceFor } from '../messages/catalogue.js';

/** The guide, given to the page as well, so that widgets draw themselves at once. */
export async function givenGuide(locale: Locale = 'nb'): Promise<Guide> {
  const guide = await loadGuide(locale);
  provideGuide(guide);
  return guide;
}

/** The words and the guide of a language, at hand on the page. */
export async function givenLanguage(locale: Locale): Promise<void> {
  await interfaceFor(locale);
  await givenGuide(locale);
}

/** The page has no guide yet, and none comes before the returned function is called. */
export function guideOnItsWay(locale: Locale = 'nb'): (guide: Guide) => void {
  let arrive: (guide: Guide) => void = () => undefined;
  setPageGuide(locale, new Promise((resolve) => (arrive = resolve)));
  return (guide) => arrive(guide);
}

/** The page's next attempt to load the guide fails. */
export function guideFailsToLoad(locale: Locale = 'nb'): void {
  const failure = Promise.reject(new Error('No network'));
  failure.catch(() => undefined);
  setPageGuide(locale, failure);
}

function setPageGuide(locale: Locale, guide: Promise<Guide>): void {
  (globalThis as Record<symbol, unknown>)[Symbol.for('omr.guides/1')] = new Map([[locale, guide]]);
}

/**
 * Puts something on the page. Unlike `fixture` it waits for no frame: a tab in the background paints none, and test
 * files run side by side.
 */
export function place<E extends Element>(template: TemplateResult): E {
  return fixtureSync<E>(template);
}

/** Puts widgets on the page, with a guide at hand, and waits until they are drawn. */
export async function mount<E extends Element>(template: TemplateResult): Promise<E> {
  await givenGuide();
  const element = place<E>(template);
  await settled(element);
  return element;
}

/** Waits until `root` and every element in it have drawn what they were last told. */
export async function settled(root: Element): Promise<void> {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (!(element instanceof LitElement)) continue;
    // `updateComplete` is false when the update led to another.
    for (let updates = 0; !(await element.updateComplete); updates += 1) {
      if (updates > 50) throw new Error(`<${element.localName}> never stops drawing itself`);
    }
  }
}

/** Waits for something on the page, not for time to pass. */
export async function until(happened: () => unknown, what: string): Promise<void> {
  await waitUntil(happened, what, { interval: 20, timeout: 3000 });
}

let count = 0;

/** A workspace no other test has touched. */
export function freshWorkspace(): string {
  count += 1;
  return `test-${count}`;
}
