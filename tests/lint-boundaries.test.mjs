// Proves that each rule of boundaries.mjs bites, and lets good imports through. Typed linting knows only files that
// exist, so each case lints other text under the path of a real file.
import assert from 'node:assert/strict';
import path from 'node:path';
import { before, test } from 'node:test';
import { ESLint } from 'eslint';
import { boundaries } from './boundaries.mjs';

const root = path.resolve(import.meta.dirname, '..');

const CORE = 'packages/core/src';
const ELEMENTS = 'packages/elements/src';
const MODEL = `${CORE}/model/phase.ts`;
const GUIDE = `${CORE}/guide/build-guide.ts`;
const STRUCTURE = `${CORE}/guide/structure/tasks.ts`;
const TEXT = `${CORE}/guide/text/nb/terms.ts`;
const PROGRESS = `${CORE}/progress/summarize.ts`;
const SEARCH = `${CORE}/search/search-resources.ts`;
const OVERLAY = `${CORE}/overlay/apply/add-tasks.ts`;
const ELEMENT = `${ELEMENTS}/elements/checklist/checklist.ts`;
const LOGIC = `${ELEMENTS}/elements/checklist/checklist.logic.ts`;
const EMBED = 'packages/embed/src/script/omr.ts';

/** File, what it imports, and a part of the message that must come. */
const FORBIDDEN = [
  [PROGRESS, '@omradesatsing/elements', 'core knows neither'],
  [SEARCH, '@omradesatsing/embed', 'core knows neither'],
  [SEARCH, '@omradesatsing/elements/define/all.js', 'core knows neither'],
  [PROGRESS, 'lit', 'core knows no framework'],
  [PROGRESS, 'lit/decorators.js', 'core knows no framework'],
  [PROGRESS, '@lit/context', 'core knows no framework'],
  [PROGRESS, 'node:fs', 'core runs in browsers too'],
  [PROGRESS, '../../../../packages/elements/src/index.js', 'Import another package by its name'],
  [ELEMENT, '../../../../core/src/index.js', 'Import another package by its name'],
  [EMBED, '../../../elements/dist/index.js', 'Import another package by its name'],
  [MODEL, '../guide/load-guide.js', 'model imports nothing'],
  [MODEL, '../progress/progress.js', 'model imports nothing'],
  [GUIDE, '../search/fold.js', 'guide imports only model'],
  [TEXT, '../../../progress/progress.js', 'guide imports only model'],
  [PROGRESS, '../guide/load-guide.js', 'progress imports only model'],
  [PROGRESS, '../search/fold.js', 'progress imports only model'],
  [PROGRESS, '../export/to-csv.js', 'progress imports only model'],
  [OVERLAY, '../../guide/load-guide.js', 'overlay imports only model'],
  [OVERLAY, '../../progress/progress.js', 'overlay imports only model'],
  [STRUCTURE, '../text/nb/terms.js', 'Structure is free of language'],
  [TEXT, '../../structure/terms.js', 'Words know ids from model'],
  [ELEMENT, '@omradesatsing/embed', 'elements does not know embed'],
  [ELEMENT, '../legal-panel/legal-panel.js', 'An element imports another as a type only'],
  [ELEMENT, '../legal-panel/legal-panel.logic.js', 'An element imports another as a type only'],
  [ELEMENT, '../../elements/legal-panel/legal-panel.js', 'An element imports another as a type only'],
  [ELEMENT, '../../define/legal-panel.js', 'Only define/ registers'],
  [LOGIC, 'lit', 'Logic has nothing to do with how it looks'],
  [LOGIC, '@lit/context', 'Logic has nothing to do with how it looks'],
  [LOGIC, './checklist.styles.js', 'Logic imports core and messages only'],
  [LOGIC, './checklist.js', 'Logic imports core and messages only'],
  [LOGIC, '../../internal/omr-element.js', 'Logic imports core and messages only'],
  [LOGIC, '../../controllers/announcer.js', 'Logic imports core and messages only'],
  [LOGIC, '../../workspace/workspace-registry.js', 'Logic imports core and messages only'],
  [PROGRESS, '../../../../tests/browser.mjs', 'Packages do not know what shows or tests them'],
  [ELEMENT, '../../../../../stories/pages.js', 'Packages do not know what shows or tests them'],
  [EMBED, '../../../../docs/example.js', 'Packages do not know what shows or tests them'],
  [EMBED, '../../../../bench/example.js', 'Packages do not know what shows or tests them'],
];

const ALLOWED = [
  [MODEL, "import { isTaskId } from './task.js';"],
  [GUIDE, "import { isTaskId } from '../model/index.js';"],
  [TEXT, "import type { TaskId } from '../../../model/index.js';"],
  [SEARCH, "import { loadGuide } from '../guide/load-guide.js';"],
  [SEARCH, "import MiniSearch from 'minisearch';"],
  [`${CORE}/progress/summarize.test.ts`, "import { loadGuide } from '../guide/load-guide.js';"],
  [`${CORE}/progress/summarize.test.ts`, "import { readFileSync } from 'node:fs';"],
  [ELEMENT, "import { loadGuide } from '@omradesatsing/core';"],
  [ELEMENT, "import { html } from 'lit';"],
  [ELEMENT, "import { announce } from '../../controllers/announcer.js';"],
  [ELEMENT, "import type { OmrLegalPanel } from '../legal-panel/legal-panel.js';"],
  [ELEMENT, "import { OmrPhaseChangeEvent } from '../phase-navigator/phase-navigator.events.js';"],
  [LOGIC, "import { statusOf } from '@omradesatsing/core';"],
  [LOGIC, "import type { Translate } from '../../messages/translate.logic.js';"],
  [LOGIC, "import type { Workspace } from '../../workspace/workspace.js';"],
  [EMBED, "import { provideGuide } from '@omradesatsing/elements';"],
];

/** @type {ESLint} */
let eslint;
before(() => {
  // With CI=true the TypeScript parser reads each file from disk once, and would not see the text it is given here.
  process.env.TSESTREE_SINGLE_RUN = 'false';
  eslint = new ESLint({ cwd: root });
});

/** What the boundaries say about `code` in `file`. */
async function complaints(file, code) {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  const fatal = result.messages.find((message) => message.fatal);
  assert.equal(fatal, undefined, fatal?.message);
  return result.messages.filter(({ ruleId }) => ruleId?.startsWith('boundary-'));
}

for (const [file, source, message] of FORBIDDEN) {
  test(`${file} may not import ${source}`, async () => {
    const found = await complaints(file, `import * as it from '${source}';\nexport { it };\n`);
    assert.ok(
      found.some((complaint) => complaint.message.includes(message)),
      `expected «${message}», got ${JSON.stringify(found.map((complaint) => complaint.message))}`,
    );
  });
}

test('what may not be imported may not be exported from either', async () => {
  assert.equal((await complaints(PROGRESS, "export { fold } from '../search/fold.js';\n")).length, 1);
});

test('a type may not cross a boundary that a value may not cross', async () => {
  const code =
    "import type { OmrChecklist } from '@omradesatsing/elements';\nexport type { OmrChecklist };\n";
  assert.equal((await complaints(PROGRESS, code)).length, 1);
});

for (const [file, code] of ALLOWED) {
  test(`${file} may say ${code}`, async () => {
    assert.deepEqual(await complaints(file, `${code}\n`), []);
  });
}

test('every boundary is an error for the files it names', async () => {
  for (const { name, rules } of boundaries) {
    assert.deepEqual(
      Object.values(rules).map(([severity]) => severity),
      ['error'],
      name,
    );
  }
});

test('every sentence of the boundaries has an import that it forbids here', () => {
  const sentences = boundaries.flatMap(({ rules }) =>
    Object.values(rules).flatMap(([, { patterns }]) => patterns.map(({ message }) => message)),
  );
  const tested = FORBIDDEN.map(([, , message]) => message);
  const untested = sentences.filter((sentence) => !tested.some((message) => sentence.includes(message)));
  assert.deepEqual(untested, []);
});
