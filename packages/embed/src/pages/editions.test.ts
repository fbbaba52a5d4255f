// What tests of pages are made with.
import { readFileSync } from 'node:fs';
import { applyLocalLayer, loadExportWords, loadGuide, LOCALES, parseLocalLayer } from '@omradesatsing/core';
import type { Edition, Editions, Site } from './site.js';

export const site: Site = { base: new URL('https://kommune.example/omr/'), version: '1.2.3' };

/** As core's example has it, with a phase hidden. */
export const layerText = JSON.stringify({
  ...(JSON.parse(
    readFileSync(new URL('../../../core/examples/lokalt-lag.json', import.meta.url), 'utf8'),
  ) as object),
  hide: { phases: ['videreforing'] },
});

async function load(layered: boolean): Promise<Editions> {
  const parsed = parseLocalLayer(layerText);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const entries = await Promise.all(
    LOCALES.map(async (locale): Promise<[string, Edition]> => {
      const whole = await loadGuide(locale);
      const guide = layered ? applyLocalLayer(whole, parsed.value).guide : whole;
      return [locale, { locale, guide, whole, words: await loadExportWords(locale) }];
    }),
  );
  return Object.fromEntries(entries) as Editions;
}

export const editions = await load(false);
export const layeredEditions = await load(true);
