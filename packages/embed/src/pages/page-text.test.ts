import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allAddresses } from '../address/widget-address.js';
import { linkTitle } from '../builder/forms/link-title.js';
import { editions } from './editions.test.js';
import { pageTitle } from './page-text.js';

/** A link stands in a text of its own, and says more than the page it leads to. */
const SHORTER_ON_PAGES = ['fasenavigator', 'lovverk'];

for (const locale of ['nb', 'nn', 'en'] as const) {
  test(`a page of one phase has the name of the link to it: ${locale}`, () => {
    const addresses = allAddresses().filter(
      ({ locale: its, phase, widget }) =>
        its === locale && phase !== 'alle' && !SHORTER_ON_PAGES.includes(widget),
    );
    for (const address of addresses) {
      assert.equal(pageTitle(address, editions[locale]).text, linkTitle(address));
    }
  });
}
