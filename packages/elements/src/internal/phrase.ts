import { html, type TemplateResult } from 'lit';
import type { MessageKey, MessageParameters } from '../messages/messages.js';
import type { Translate } from '../messages/translate.logic.js';

/**
 * A message as part of a template, marked with its language where that is not the language of the interface: a screen
 * reader must not read bokmål as Sámi. In attributes use `t` alone.
 */
export function phrase<K extends MessageKey>(
  t: Translate,
  key: K,
  ...parameters: keyof MessageParameters<K> extends never ? [] : [MessageParameters<K>]
): string | TemplateResult {
  const text = t(key, ...parameters);
  const language = t.languageOf(key);
  return language === undefined ? text : html`<span lang=${language}>${text}</span>`;
}
