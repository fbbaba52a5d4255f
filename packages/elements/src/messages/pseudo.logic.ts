/**
 * A language nobody speaks, `qaa`: every letter carries an accent and every text is 40 per cent longer. What is still
 * plain on the screen is not translated, and what breaks will break in a real language too.
 */
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ó',
  p: 'þ',
  q: 'ǫ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
  æ: 'ǽ',
  ø: 'ǿ',
  å: 'ǻ',
};

/** `{total} oppgaver` → `{total} óþþĝáṽéŕ~~~~`. Placeholders stay. */
export function pseudo(text: string): string {
  if (text === '') return text;
  const parts = text.split(/(\{\w+\})/);
  const accented = parts.map((part) => (part.startsWith('{') ? part : accent(part))).join('');
  const letters = parts.filter((part) => !part.startsWith('{')).join('').length;
  return `${accented}${'~'.repeat(Math.ceil(letters * 0.4))}`;
}

/** The same with every string in a table of messages or words. */
export function pseudoTable<T>(value: T): T {
  return mapStrings(value) as T;
}

function mapStrings(value: unknown): unknown {
  if (typeof value === 'string') return pseudo(value);
  if (Array.isArray(value)) return value.map(mapStrings);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapStrings(inner)]));
}

function accent(text: string): string {
  return [...text]
    .map((letter) => {
      const small = ACCENTED[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? small : small.toUpperCase();
    })
    .join('');
}
