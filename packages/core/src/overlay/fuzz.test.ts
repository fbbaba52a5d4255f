import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { loadGuide } from '../guide/load-guide.js';
import type { AnyTaskId, Guide } from '../model/index.js';
import { applyLocalLayer } from './apply-local-layer.js';
import { compareGuides } from './compare-guides.js';
import { danglingReferences } from './dangling-references.test.js';
import { damagedFiles, layerFiles, SEED } from './layer-arbitraries.test.js';
import type { LayerProblem } from './layer-problem.js';
import type { LocalLayer } from './local-layer.js';
import { scanJson } from './parse/scan-json.js';
import { parseLocalLayer } from './parse-local-layer.js';

const RUNS = { seed: SEED, numRuns: 5_000 };

const guide = await loadGuide('nb');

/** What stands at a pointer of a file; `undefined` when nothing does. */
function valueAt(file: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, key) => {
      if (typeof value !== 'object' || value === null) return undefined;
      return Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
    }, file);
}

/** Every string in a value, with the name of its field. */
function stringsIn(value: unknown, field = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[field, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => stringsIn(item, Array.isArray(value) ? field : key));
}

function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

function assertHarmless(layer: LocalLayer): void {
  for (const [field, text] of stringsIn(layer)) {
    if (field === 'url') assert.match(text, /^https?:\/\/[^\s@<>"'\\/?#]+(?:[/?#][^\s<>"'\\]*)?$/);
    assert.ok(
      parseFragment(text).childNodes.every(({ nodeName }) => nodeName === '#text'),
      `a browser finds markup in ${text}`,
    );
    assert.doesNotMatch(text, /[\u0000-\u001f\u007f]/);
  }
  for (const object of objectsIn(layer)) {
    const expected = Array.isArray(object) ? Array.prototype : Object.prototype;
    assert.equal(Object.getPrototypeOf(object), expected);
  }
}

/** Reads a file, and checks what must hold of any answer. */
function check(text: string): void {
  const prototypeBefore = Reflect.ownKeys(Object.prototype).length;
  const result = parseLocalLayer(text);
  assert.equal(Reflect.ownKeys(Object.prototype).length, prototypeBefore);
  if (result.ok) {
    assertHarmless(result.value);
    return;
  }
  assert.ok(result.problems.length > 0 && result.problems.length <= 50);
  const isJson = !result.problems.some(({ code }) => ['empty', 'not-json', 'too-deep'].includes(code));
  const file: unknown = isJson ? JSON.parse(text.replace(/^\ufeff/, '')) : undefined;
  for (const { pointer } of isJson ? result.problems : []) {
    assert.notEqual(valueAt(file, pointer), undefined, `nothing stands at ${pointer}`);
  }
}

test('any text is read without harm', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'{}[]",:\\ntu01e-. \n') }),
  );
  fc.assert(fc.property(texts, check), RUNS);
});

test('any JSON is read without harm', () => {
  fc.assert(fc.property(fc.json({ maxDepth: 5, stringUnit: 'binary' }), check), RUNS);
});

test('any JSON that names the schema is read without harm', () => {
  const files = fc
    .dictionary(fc.constantFrom('names', 'period', 'contacts', 'add', 'replace', 'hide', 'x'), fc.jsonValue())
    .map((fields) => JSON.stringify({ schema: 1, ...fields }));
  fc.assert(fc.property(files, check), RUNS);
});

test('a layer that has been damaged is read without harm', () => {
  fc.assert(fc.property(damagedFiles, check), RUNS);
});

test('whatever is put together of what is dangerous, only what is harmless comes through', () => {
  const pieces = [
    ...[
      'http',
      'https',
      'HTTPS',
      'http\u017f',
      'javascript',
      'data',
      'mailto',
      ':',
      '/',
      '//',
      '\\',
      '@',
      '.',
      '?',
      '#',
      '%0a',
    ],
    ...[
      '<',
      '</',
      '<!--',
      '<!',
      '<?',
      '>',
      '"',
      "'",
      '`',
      '=',
      'a',
      'b',
      '1',
      'ø',
      ' ',
      'script',
      'svg',
      'onload',
      '&lt;',
    ],
    ...['\u0000', '\n', '\t', '\u00a0', '\u200b', '\u202e', '\ud800', '\udc00', '😀', '{', '}', '[', ']'],
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));
  const addresses = fc
    .tuple(fc.constantFrom('https://', 'http://a.', '', 'HTTP://'), texts)
    .map((parts) => parts.join(''));
  let accepted = 0;
  fc.assert(
    fc.property(texts, addresses, (role, url) => {
      const file = JSON.stringify({ schema: 1, contacts: [{ role }, { role: 'R', url }] });
      accepted += parseLocalLayer(file).ok ? 1 : 0;
      check(JSON.stringify({ schema: 1, contacts: [{ role }] }));
      check(JSON.stringify({ schema: 1, contacts: [{ role: 'R', url }] }));
    }),
    RUNS,
  );
  assert.ok(accepted > 50, `${accepted} accepted`);
});

test('the scanner finds a fault where JSON.parse does, and nowhere else', () => {
  const damagedText = fc
    .tuple(
      fc.oneof(
        fc.json({ maxDepth: 4 }),
        layerFiles.map((file) => JSON.stringify(file, null, 1)),
      ),
      fc.nat(),
      fc.constantFrom('', ...'{}[]",:\\ \n0-.eE+\u0000\u00a0tn'),
      fc.nat({ max: 1 }),
    )
    .map(([json, at, character, cut]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + character + json.slice(place + cut);
    });
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(damagedText, (text) => {
      assert.equal(
        scanJson(text, 1_000, () => undefined),
        isJson(text),
      );
    }),
    RUNS,
  );
});

/** Tells whether what is required goes in a circle. */
function hasCircle({ tasks }: Guide): boolean {
  const requires = new Map(tasks.map((task) => [task.id, task.requires]));
  const isFinished = new Set<AnyTaskId>();
  const visit = (id: AnyTaskId, path: readonly AnyTaskId[]): boolean => {
    if (path.includes(id)) return true;
    if (isFinished.has(id)) return false;
    const found = (requires.get(id) ?? []).some((next) => visit(next, [...path, id]));
    isFinished.add(id);
    return found;
  };
  return tasks.some(({ id }) => visit(id, []));
}

/** What can be wrong with a layer whose form is right. */
const REFERENCE_CODES: readonly LayerProblem['code'][] = [
  'unknown-reference',
  'id-taken',
  'group-in-other-phase',
  'after-in-other-group',
  'circular-after',
  'circular-requirement',
  'added-in-hidden',
];

test('any layer makes a whole guide, and tells what it has left out', () => {
  const before = JSON.stringify(guide);
  fc.assert(
    fc.property(layerFiles, (file) => {
      const result = parseLocalLayer(JSON.stringify(file));
      assert.ok(result.ok);
      const { guide: applied, problems } = applyLocalLayer(guide, result.value);
      assert.deepEqual(danglingReferences(applied), []);
      assert.ok(!hasCircle(applied));
      assert.deepEqual(
        applied.groups.flatMap(({ tasks }) => tasks),
        applied.tasks.map(({ id }) => id),
      );
      for (const { code, pointer } of problems) {
        assert.ok(REFERENCE_CODES.includes(code), code);
        assert.notEqual(valueAt(file, pointer), undefined, `nothing stands at ${pointer}`);
      }
    }),
    { seed: SEED, numRuns: 2_000 },
  );
  assert.equal(JSON.stringify(guide), before);
});

test('what is new one way is gone the other, and what has changed one way has changed the other', () => {
  const keysOf = (older: Guide, newer: Guide, change: string) =>
    compareGuides(older, newer)
      .filter((entry) => entry.change === change)
      .map(({ kind, id }) => `${kind} ${id}`)
      .sort();
  fc.assert(
    fc.property(layerFiles, (file) => {
      const result = parseLocalLayer(JSON.stringify(file));
      assert.ok(result.ok);
      const { guide: applied } = applyLocalLayer(guide, result.value);
      assert.deepEqual(compareGuides(applied, applied), []);
      assert.deepEqual(keysOf(guide, applied, 'added'), keysOf(applied, guide, 'removed'));
      assert.deepEqual(keysOf(guide, applied, 'removed'), keysOf(applied, guide, 'added'));
      assert.deepEqual(keysOf(guide, applied, 'changed'), keysOf(applied, guide, 'changed'));
    }),
    { seed: SEED, numRuns: 500 },
  );
});
