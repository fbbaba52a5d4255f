import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cspLines, formatCspLine } from './csp-lines.js';
import { EDITOR_SETTINGS, editorLines } from './editor-lines.js';
import type { EmbedSite } from './embed-form.js';
import { accessibilityParagraph, privacyParagraph } from './paragraphs.js';
import { movingScriptLine, siteScriptLine } from './script-line.js';

const site: EmbedSite = { folder: 'https://vert.no/omr/', version: '1.2.3', integrity: 'sha384-abc' };

test('the line for a site names an exact version and its sum', () => {
  assert.equal(
    siteScriptLine(site),
    '<script type="module" src="https://vert.no/omr/v1.2.3/omr.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
  );
});

test('the line that moves has a major version and no sum', () => {
  assert.equal(movingScriptLine(site), '<script type="module" src="https://vert.no/omr/v1/omr.js"></script>');
});

test('a policy allows the folder, and the name of ours', () => {
  assert.deepEqual(cspLines(site).map(formatCspLine), [
    'script-src https://vert.no/omr/',
    'frame-src https://vert.no/omr/',
    'trusted-types omr',
  ]);
});

test('at the root of a host a policy allows the host', () => {
  const [line] = cspLines({ ...site, folder: 'http://127.0.0.1:4173/' });
  assert.equal(line?.source, 'http://127.0.0.1:4173');
});

test('no path can end a directive', () => {
  const [line] = cspLines({ ...site, folder: "https://vert.no/a;script-src 'unsafe-inline',b/" });
  assert.doesNotMatch(line?.source ?? '', /[;, ]/);
});

test('TinyMCE is told the host by its name alone', () => {
  assert.equal(
    editorLines('tinymce-frame', { ...site, folder: 'http://127.0.0.1:4173/' }, ''),
    "sandbox_iframes_exclusions: ['127.0.0.1'],",
  );
});

test('the pattern for CKEditor 5 finds our addresses and no others', () => {
  const lines = editorLines('ckeditor5-address', site, '');
  const source = /url: \/(.+)\/ \}\]/.exec(lines)?.[1] ?? '';
  const pattern = new RegExp(source);
  assert.match('vert.no/omr/w/sjekkliste/gjennomforing/nb', pattern);
  assert.doesNotMatch('vertXno/omr/w/sjekkliste/gjennomforing/nb', pattern);
  assert.doesNotMatch('annen.no/vert.no/omr/w/sjekkliste', pattern);
});

test('what is put in PHP stays in its quotes', () => {
  const lines = editorLines('wordpress-script', site, `<script src="https://vert.no/o'mr/\\"></script>`);
  assert.match(lines, /echo '<script src="https:\/\/vert\.no\/o\\'mr\/\\\\"><\/script>';/);
});

test('every setting has lines, none of them in the words of another host', () => {
  for (const setting of EDITOR_SETTINGS) {
    const lines = editorLines(setting, site, siteScriptLine(site));
    assert.notEqual(lines, '');
    assert.doesNotMatch(lines, /undefined|DERES/);
  }
});

test('every element is kept by the editor that is told of them', () => {
  for (const setting of ['tinymce-element', 'drupal-tags'] as const) {
    for (const tag of ['omr-guide', 'omr-checklist', 'omr-glossary']) {
      assert.ok(editorLines(setting, site, '').includes(tag), setting);
    }
  }
});

test('the paragraphs are in the language of the readers, and name host and version', () => {
  assert.match(privacyParagraph('nb', site), /hentes fra vert\.no\. .*«Slett det som er lagret»/);
  assert.match(privacyParagraph('nn', site), /henta frå vert\.no\. .*«Slett det som er lagra»/);
  assert.match(privacyParagraph('en', site), /fetched from vert\.no\. .*“Delete what is stored”/);
  assert.match(accessibilityParagraph('nb', site), /versjon 1\.2\.3/);
  assert.equal(privacyParagraph('se', site), privacyParagraph('nb', site));
});
