import { expect, html } from '@open-wc/testing';
import type { OmrErrorEvent } from '../index.js';
import { hasText, inside, one, shadowOf, textOf } from '../testing/find.js';
import { freshWorkspace, mount, place, settled } from '../testing/mount.js';
import { record } from '../testing/record.js';
import { recordedWarnings } from '../testing/warnings.js';
import { WIDGET_TAGS } from '../testing/widget-states.js';

/** What a framework may set a property to, and that is no text. The name is what the page is told that it was given. */
const NO_TEXT: readonly (readonly [unknown, string])[] = [
  [{}, '[object]'],
  [Object.create(null), '[object]'], // cannot be made into text
  [['1'], '[object]'],
  [Symbol('1'), '[symbol]'], // nor can this, without a throw
  [() => '1', '[function]'],
  [true, '[boolean]'],
  [false, '[boolean]'],
  [1n, '[bigint]'],
];
/** A number is text, and this one means nothing where a word of a set is asked for. */
const NO_VALUE: typeof NO_TEXT = [...NO_TEXT, [Number.NaN, 'NaN']];
const NOTHING = [undefined, null, ''];
const ANYTHING = [...NOTHING, ...NO_VALUE.map(([value]) => value)];

/** A property that takes some values, its attribute, and what is used where it is given none of them. */
interface Property {
  readonly name: string;
  readonly attribute: string;
  readonly used: string | null;
  readonly wrong: typeof NO_TEXT;
}
const property = (
  name: string,
  used: string | null,
  { attribute = name, wrong = NO_VALUE }: Partial<Property> = {},
): Property => ({ name, attribute, used, wrong });

const OF_ALL = [
  property('headingLevel', '2', { attribute: 'heading-level' }),
  // A number is a name as good as any, also this one.
  property('workspace', 'default', { wrong: NO_TEXT }),
  property('guide', null, { wrong: [...NO_VALUE, ['guide', 'guide'], [5, '5']] }),
];
const OWN: Readonly<Record<string, readonly Property[]>> = {
  'omr-phase-navigator': [
    property('hrefTemplate', null, { attribute: 'href-template' }),
    property('progress', 'words'),
  ],
  'omr-phase': [property('sections', 'summary results principles subprocesses actors')],
  'omr-checklist': [property('view', 'all')],
  'omr-resource-list': [
    property('type', null),
    property('query', '', { wrong: NO_TEXT }),
    property('sort', 'guide'),
  ],
  'omr-legal-panel': [property('act', null)],
  'omr-glossary': [property('term', null), property('query', '', { wrong: NO_TEXT })],
};
/** What is true or false is so for values of any type. */
const SWITCHES: Readonly<Record<string, readonly string[]>> = {
  'omr-checklist': ['readonly'],
  'omr-progress': ['taskLinks'],
  'omr-legal-panel': ['expanded'],
  'omr-success-criteria': ['readonly'],
  'omr-strategy-questions': ['readonly'],
};

const TAGS = [...WIDGET_TAGS, 'omr-guide'];

/** Puts a widget on the page with a property that a framework has set, before or after. */
async function show(tag: string, name: string, value: unknown, when: 'before' | 'after') {
  const element = document.createElement(tag);
  element.append(document.createElement('p'));
  const properties = { workspace: freshWorkspace(), phase: '1', [name]: value };
  const events = record(element, 'omr-error');
  if (when === 'before') Object.assign(element, properties);
  await mount(html`${element}`);
  Object.assign(element, properties);
  await settled(element);
  element.remove();
  return { element, events };
}

const failures = (events: readonly OmrErrorEvent[]) => events.map(({ failure }) => failure);
const isDrawn = (element: Element) => hasText(element, 'Kilde: Husbanken');

describe('properties of wrong types', () => {
  recordedWarnings();

  for (const tag of TAGS) {
    for (const when of ['before', 'after'] as const) {
      describe(`set on <${tag}> ${when} it is on the page`, () => {
        for (const { name, attribute, used, wrong } of [...OF_ALL, ...(OWN[tag] ?? [])]) {
          for (const [value, given] of wrong) {
            it(`${name} = ${given} leaves it working, and is told of once`, async () => {
              const { element, events } = await show(tag, name, value, when);
              expect(failures(events)).to.deep.equal([{ code: 'wrong-value', attribute, given, used }]);
              expect(isDrawn(element)).to.be.true;
            });
          }

          for (const value of NOTHING.filter((nothing) => name !== 'guide' || nothing !== '')) {
            it(`${name} = ${JSON.stringify(value)} is as good as none`, async () => {
              const { element, events } = await show(tag, name, value, when);
              expect(failures(events)).to.deep.equal([]);
              expect(isDrawn(element)).to.be.true;
            });
          }
        }

        for (const [value, given] of NO_VALUE) {
          it(`phase = ${given} is told of once, in words, and what stands between the tags is shown`, async () => {
            const { element, events } = await show(tag, 'phase', value, when);
            expect(failures(events)).to.deep.equal([{ code: 'unknown-phase', given }]);
            expect(textOf(one(element, '[part="problem"]'))).to.include(`«${given}»`);
            expect(shadowOf(element).querySelector('slot')?.hidden).to.be.false;
          });
        }

        for (const name of SWITCHES[tag] ?? []) {
          it(`${name} is on or off, whatever it is set to`, async () => {
            for (const value of [...ANYTHING, 'nei']) {
              const { element, events } = await show(tag, name, value, when);
              const same = (await show(tag, name, Boolean(value), when)).element;
              const [drawn, wanted] = [element, same].map((shown) => textOf(shadowOf(shown)));
              expect(drawn).to.equal(wanted);
              expect(failures(events)).to.deep.equal([]);
            }
          });
        }
      });
    }
  }

  it('set as the clock of the legal panel leave it with that of the page', async () => {
    for (const value of ANYTHING) {
      if (typeof value === 'function') continue;
      const { element } = await show('omr-legal-panel', 'now', value, 'after');
      expect(isDrawn(element)).to.be.true;
    }
  });

  it('open and close nothing that nobody has opened or closed', async () => {
    const panel = document.createElement('omr-legal-panel');
    const events = record(panel, 'omr-provision-toggled');
    await mount(html`${Object.assign(panel, { phase: '1', expanded: 'nei' })}`);
    await new Promise((resolve) => one(panel, 'details').addEventListener('toggle', resolve));
    expect(events).to.deep.equal([]);
  });

  for (const [value, given] of NO_VALUE) {
    it(`leave the word of <omr-term> as it is when the term is ${given}`, async () => {
      const element = Object.assign(document.createElement('omr-term'), { term: value, textContent: 'ord' });
      const events = record(element, 'omr-error');
      await mount(html`<p>${element}</p>`);
      expect(failures(events)).to.deep.equal([{ code: 'wrong-value', attribute: 'term', given, used: null }]);
      expect(shadowOf(element).querySelector('button')).to.equal(null);
    });
  }

  for (const [name, used] of [
    ['name', 'default'],
    ['storage', 'none'],
    ['src', ''],
  ] as const) {
    for (const [value, given] of NO_TEXT) {
      it(`leave <omr-workspace> working when its ${name} is ${given}`, async () => {
        const element = document.createElement('omr-workspace');
        element.innerHTML = '<omr-checklist phase="1"></omr-checklist>';
        const events = record(element, 'omr-error');
        await mount(html`${Object.assign(element, { name: freshWorkspace(), [name]: value })}`);
        expect(failures(events)).to.deep.equal([{ code: 'wrong-value', attribute: name, given, used }]);
        expect(isDrawn(inside(element, 'omr-checklist'))).to.be.true;
      });
    }
  }

  it('leave <omr-workspace> in its phase when the phase is none', async () => {
    for (const [value, given] of NO_VALUE) {
      const element = document.createElement('omr-workspace');
      const events = record(element, 'omr-error');
      place(html`${Object.assign(element, { name: freshWorkspace(), phase: value })}`);
      await settled(element);
      expect(failures(events)).to.deep.equal([{ code: 'unknown-phase', given }]);
    }
  });
});
