// Every string a reader or an editor may meet in one language: the guide's words, the interface's, the builder's and those
// of the pages around. What is said in bokmål alone is with bokmål.

/** All strings of a value, with the path to each: `tasks.gjennomforing/….why`. */
export function strings(value, path = '') {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, path ? `${path}.${key}` : key));
}

/** @param {'nb' | 'nn' | 'en'} locale */
export async function stringsOf(locale) {
  const { words } = await import(`../../packages/core/dist/guide/text/${locale}/index.js`);
  const messages = (await import(`../../packages/elements/dist/messages/${locale}.js`))[locale];
  const builder = (await import(`../../packages/embed/dist/builder/messages/${locale}.js`))[locale];
  const pages = (await import(`../../packages/embed/dist/pages/words/${locale}.js`))[locale];
  return [
    ...strings(words, 'guide'),
    ...strings(messages, 'messages'),
    ...strings(builder, 'builder'),
    ...strings(pages, 'pages'),
    ...(locale === 'nb' ? await stringsInBokmalAlone() : []),
  ].filter(({ path }) => path !== 'guide.locale');
}

async function stringsInBokmalAlone() {
  const { exampleWords } = await import('../../packages/embed/dist/pages/words/example.js');
  const { notFoundWords } = await import('../../packages/embed/dist/pages/words/not-found.js');
  // It has two lines in English, and an address.
  const notFound = strings(notFoundWords, 'notFound').filter(({ path }) => !/english|formExample/.test(path));
  return [...strings(exampleWords, 'example'), ...notFound];
}
