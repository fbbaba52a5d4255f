import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadGuide, type Guide } from '@omradesatsing/core';
import { GUIDE_PARTS, guideParts } from './guide.logic.js';

const guide = await loadGuide('nb');

describe('the parts of the guide', () => {
  it('are all there when every phase is shown', () => {
    assert.deepEqual(guideParts(guide, 'alle'), GUIDE_PARTS);
  });

  it('have the criteria in phase 2 alone', () => {
    assert.ok(guideParts(guide, 'planlegging-og-organisering').includes('criteria'));
    assert.ok(!guideParts(guide, 'gjennomforing').includes('criteria'));
  });

  it('have the questions in phase 3 alone', () => {
    assert.ok(guideParts(guide, 'mobilisering-og-samarbeid').includes('questions'));
    assert.ok(!guideParts(guide, 'gjennomforing').includes('questions'));
  });

  it('have no glossary when the municipality has hidden every term', () => {
    const without: Guide = { ...guide, terms: [] };
    assert.ok(!guideParts(without, 'alle').includes('terms'));
  });
});
