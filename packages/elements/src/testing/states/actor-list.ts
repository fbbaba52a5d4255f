import { html } from '@open-wc/testing';
import { localGuide } from '../local-guide.js';
import { freshWorkspace, givenGuide, settled } from '../mount.js';
import { openRows, state, type WidgetState } from './state.js';

export const actorLists: readonly WidgetState[] = [
  state('actor list', () => html`<omr-actor-list workspace=${freshWorkspace()} phase="1"></omr-actor-list>`),
  state(
    'actor list of every phase, all open',
    () => html`<omr-actor-list workspace=${freshWorkspace()} phase="alle"></omr-actor-list>`,
    openRows,
  ),
  state(
    'actor list with contacts, all open',
    () => html`<omr-actor-list workspace=${freshWorkspace()} phase="1"></omr-actor-list>`,
    async (element, lang) => {
      Object.assign(element, { guide: localGuide(await givenGuide(lang)) });
      await settled(element);
      openRows(element);
    },
  ),
  state(
    'actor list where the municipality shows no actors',
    () => html`<omr-actor-list workspace=${freshWorkspace()} phase="1"></omr-actor-list>`,
    async (element, lang) => {
      Object.assign(element, { guide: { ...(await givenGuide(lang)), actors: [] } });
      await settled(element);
    },
  ),
  state(
    'actor list without headings',
    () => html`<omr-actor-list workspace=${freshWorkspace()} phase="1" heading-level="0"></omr-actor-list>`,
  ),
];
