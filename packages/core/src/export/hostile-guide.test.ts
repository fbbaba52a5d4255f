import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../guide/load-guide.js';
import { lookups, type Guide, type GuideContent } from '../model/index.js';

/** Texts a translator, a local layer or an attacker could put into a guide. */
export const HOSTILE_TEXTS = [
  '<script>alert("1")</script>',
  '</li></ul></details><img src=x onerror=alert(1)>',
  `"quoted" & 'quoted'; &lt;b&gt; &copy=1 &#60;`,
  'first\r\nsecond\n\n    third\rfourth',
  "=cmd|' /C calc'!A0",
  '+1;-2,@3',
  '\t=1+1',
  '# heading [a](javascript:alert(1)) ![b](c) `code` **bold** <http://a.example> ~~~',
  'https://a.example www.a.example post@a.example',
  '1. one\n- two\n> three\n===',
  'nul \u0000, escape \u001b, half \ud800 and $& {title}',
] as const;

const WORDS = new Set(
  (
    'title subtitle why tips name shortName description text summary heading meaning erratum amendment label ' +
    'publisher event place affiliation section sourceCitation checkedAt question guidance term definition states'
  ).split(' '),
);

/** A real guide in which every word is replaced. Ids, references and addresses are left. */
export function hostileGuide(guide: Guide, text: string): Guide {
  const content = JSON.parse(JSON.stringify(guide), function (key, value: unknown) {
    if (typeof value === 'string') return WORDS.has(key) ? text : value;
    return Array.isArray(value) && WORDS.has(key) ? value.map(() => text) : value;
  }) as GuideContent;
  // A person's role is one of a small set, an actor's is a text.
  const actors = content.actors.map((actor) => ({ ...actor, role: text }));
  return { ...guide, ...content, actors, ...lookups({ ...content, actors }) };
}

test('a hostile guide has the ids of the real one and none of its titles', async () => {
  const real = await loadGuide('nb');
  const guide = hostileGuide(real, 'X');
  assert.deepEqual(
    guide.tasks.map(({ id }) => id),
    real.tasks.map(({ id }) => id),
  );
  assert.ok([...guide.tasks, ...guide.resources].every(({ title }) => title === 'X'));
  assert.deepEqual(guide.task('videreforing/skriv-sluttrapport')?.tips ?? [], [
    ...(real.task('videreforing/skriv-sluttrapport')?.tips.map(() => 'X') ?? []),
  ]);
});
