// Every string a reader or an editor may meet in one language: the guide's words, the interface's and the builder's.

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
  return [
    ...strings(words, 'guide'),
    ...strings(messages, 'messages'),
    ...strings(builder, 'builder'),
  ].filter(({ path }) => path !== 'guide.locale');
}
