import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { completeMessages } from './complete.logic.js';
import { nb } from './nb.js';
import { pseudo, pseudoTable } from './pseudo.logic.js';

describe('the pseudo-locale', () => {
  it('accents every letter, also the Norwegian ones', () => {
    assert.doesNotMatch(pseudo('Blåbær på øy'), /[a-zæøå]/i);
  });

  it('makes a text at least 40 per cent longer', () => {
    const text = 'Ressurser til fasen';
    assert.ok(pseudo(text).length >= text.length * 1.4);
  });

  it('leaves placeholders and the empty text alone', () => {
    assert.match(pseudo('{done} av {total}'), /^\{done\} .*\{total\}~+$/);
    assert.equal(pseudo(''), '');
  });

  it('fits wherever bokmål fits', () => {
    assert.deepEqual(completeMessages(pseudoTable(nb), nb).problems, { missing: [], unknown: [], unfit: [] });
  });
});
