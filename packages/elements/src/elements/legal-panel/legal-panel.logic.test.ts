import { ACT_IDS, loadGuide, PHASE_IDS } from '@omradesatsing/core';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isStale, legalView } from './legal-panel.logic.js';

const guide = await loadGuide('nb');

describe('legalView', () => {
  for (const phase of PHASE_IDS) {
    it(`shows the acts ${phase} refers to, in the order of the guide`, () => {
      const expected = guide.acts.filter(({ phases }) => phases.includes(phase)).map(({ id }) => id);
      assert.deepEqual(
        legalView(guide, phase, undefined).map(({ act }) => act.id),
        expected,
      );
    });
  }

  it('shows no act in a phase the guide names none for', () => {
    assert.deepEqual(legalView(guide, 'gjennomforing', undefined), []);
  });

  it('shows every act when it shows every phase', () => {
    assert.deepEqual(
      legalView(guide, 'alle', undefined).map(({ act }) => act.id),
      ACT_IDS,
    );
  });

  for (const id of ACT_IDS) {
    it(`shows ${id} alone when it is asked for, whatever the phase`, () => {
      assert.deepEqual(
        legalView(guide, 'videreforing', id).map(({ act }) => act.id),
        [id],
      );
    });
  }

  it('shows every provision under its own act', () => {
    const shown = legalView(guide, 'alle', undefined).flatMap(({ act, provisions }) =>
      provisions.map(({ provision }) => [act.id, provision.id]),
    );
    assert.deepEqual(
      shown,
      guide.provisions.map(({ act, id }) => [act, id]),
    );
  });

  it('shows the tasks a provision concerns', () => {
    for (const { provisions } of legalView(guide, 'alle', undefined)) {
      for (const { provision, tasks } of provisions) {
        assert.deepEqual(
          tasks.map(({ id }) => id),
          provision.tasks,
        );
      }
    }
  });
});

describe('isStale', () => {
  for (const [today, stale] of [
    ['2026-11-23T00:00:00Z', false],
    ['2027-11-23T00:00:00Z', false],
    ['2027-11-23T00:00:01Z', true],
    ['2030-01-01T00:00:00Z', true],
    ['2020-01-01T00:00:00Z', false],
  ] as const) {
    it(`is ${stale} on ${today} for what was gone through on 23 November 2026`, () => {
      assert.equal(isStale('2026-11-23', new Date(today)), stale);
    });
  }
});
