import { loadGuide, PHASE_IDS, type Guide, type PhaseId } from '@omradesatsing/core';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PHASE_SECTIONS, phaseViews, type PhaseSection } from './phase.logic.js';

const guide = await loadGuide('nb');

/** What stands in a part of a phase; nothing when the part is left out. */
function part(phase: PhaseId, section: PhaseSection, shown: Guide = guide) {
  const [view] = phaseViews(shown, phase, PHASE_SECTIONS);
  return view?.parts.find((candidate) => candidate.section === section)?.items;
}

const sections = (phase: PhaseId, asked: readonly PhaseSection[] = PHASE_SECTIONS) =>
  phaseViews(guide, phase, asked)[0]?.parts.map(({ section }) => section);

describe('phaseViews', () => {
  for (const phase of PHASE_IDS) {
    it(`tells the summary of ${phase}, paragraph by paragraph`, () => {
      assert.deepEqual(
        part(phase, 'summary')?.map(({ text }) => text),
        guide.phase(phase)?.summary,
      );
    });

    it(`tells every result of ${phase}`, () => {
      assert.deepEqual(
        part(phase, 'results')?.map(({ text }) => text),
        guide.results.filter((result) => result.phase === phase).map(({ text }) => text),
      );
    });

    it(`tells who takes part in ${phase}, and what they do`, () => {
      const actors = guide.actors.filter(({ phases }) => phases.includes(phase));
      assert.deepEqual(
        part(phase, 'actors'),
        actors.map(({ name, role }) => ({ title: name, text: role })),
      );
    });
  }

  it('tells the principles of the phase by title', () => {
    assert.deepEqual(
      part('gjennomforing', 'principles')?.map(({ title }) => title),
      ['Våg å vurdere på nytt', 'Fordel kreftene over tid'],
    );
  });

  it('tells the municipalities a subprocess is about', () => {
    assert.deepEqual(
      part('kunnskapsgrunnlag', 'subprocesses')?.map(({ municipalities }) => municipalities),
      [['Oslo'], ['Bergen'], ['Trondheim', 'Drammen', 'Fredrikstad', 'Sarpsborg', 'Asker']],
    );
  });

  for (const [phase, expected] of [
    ['kunnskapsgrunnlag', ['summary', 'results', 'subprocesses', 'actors']],
    ['planlegging-og-organisering', ['summary', 'results', 'principles', 'subprocesses', 'actors']],
    ['mobilisering-og-samarbeid', ['summary', 'results', 'principles', 'actors']],
    ['gjennomforing', ['summary', 'results', 'principles', 'actors']],
    ['videreforing', ['summary', 'results', 'actors']],
  ] as const) {
    it(`leaves out of ${phase} what the guide has nothing of`, () =>
      assert.deepEqual(sections(phase), expected));
  }

  it('gives only the parts that are asked for', () => {
    assert.deepEqual(sections('gjennomforing', ['results', 'actors']), ['results', 'actors']);
  });

  it('keeps a phase that has none of them', () => {
    assert.deepEqual(sections('videreforing', ['principles']), []);
  });

  it('gives the phases of the guide, in order, when it shows every phase', () => {
    const shown = { ...guide, phases: guide.phases.filter(({ id }) => id !== 'gjennomforing') };
    assert.deepEqual(
      phaseViews(shown, 'alle', PHASE_SECTIONS).map(({ phase }) => phase.number),
      [1, 2, 3, 5],
    );
  });

  it('leaves out a result and an actor the guide no longer has', () => {
    const shown = {
      ...guide,
      actors: guide.actors.filter(({ id }) => id !== 'ungdom'),
      result: (id: string) => (id === 'videreforing/kommunen-folger-opp' ? undefined : guide.result(id)),
    };
    assert.equal(part('videreforing', 'results', shown)?.length, 1);
    assert.equal(part('videreforing', 'actors', shown)?.length, 5);
  });
});

describe('the words of a phase', () => {
  for (const locale of ['nb', 'nn', 'en'] as const) {
    it(`need no abbreviation explained in ${locale}`, async () => {
      const words = JSON.stringify(phaseViews(await loadGuide(locale), 'alle', PHASE_SECTIONS));
      assert.doesNotMatch(words, /\b3 S|\b[A-ZÆØÅ]{2,}\b/);
    });

    it(`say of every subprocess in ${locale} that its content is not known`, async () => {
      const admission = { nb: /bare tittelen, ikke/, nn: /berre tittelen, ikkje/, en: /only the title, not/ };
      for (const { contentKnown, description } of (await loadGuide(locale)).subprocesses) {
        assert.equal(contentKnown, false);
        assert.match(description, admission[locale]);
      }
    });
  }
});
