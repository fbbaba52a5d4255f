import { expect, html } from '@open-wc/testing';
import { resetAddress } from '../testing/address.js';
import { everywhere } from '../testing/composed.js';
import { all, one, textOf } from '../testing/find.js';
import { freshWorkspace, mount, settled, until } from '../testing/mount.js';
import { recordedWarnings } from '../testing/warnings.js';
import { mountWidget, WIDGET_TAGS, widget, type WidgetTag } from '../testing/widget-states.js';

const regions = (page: Element) => everywhere(page, '[role="status"], [role="alert"], [aria-live]');

/** Every message on a page from now on, in whatever widget. */
function messages(page: Element): readonly string[] {
  const texts: string[] = [];
  for (const region of regions(page)) {
    new MutationObserver(() => {
      if (textOf(region) !== '') texts.push(textOf(region));
    }).observe(region, { childList: true, characterData: true, subtree: true });
  }
  return texts;
}

function type(element: Element, field: string, ...texts: readonly string[]): void {
  const input = one<HTMLInputElement>(element, field);
  for (const text of texts) {
    input.value = text;
    input.dispatchEvent(new Event('input'));
  }
}

interface Change {
  readonly what: string;
  readonly tag: WidgetTag;
  readonly act: (element: HTMLElement) => void;
  readonly says: string;
}

const CHANGES: readonly Change[] = [
  {
    what: 'another phase is shown',
    tag: 'omr-phase-navigator',
    act: (element) => all(element, 'a')[2]?.click(),
    says: 'Nå vises fase 3',
  },
  {
    what: 'a task is ticked',
    tag: 'omr-checklist',
    act: (element) => one(element, '.task input').click(),
    says: '1 av 15 oppgaver er ferdig',
  },
  {
    what: 'only open tasks are shown',
    tag: 'omr-checklist',
    act: (element) => one(element, '#only-open').click(),
    says: 'Viser 15 av 15',
  },
  {
    what: 'someone searches for resources',
    tag: 'omr-resource-list',
    act: (element) => type(element, '#query', 'q', 'qq', 'qqq'),
    says: 'Viser 0 av ',
  },
  {
    what: 'someone searches for words',
    tag: 'omr-glossary',
    act: (element) => type(element, '#query', 'q', 'qq', 'qqq'),
    says: 'Viser 0 av ',
  },
  {
    what: 'a criterion is assessed',
    tag: 'omr-success-criteria',
    act: (element) => all(element, 'input[type="radio"]')[1]?.click(),
    says: '1 av 10 kriterier er vurdert',
  },
  {
    what: 'a question is answered',
    tag: 'omr-strategy-questions',
    act: (element) => {
      const field = one<HTMLTextAreaElement>(element, 'textarea');
      field.value = 'Alle som bor her';
      field.dispatchEvent(new Event('change'));
    },
    says: '1 av 4 spørsmål er besvart',
  },
];

describe('what is read out when something changes', () => {
  recordedWarnings();

  afterEach(resetAddress);

  for (const tag of WIDGET_TAGS) {
    it(`has one place in <${tag}> at most, which is empty and polite when it comes`, async () => {
      for (const phase of ['1', 'alle']) {
        const element = await mountWidget(tag, { phase });
        const own = all(element, '[role="status"], [role="alert"], [aria-live]');
        expect(own.length).to.be.at.most(1);
        expect(own.map((region) => region.getAttribute('role'))).to.deep.equal(own.map(() => 'status'));
        expect(regions(element).map(textOf).join('')).to.equal('');
      }
    });
  }

  for (const { what, tag, act, says } of CHANGES) {
    it(`is one message on the whole page when ${what}`, async () => {
      const workspace = freshWorkspace();
      const page = await mount<HTMLElement>(
        html`<div>${WIDGET_TAGS.map((each) => widget(each, { workspace }))}</div>`,
      );
      const element = page.querySelector<HTMLElement>(tag);
      if (!element) throw new Error(`There is no <${tag}>`);
      const heard = messages(page);
      const before = regions(element)[0];
      act(element);
      await until(() => heard.length > 0, 'a message');
      for (const each of everywhere(page, '*')) if (each.localName.startsWith('omr-')) await settled(each);
      expect(heard.length).to.equal(1);
      expect(heard[0]).to.include(says);
      expect(regions(element)[0] === before).to.be.true;
    });
  }
});
