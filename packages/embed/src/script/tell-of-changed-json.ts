import { warnOnce } from '@omradesatsing/elements/tags.js';

/**
 * Tells the page's developer where a library has changed what JSON is, as Prototype did before 1.7 by
 * `Array.prototype.toJSON`. The widgets work, but what a reader keeps cannot be read again; that is the page's to mend.
 */
export function tellOfChangedJson(): void {
  if (JSON.stringify(['']) === '[""]') return;
  warnOnce(
    'A library on this page has changed how JSON is written. Progress that readers keep or save to a file cannot be ' +
      'read again. Remove Array.prototype.toJSON and String.prototype.toJSON, or update the library.',
  );
}
