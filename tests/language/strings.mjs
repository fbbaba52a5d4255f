// Every string a reader may meet in one language: the guide's words and the interface's.

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
  return [...strings(words, 'guide'), ...strings(messages, 'messages')].filter(
    ({ path }) => path !== 'guide.locale',
  );
}
