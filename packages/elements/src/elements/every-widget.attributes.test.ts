import { expect, html } from '@open-wc/testing';
import { headings, hasText, one, textOf } from '../testing/find.js';
import { mount, settled } from '../testing/mount.js';
import { recordedWarnings } from '../testing/warnings.js';
import { mountWidget, WIDGET_TAGS, widget } from '../testing/widget-states.js';
import { VERSION } from '../internal/version.js';

/** The navigator has no heading of its own. */
const WITH_HEADING = WIDGET_TAGS.filter((tag) => tag !== 'omr-phase-navigator');

describe('attributes of every widget', () => {
  const warnings = recordedWarnings();

  for (const tag of WIDGET_TAGS) {
    describe(`<${tag}>`, () => {
      it('says in Norwegian that it knows no such phase', async () => {
        const element = await mountWidget(tag, { phase: '9' });
        expect(textOf(one(element, '[part="problem"]'))).to.equal(
          'Vi finner ingen fase som heter «9». Bruk et tall fra 1 til 5, eller «alle».',
        );
      });

      it('shows what stands between its tags when it knows no such phase', async () => {
        const element = widget(tag, { phase: 'slutt' });
        element.append(document.createElement('p'));
        await mount(html`${element}`);
        expect(element.firstElementChild?.checkVisibility()).to.be.true;
      });

      it('tells the developer of an unknown phase once', async () => {
        const element = await mountWidget(tag, { phase: '9' });
        element.setAttribute('workspace', 'another');
        await settled(element);
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0]).to.include(`<${tag}>: unknown phase "9"`);
      });

      it('recovers when the phase is put right', async () => {
        const element = await mountWidget(tag, { phase: '9' });
        element.setAttribute('phase', '1');
        await settled(element);
        expect(hasText(element, 'Vi finner ingen fase')).to.be.false;
        expect(hasText(element, 'Kunnskapsgrunnlag')).to.be.true;
      });

      it('takes the phase as a number property', async () => {
        const element = widget(tag);
        await mount(html`${Object.assign(element, { phase: 3 })}`);
        expect(hasText(element, 'Mobilisering og samarbeid')).to.be.true;
        expect(warnings).to.deep.equal([]);
      });

      it('survives a phase that is an object', async () => {
        const element = widget(tag);
        await mount(html`${Object.assign(element, { phase: {} })}`);
        expect(hasText(element, 'Vi finner ingen fase')).to.be.true;
      });

      it('names its source', async () => {
        expect(hasText(await mountWidget(tag), 'Kilde: Husbanken, veiviseren.no')).to.be.true;
      });

      it('tells its version', () => {
        const { version } = customElements.get(tag) as CustomElementConstructor & {
          readonly version?: string;
        };
        expect(version).to.equal(VERSION);
      });

      it('is a block whatever the page says', async () => {
        const page = await mount(html`
          <div>
            <style>
              omr-phase-navigator,
              omr-phase,
              omr-checklist,
              omr-progress,
              omr-resource-list,
              omr-legal-panel,
              omr-actor-list,
              omr-glossary,
              omr-success-criteria,
              omr-strategy-questions {
                display: inline;
              }
            </style>
            ${widget(tag)}
          </div>
        `);
        expect(getComputedStyle(page.lastElementChild ?? page).display).to.equal('block');
      });

      it('is gone when it is hidden', async () => {
        const element = await mountWidget(tag, { hidden: '' });
        expect(element.checkVisibility()).to.be.false;
      });
    });
  }

  for (const tag of WITH_HEADING) {
    describe(`heading-level of <${tag}>`, () => {
      it('is 2 when nothing is said', async () => {
        const [first] = headings(await mountWidget(tag, { phase: '1' }));
        expect(first?.level).to.equal(2);
      });

      it('moves every heading', async () => {
        const levels = async (level: string) =>
          headings(await mountWidget(tag, { phase: '1', 'heading-level': level })).map(({ level }) => level);
        const two = await levels('2');
        expect(await levels('1')).to.deep.equal(two.map((level) => level - 1));
        expect(await levels('4')).to.deep.equal(two.map((level) => level + 2));
      });

      it('never goes below 6', async () => {
        const found = headings(await mountWidget(tag, { phase: 'alle', 'heading-level': '6' }));
        expect([...new Set(found.map(({ level }) => level))]).to.deep.equal([6]);
      });

      it('leaves out every heading when it is 0', async () => {
        expect(headings(await mountWidget(tag, { phase: 'alle', 'heading-level': '0' }))).to.deep.equal([]);
      });

      for (const level of ['-1', '7', 'h2']) {
        it(`is 2, with a warning, when it is ${level}`, async () => {
          const element = await mountWidget(tag, { phase: '1', 'heading-level': level });
          expect(headings(element)[0]?.level).to.equal(2);
          expect(warnings).to.deep.equal([
            `[omr] <${tag}>: heading-level="${level}" is not valid; 2 is used.`,
          ]);
        });
      }
    });
  }
});
