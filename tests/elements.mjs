// Every element there is, so that a new one is tried as well.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(
  readFileSync(new URL('../packages/elements/custom-elements.json', import.meta.url), 'utf8'),
);

export const TAGS = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ tagName }) => tagName ?? []);
