import { expect, html } from '@open-wc/testing';
import type { Guide } from '@omradesatsing/core';
import '../../define/glossary.js';
import { all, hasText, headings, one, textOf } from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, settled } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrGlossary } from './glossary.js';

const words = (glossary: Element) => all(glossary, 'dt').map(textOf);

describe('omr-glossary', () => {
  const warnings = recordedWarnings();
  let guide: Guide;

  before(async () => {
    guide = await givenGuide();
  });

  const show = (workspace = freshWorkspace()) =>
    mount<OmrGlossary>(html`<omr-glossary workspace=${workspace}></omr-glossary>`);
  const showPhase = (phase: string) =>
    mount<OmrGlossary>(html`<omr-glossary workspace=${freshWorkspace()} phase=${phase}></omr-glossary>`);
  const showTerm = (term: string, phase = 'alle') =>
    mount<OmrGlossary>(
      html`<omr-glossary workspace=${freshWorkspace()} term=${term} phase=${phase}></omr-glossary>`,
    );

  it('has every term with its definition, as a list of descriptions', async () => {
    const glossary = await show();
    const shown = all(glossary, 'dl > div').map((item) => [...item.children].map(textOf));
    expect(new Map(shown as [string, string][])).to.deep.equal(
      new Map(
        guide.terms.map(({ term, definition }) => [textOf(new Text(term)), textOf(new Text(definition))]),
      ),
    );
  });

  it('says how many words there are', async () => {
    expect(textOf(one(await show(), '[part="status"]'))).to.equal('Viser 30 av 30 ord');
  });

  it('has every term whatever phase the workspace is in', async () => {
    const workspace = freshWorkspace();
    const glossary = await show(workspace);
    pageWorkspace(workspace).showPhase('videreforing');
    await settled(glossary);
    expect(headings(glossary)).to.deep.equal([{ level: 2, text: 'Ordliste' }]);
    expect(words(glossary).length).to.equal(guide.terms.length);
  });

  it('has the terms of its own phase', async () => {
    const glossary = await showPhase('4');
    expect(headings(glossary)[0]?.text).to.equal('Ordliste for fase 4: Gjennomføring');
    expect(words(glossary)).to.include('sluttrapport').and.not.to.include('foranalyse');
  });

  it('says so where no term belongs to the phase, and has nothing to search in', async () => {
    const glossary = await showPhase('4');
    glossary.guide = { ...guide, terms: [] };
    await settled(glossary);
    expect(hasText(glossary, 'Veiviseren har ingen ord som hører til denne fasen.')).to.be.true;
    expect(all(glossary, 'input, dl, [part="status"]').length).to.equal(0);
  });

  describe('of one word', () => {
    for (const term of ['handlingsplan', 'Handlingsplan']) {
      it(`has «${term}» alone, with no search`, async () => {
        const glossary = await showTerm(term);
        expect(words(glossary)).to.deep.equal(['handlingsplan']);
        expect(all(glossary, 'input, [part="status"]').length).to.equal(0);
      });
    }

    it('has it also when it belongs to another phase', async () => {
      const glossary = await showTerm('handlingsplan', '5');
      expect(words(glossary)).to.deep.equal(['handlingsplan']);
      expect(headings(glossary)[0]?.text).to.equal('Ordliste');
    });

    it('has every word, and tells the developer, when it is unknown', async () => {
      expect(words(await showTerm('lapskaus')).length).to.equal(guide.terms.length);
      expect(warnings).to.deep.equal(['[omr] <omr-glossary>: unknown term "lapskaus"; every term is shown.']);
    });

    it('has every word again when the attribute goes', async () => {
      const glossary = await showTerm('handlingsplan');
      glossary.removeAttribute('term');
      await settled(glossary);
      expect(words(glossary).length).to.equal(guide.terms.length);
      expect(warnings).to.deep.equal([]);
    });
  });
});
