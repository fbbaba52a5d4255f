import type { MessageKey, MessageParameters, Messages, PluralForms } from './messages.js';

/** Says a message: `t('widget.phase', { number: 1, name: 'Kunnskapsgrunnlag' })`. */
export interface Translate {
  <K extends MessageKey>(
    key: K,
    ...parameters: keyof MessageParameters<K> extends never ? [] : [MessageParameters<K>]
  ): string;
  /** The language tag of the messages, for dates. */
  readonly locale: string;
  /** The language a message is in, when it is not that of the interface: `nb` for one that is not translated. */
  readonly languageOf: (key: MessageKey) => 'nb' | undefined;
}

/**
 * Makes the function that says the messages of one language. Numbers are written as that language writes them.
 *
 * @param borrowed The keys that are said in bokmål.
 */
export function translator(
  messages: Messages,
  locale: string,
  borrowed: ReadonlySet<MessageKey> = new Set(),
): Translate {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const say = (key: MessageKey, parameters: Readonly<Record<string, string | number>> = {}): string => {
    const [group, name] = key.split('.') as [keyof Messages, string];
    const message = (messages[group] as Readonly<Record<string, string | PluralForms>>)[name] ?? key;
    const text =
      typeof message === 'string'
        ? message
        : (message[plurals.select(Number(parameters['count']))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (whole, placeholder: string) => {
      const value = parameters[placeholder];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
  return Object.assign(say, {
    locale,
    languageOf: (key: MessageKey) => (borrowed.has(key) ? ('nb' as const) : undefined),
  });
}
