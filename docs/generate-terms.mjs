// `npm run terms`: writes docs/terms.md from the words of the guide and the Sámi column of the glossary.
// Build first. Who imports it gets the same text from `termsDocument()`, and nothing is written.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { words as en } from '../packages/core/dist/guide/text/en/index.js';
import { words as nb } from '../packages/core/dist/guide/text/nb/index.js';
import { words as nn } from '../packages/core/dist/guide/text/nn/index.js';

const glossaryFile = path.join(import.meta.dirname, '../tests/language/glossary.tsv');
const termsFile = path.join(import.meta.dirname, 'terms.md');

const HEADER = ['id', 'nb', 'nn', 'en', 'se'];

/** The rows of the glossary, by column. */
export function glossary() {
  const [head, ...rows] = readFileSync(glossaryFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((cells) => Object.fromEntries(head.map((column, index) => [column, cells[index]])));
}

/** The text of docs/terms.md. */
export function termsDocument() {
  const rows = glossary();
  const used = new Set();
  const sami = (text) => {
    const row = rows.find(({ nb: word }) => word.toLowerCase() === text.toLowerCase());
    if (!row) return '–';
    used.add(row);
    return marked(row, text);
  };
  /** One row for each id of `list`; `name` finds the text that has the name. */
  const table = (list, name) =>
    aligned([
      HEADER,
      ...Object.keys(nb[list]).map((id) => {
        const [inNb, inNn, inEn] = [nb, nn, en].map((words) => name(words[list][id]));
        return [`\`${id}\``, inNb, inNn, inEn, sami(inNb)];
      }),
    ]);

  const sections = [
    ['Terms', table('terms', ({ term }) => term)],
    ['Phases', table('phases', ({ name }) => name)],
    ['Actors', table('actors', ({ name }) => name)],
    ['Deliverables', table('deliverables', ({ name }) => name)],
    ['Acts', table('acts', ({ shortName }) => shortName)],
    ['Full names of the acts', fullNames()],
  ];
  const others = rows.filter((row) => !used.has(row) && row.key.startsWith('term.'));
  return [
    '# Terms',
    '<!-- Do not edit: run `npm run terms`. -->',
    'Do not edit this page. It is made by `npm run terms`, from the words in `packages/core/src/guide/text/` and the Sámi words in `tests/language/glossary.tsv`.',
    'What the guide calls things, in bokmål (nb), nynorsk (nn), English (en) and Northern Sámi (se). No native reader has gone through the Sámi words yet: those without a mark are attested, those with «(?)» are not, and «–» means that we have none. The content itself is not in Sámi, see [samisk.md](samisk.md). How the words are used in the code is in [translating.md](translating.md).',
    ...sections.flatMap(([title, content]) => [`## ${title}`, content]),
    '## Other words',
    'Words that are no entries of the guide. Use the same one each time.',
    aligned([HEADER.slice(1), ...others.map((row) => [row.nb, row.nn, row.en, marked(row, row.nb)])]),
    '## Definitions',
    ...Object.keys(nb.terms).flatMap((id) => [
      `### ${escaped(nb.terms[id].term)}`,
      [nb, nn, en].map(({ locale, terms }) => `- ${locale}: ${escaped(terms[id].definition)}`).join('\n'),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function fullNames() {
  const ids = Object.keys(nb.acts);
  return aligned([
    HEADER.slice(0, 4),
    ...ids.map((id) => [`\`${id}\``, ...[nb, nn, en].map((words) => words.acts[id].name)]),
  ]);
}

/** The Sámi word with a capital where the Norwegian has one, and «(?)» until a native reader has seen it. */
function marked({ se, seStatus }, model) {
  const [first] = model;
  const initial = first === first.toLowerCase() ? se[0].toLowerCase() : se[0].toUpperCase();
  return `${initial}${se.slice(1)}${seStatus === 'attested' ? '' : ' (?)'}`;
}

/** A table laid out as prettier does it. */
function aligned(rows) {
  const cells = rows.map((row) => row.map(escaped));
  const widths = cells[0].map((_, column) => Math.max(3, ...cells.map((row) => [...row[column]].length)));
  const line = (row) =>
    `| ${row.map((cell, column) => cell + ' '.repeat(widths[column] - [...cell].length)).join(' | ')} |`;
  const [head, ...rest] = cells;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n');
}

/** Text that Markdown leaves alone. Code stays code. */
function escaped(text) {
  return text.startsWith('`') ? text : text.replace(/[\\|*_<[\]]/g, '\\$&');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(termsFile, termsDocument());
