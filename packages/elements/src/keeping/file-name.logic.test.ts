import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { teamFileName } from './file-name.logic.js';

describe('teamFileName', () => {
  for (const [project, name] of [
    ['Fjellbyløftet', 'teamfil-fjellbyloftet-2026-11-26.json'],
    ['Ålgård & Vær', 'teamfil-algard-vaer-2026-11-26.json'],
    ['', 'teamfil-omradesatsing-2026-11-26.json'],
    ['../../etc/passwd', 'teamfil-etc-passwd-2026-11-26.json'],
    ['Прoект', 'teamfil-o-2026-11-26.json'],
    ['-'.repeat(50), 'teamfil-omradesatsing-2026-11-26.json'],
  ] as const) {
    it(`calls the file of «${project}» ${name}`, () =>
      assert.equal(teamFileName(project, '2026-11-26'), name));
  }

  it('keeps a long name short', () => assert.ok(teamFileName('a'.repeat(500), '2026-11-26').length < 70));
});
