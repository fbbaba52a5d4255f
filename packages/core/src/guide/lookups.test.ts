import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from './load-guide.js';
import { lookups } from './lookups.js';

const guide = await loadGuide('nb');
const RENAMED = [
  { kind: 'task', from: 'gjennomforing/gammel', to: 'gjennomforing/etabler-styringssystem' },
] as const;

test('a task is found by the id it had before it was renamed', () => {
  assert.equal(
    lookups(guide, RENAMED).task('gjennomforing/gammel')?.id,
    'gjennomforing/etabler-styringssystem',
  );
});

test('a rename of a task does not rename anything else', () => {
  assert.equal(lookups(guide, RENAMED).resource('gjennomforing/gammel'), undefined);
});
