import type { MessageKey, MessageParameters, Messages, PluralForms } from './messages.js';

/** Says a message: `t('widget.phase', { number: 1, name: 'Kunnskapsgrunnlag' })`. */
export type Translate = <K extends MessageKey>(
  key: K,
  ...parameters: keyof MessageParameters<K> extends never ? [] : [MessageParameters<K>]
) => string;

/** Makes the function that says the messages of one language. Numbers are written as that language writes them. */
export function translator(messages: Messages, locale: string): Translate {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  return (key, ...[parameters]) => {
    const values: Readonly<Record<string, string | number>> = parameters ?? {};
    const [group, name] = key.split('.') as [keyof Messages, string];
    const message = (messages[group] as Readonly<Record<string, string | PluralForms>>)[name] ?? key;
    const text =
      typeof message === 'string'
        ? message
        : (message[plurals.select(Number(values['count']))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (whole, placeholder: string) => {
      const value = values[placeholder];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}
