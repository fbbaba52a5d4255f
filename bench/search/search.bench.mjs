// The search of core over 10,000 synthetic resources, beside a plain filter over the same texts.
//
//   npm run build && node bench/search/search.bench.mjs [how many]
//
// Prints the time to build the index, and for each key of some queries the median and the spread of both contestants
// and their ratio. It does not measure drawing, and the words are drawn at random from a few thousand, which real
// titles are not. The plain filter finds less: no ranking, no slips, no facets.

import { cpus } from 'node:os';
import { loadGuide } from '../../packages/core/build/guide/load-guide.js';
import { searchResources } from '../../packages/core/build/search/search-resources.js';

const COUNT = Number(process.argv[2] ?? 10_000);
const ROUNDS = 7;
const QUERIES = ['medvirkning', 'områdeløft', 'medvrikning', 'plan', 'stedsanalyse grorud', 'xyzzy'];

/** Mulberry32: the same texts at every run. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const next = random(4);
const pick = (list) => list[Math.floor(next() * list.length)];
const guide = await loadGuide('nb');

const real = JSON.stringify([guide.tasks, guide.terms, guide.resources]).match(/\p{L}{2,}/gu);
const made = Array.from({ length: 4000 }, () => pick(real) + pick(['s', 'e', '']) + pick(real).toLowerCase());
const words = [...real, ...made];
const sentence = (length) => Array.from({ length }, () => pick(words)).join(' ');

const resources = Array.from({ length: COUNT }, (_, number) => ({
  ...pick(guide.resources),
  id: `synthetic-${number}`,
  title: sentence(6),
  description: sentence(25),
  publisher: pick(['Husbanken', 'Oslo kommune', 'Bergen kommune', 'NIBR']),
}));
const byId = new Map(resources.map((resource) => [resource.id, resource]));
const large = () => ({ ...guide, resources, resource: (id) => byId.get(id) });

const textOf = ({ title, subtitle, people, publisher, event, place, description, year }) =>
  [
    title,
    subtitle,
    people.map(({ name }) => name).join(' '),
    publisher,
    event,
    place,
    description,
    year,
  ].join(' ');
/** As a page filters its rows: fold the texts at each key, look for each word. */
const plain = (query) => {
  const wanted = query.toLowerCase().split(' ');
  return resources.filter((resource) => {
    const text = textOf(resource).toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
};
/** The same over texts that were joined and lowered once: the best a plain filter can do. */
const texts = resources.map((resource) => textOf(resource).toLowerCase());
const prepared = (query) => {
  const wanted = query.toLowerCase().split(' ');
  return resources.filter((_, at) => wanted.every((word) => texts[at].includes(word)));
};

function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}
const sorted = (times) => [...times].sort((a, b) => a - b);
const median = (times) => sorted(times)[Math.floor(times.length / 2)];
const figure = (times) => {
  const all = sorted(times);
  return `${median(all).toFixed(2)} (${all[0].toFixed(2)}–${all.at(-1).toFixed(2)})`;
};

const node = process.version;
console.log(`${COUNT} resources, Node ${node}, ${cpus().length} cores, ${ROUNDS} rounds, milliseconds`);
console.log('build', figure(Array.from({ length: 3 }, () => timed(() => searchResources(large(), 'x')))));

const searched = large();
const contestants = { ours: (query) => searchResources(searched, query), plain, prepared };
const keys = QUERIES.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));
const times = new Map(keys.map((key) => [key, { ours: [], plain: [], prepared: [] }]));
for (let round = -2; round < ROUNDS; round++) {
  for (const key of times.keys()) {
    for (const [name, run] of Object.entries(contestants)) {
      const time = timed(() => run(key));
      if (round >= 0) times.get(key)[name].push(time);
    }
  }
}

const rows = [...times].map(([key, { ours, plain, prepared }]) => ({ key, ours, plain, prepared }));
for (const { key, ours, plain, prepared } of rows) {
  const hits = searchResources(searched, key).items.length;
  const ratios = [plain, prepared].map((other) => (median(ours) / median(other)).toFixed(2));
  console.log(
    `${key.padEnd(20)} ${String(hits).padStart(6)} hits  ours ${figure(ours)}  plain ${figure(plain)}  ratio ${ratios[0]}, to prepared texts ${ratios[1]}`,
  );
}
const sum = (name) => rows.reduce((total, row) => total + median(row[name]), 0);
console.log(
  `all keys: ratio ${(sum('ours') / sum('plain')).toFixed(2)}, to prepared texts ${(sum('ours') / sum('prepared')).toFixed(2)}`,
);
