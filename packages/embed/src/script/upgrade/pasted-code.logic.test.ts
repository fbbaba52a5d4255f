import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readPastedCode } from './pasted-code.logic.js';

const FOLDER = new URL('https://kommune.no/omr/');
const SCRIPT =
  '<script type="module" src="https://kommune.no/omr/v0.1.0/omr.js" integrity="sha384-Ab+/9=" crossorigin="anonymous"></script>';
const LINK = '<a href="https://kommune.no/omr/w/sjekkliste/gjennomforing/nb">Sjekkliste: Gjennomføring</a>';
const ELEMENT = `<omr-checklist phase="gjennomforing" lang="nb">${LINK}</omr-checklist>`;
const FRAME =
  '<iframe src="https://kommune.no/omr/w/sjekkliste/gjennomforing/nb" width="100%" height="640" loading="lazy" title="Sjekkliste"></iframe>';

const read = (text: string) => readPastedCode(text, FOLDER);
const configuration = { widget: 'sjekkliste', phase: 'gjennomforing', locale: 'nb', look: {} };
const widget = { type: 'widget', configuration, label: 'Sjekkliste: Gjennomføring' };

for (const [name, text] of [
  ['element with script', `${SCRIPT}\n${ELEMENT}`],
  ['element alone', ELEMENT],
  ['frame and link', `${FRAME}\n<p>${LINK}</p>`],
  ['with no-break spaces', `${SCRIPT} ${ELEMENT}`.replaceAll(' ', '\u00a0')],
  ['with unseen characters', ELEMENT.replaceAll('=', '=\u200b').replaceAll('/', '/\u00ad')],
  ['with curly marks', ELEMENT.replace(/"([^"]*)"/g, '“$1”')],
  ['with Norwegian marks', ELEMENT.replace(/"([^"]*)"/g, '«$1»')],
  ['with single marks', ELEMENT.replaceAll('"', '’')],
  ['without marks', ELEMENT.replace('"gjennomforing"', 'gjennomforing')],
  ['broken between words', ELEMENT.replaceAll(' ', '\n    ').replaceAll('><', '>\n<')],
  ['in capitals', ELEMENT.replace(/<(\/?)omr-checklist/g, '<$1OMR-CHECKLIST')],
  ['with a number', ELEMENT.replace('"gjennomforing"', '"4"')],
  ['with attributes that are not used', ELEMENT.replace(' lang=', ' onclick="alert(1)" style="x" lang=')],
] as const) {
  test(`is a widget: ${name}`, () => {
    assert.deepEqual(read(text), widget);
  });
}

test('an element without a link is a widget without a label', () => {
  assert.deepEqual(read('<omr-glossary></omr-glossary>'), {
    type: 'widget',
    configuration: { widget: 'ordliste', phase: 'alle', look: {} },
    label: '',
  });
});

test('the heading level comes along', () => {
  const code = read('<omr-phase phase="2" heading-level="3"></omr-phase>');
  assert.ok(code.type === 'widget');
  assert.deepEqual(code.configuration.look, { headingLevel: 3 });
});

test('the line with the script alone is known', () => {
  assert.deepEqual(read(SCRIPT), { type: 'script' });
});

test('code that is cut between two paragraphs has begun, wherever the cut is', () => {
  const whole = `${SCRIPT} ${ELEMENT}`;
  const stopped = [];
  for (let end = 1; end < whole.length; end += 1) {
    const { type } = read(whole.slice(0, end));
    // After the script it is whole, as the line with the script. In the middle of a name it may be another's.
    if (type !== 'begun' && type !== 'script') stopped.push(whole.slice(0, end).slice(-12));
  }
  assert.ok(
    stopped.every((cut) => /<\/?[a-z]{1,5}(-[a-z]*)?$/.test(cut)),
    stopped.join('|'),
  );
});

for (const [name, text] of [
  ['a script from elsewhere', SCRIPT.replace('kommune.no', 'evil.example')],
  ['another script of the site', SCRIPT.replace('omr.js', 'app.js')],
  ['an inline script', '<script>alert(1)</script>'],
  ['two scripts', `${SCRIPT}${SCRIPT}${ELEMENT}`],
  ['a frame from elsewhere', FRAME.replace('kommune.no', 'evil.example')],
  ['a frame with script in its address', FRAME.replace('https://', 'javascript://')],
  ['a frame with the other address in another attribute', FRAME.replace('src=', 'data-src=')],
  ['an unknown element', '<omr-sjekkliste phase="4"></omr-sjekkliste>'],
  ['a workspace', '<omr-workspace src="https://evil.example/lag.json"></omr-workspace>'],
  ['an unknown phase', ELEMENT.replace('gjennomforing', 'niende')],
  ['a foreign link inside', ELEMENT.replace('https://kommune.no/omr/w', 'https://evil.example/w')],
  ['script in the link', ELEMENT.replace('https://kommune.no/omr/w/', 'javascript:alert(1)//')],
  ['an element inside', ELEMENT.replace('</omr', '<img src=x onerror=alert(1)></omr')],
  ['words before', `Lim inn: ${ELEMENT}`],
  ['words after', `${ELEMENT} Ferdig.`],
  ['words between', ELEMENT.replace('<a', 'Se <a')],
  ['two widgets', `${ELEMENT}${ELEMENT}`],
  ['the end of another element', '<omr-checklist></omr-phase>'],
  ['an end alone', '</omr-checklist>'],
  ['a link alone', LINK],
  ['nothing', ''],
  ['a text about it', 'Bruk <omr-checklist> på siden'],
  ['very long', `<omr-checklist ${'a '.repeat(3000)}></omr-checklist>`],
] as const) {
  test(`is left alone: ${name}`, () => {
    assert.deepEqual(read(text), { type: 'other' });
  });
}

test('any text is answered, also text made of our own pieces', () => {
  const pieces = fc.array(
    fc.constantFrom(SCRIPT, LINK, ELEMENT, FRAME, '<', '>', '"', ' ', '</', '<p>', 'ord', '='),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), pieces, (text, parts) => {
      read(`<${text}`);
      const code = read(parts.join(''));
      if (code.type === 'widget') assert.equal(code.configuration.widget, 'sjekkliste');
    }),
    { numRuns: 2000, seed: 13 },
  );
});

test('a text made to be slow is answered at once: it is read once through', () => {
  for (const hard of ['<omr-x' + ' a'.repeat(1400), '<a' + ' b="'.repeat(700), '<p' + ' ='.repeat(1400)]) {
    read(hard);
  }
});

for (const word of ['a'.repeat(2900), 'data-'.repeat(580), 'a '.repeat(1400), 'a="b'.repeat(700)]) {
  // Read in every way there is, this would take longer than there is time.
  test(`a long text that begins like code is read once: ${word.slice(0, 8)}…`, () => {
    assert.notEqual(read(`<script ${word}`).type, 'widget');
  });
}
