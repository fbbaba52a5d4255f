import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EDITOR_SETTINGS } from '../forms/editor-lines.js';
import { EMBED_FORMS } from '../forms/embed-form.js';
import { BUILDER_LOCALES, wordsFor } from '../messages/words.js';
import { CMS_IDS, CMSES, isCmsId } from './cms.js';
import { cmsName, pasteInstruction } from './cms-words.js';

test('every system is told how to paste every form, in every language', () => {
  for (const locale of BUILDER_LOCALES) {
    const words = wordsFor(locale);
    for (const cms of CMS_IDS) {
      for (const form of EMBED_FORMS) {
        assert.match(pasteInstruction(cms, form, words), /^\p{Lu}[^{}]+\.$/u);
      }
    }
  }
});

test('an instruction of the system itself goes before the general one', () => {
  const words = wordsFor('nb');
  assert.match(pasteInstruction('enonic', 'frame', words), /makroen/);
  assert.match(pasteInstruction('enonic', 'link', words), /i Enonic, sett markøren/);
  assert.match(pasteInstruction('other', 'link', words), /i publiseringssystemet deres, sett/);
});

test('an instruction of its own is for a system and a form there are', () => {
  for (const key of Object.keys(wordsFor('nb').cms.pasteIn)) {
    const [cms = '', form = ''] = key.split(' ');
    assert.ok(isCmsId(cms) && (EMBED_FORMS as readonly string[]).includes(form), key);
  }
});

test('where scripts never work, no form that needs one is advised', () => {
  for (const cms of CMS_IDS) {
    if (!CMSES[cms].takesScripts) assert.equal(CMSES[cms].form, 'frame');
  }
});

test('every setting belongs to some system', () => {
  const used = new Set(CMS_IDS.flatMap((cms) => CMSES[cms].settings));
  assert.deepEqual([...used].sort(), [...EDITOR_SETTINGS].sort());
});

test('systems have names of their own', () => {
  for (const locale of BUILDER_LOCALES) {
    const names = CMS_IDS.map((cms) => cmsName(cms, wordsFor(locale)));
    assert.equal(new Set(names).size, CMS_IDS.length);
  }
});
