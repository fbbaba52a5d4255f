import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from './load-guide.js';

const guide = await loadGuide('nb');

interface Text {
  /** `provisions.1.erratum` */
  readonly path: string;
  readonly text: string;
}

/** Every string of the guide, ids and addresses too. */
function textsIn(value: unknown, path: readonly string[] = []): readonly Text[] {
  if (typeof value === 'string') return [{ path: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

const texts = textsIn(guide);
const pathsOf = (wrong: (text: string, path: string) => boolean) =>
  texts.filter(({ text, path }) => wrong(text, path)).map(({ path, text }) => `${path}: ${text}`);

/** «§ 4», but not «§ 4-1» nor «§ 41». */
const SECTION_4 = /§\s*4(?![\d-])/;

test('every text is trimmed and says something', () => {
  assert.deepEqual(
    pathsOf((text) => text.trim() !== text || text === ''),
    [],
  );
});

test('no text has two spaces in a row, a tab or a line break', () => {
  assert.deepEqual(
    pathsOf((text) => /\s{2}|[\t\r\n]/.test(text)),
    [],
  );
});

test('no text has straight double quotes: Norwegian quotes are «»', () => {
  assert.deepEqual(
    pathsOf((text) => text.includes('"')),
    [],
  );
});

test('no text has HTML in it', () => {
  assert.deepEqual(
    pathsOf((text) => /[<>&]/.test(text)),
    [],
  );
});

test('every text is in composed Unicode (NFC)', () => {
  assert.deepEqual(
    pathsOf((text) => text.normalize('NFC') !== text),
    [],
  );
});

test('a section sign and its number stay on one line', () => {
  assert.deepEqual(
    pathsOf((text, path) => !path.endsWith('.url') && /§(?!\u00a0\d)/.test(text)),
    [],
  );
});

test('titles of tasks are unique', () => {
  const titles = guide.tasks.map(({ title }) => title);
  assert.deepEqual(
    titles.filter((title, index) => titles.indexOf(title) !== index),
    [],
  );
});

test('titles of tasks and subtasks end without a full stop', () => {
  const titles = [...guide.tasks, ...guide.subtasks].map(({ title }) => title);
  assert.deepEqual(
    titles.filter((title) => title.endsWith('.')),
    [],
  );
});

test('paragraphs end as sentences do', () => {
  const paragraphs =
    /\.(why|text|definition|description|erratum)$|^actors\.\d+\.role$|\.(tips|summary|guidance|meaning)\.\d+$/;
  assert.deepEqual(
    pathsOf((text, path) => paragraphs.test(path) && !/[.?!:»)]$/.test(text)),
    [],
  );
});

test('no resource has an address until someone has verified one', () => {
  assert.deepEqual(
    guide.resources.filter((resource) => 'url' in resource),
    [],
  );
});

test('the only addresses of the guide are of acts and provisions', () => {
  assert.deepEqual(
    pathsOf((text, path) => /https?:|www\./.test(text) && !/^(acts|provisions)\.\d+\.url$/.test(path)),
    [],
  );
});

for (const act of guide.acts) {
  test(`${act.id} has an address at Lovdata that follows from its id`, () => {
    assert.match(act.lovdataId, /^LOV-\d{4}-\d{2}-\d{2}-\d+$/);
    assert.equal(act.url, `https://lovdata.no/lov/${act.lovdataId.slice('LOV-'.length)}`);
  });
}

for (const provision of guide.provisions) {
  test(`${provision.id} has an address at Lovdata that follows from act and section`, () => {
    const section = /\.p(?<number>\d+(-\d+)?)$/.exec(provision.id)?.groups?.['number'];
    assert.equal(provision.section, `§\u00a0${section}`);
    assert.equal(provision.url, `${guide.act(provision.act)?.url}/§${section}`);
  });

  test(`${provision.id} tells on which day it was checked`, () => {
    assert.equal(new Date(provision.checkedAt).toISOString().slice(0, 10), provision.checkedAt);
  });
}

test('plan- og bygningsloven is not said to have a § 4', () => {
  for (const { act, section, heading, meaning, sourceCitation = '' } of guide.provisions) {
    if (act !== 'plan-og-bygningsloven') continue;
    for (const text of [section, heading, sourceCitation, ...meaning]) assert.doesNotMatch(text, SECTION_4);
  }
});

test('outside folkehelseloven, § 4 is named in errata only', () => {
  const provisions = guide.provisions.map(({ act }) => act);
  const elsewhere = pathsOf((text, path) => {
    const [list, index, field] = path.split('.');
    const ofFolkehelseloven = list === 'provisions' && provisions[Number(index)] === 'folkehelseloven';
    return SECTION_4.test(text) && !ofFolkehelseloven && field !== 'erratum';
  });
  assert.deepEqual(elsewhere, []);
});

test('folkehelseloven § 4 tells that the source prints it under the wrong act', () => {
  const erratum = guide.provision('folkehelseloven.p4')?.erratum ?? '';
  assert.match(erratum, SECTION_4);
  assert.match(erratum, /plan- og bygningsloven/i);
});
