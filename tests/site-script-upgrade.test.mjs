// What a page gets when an editor has pasted a link, an address or code, with nothing on the page but the script.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { NAME, checklist, filled, opened, start, stop, widgets } from './pasted-page.mjs';

before(start);
after(stop);

/** One row for each way it comes out of an editor. Where it is no link, what is in it is another. */
const FORMS = [
  ['a link in a paragraph', '<p>{L}</p>'],
  ['a link in no block of its own', '{L}'],
  ['a link between blocks', '<div><p>Før</p>{L}<p>Etter</p></div>'],
  ['a link in bold, as copied', '<p><strong><u>{L}</u></strong></p>'],
  ['a link with space around', '<p>\u00a0 {L}\u200b<br></p>'],
  ['a link with a break in it', `<p><a href="{A}">${NAME}<br></a></p>`],
  ['a link after two breaks', '<div>Les dette.<br><br>{L}</div>'],
  [
    'a link with target and rel',
    `<p><a href="{A}" target="_blank" rel="noopener noreferrer nofollow">${NAME}</a></p>`,
  ],
  ['a link beside the script that a page kept', '<p><script type="module" src="{H}omr.js"></script>{L}</p>'],
  ['a link with a slash at the end', `<p><a href="{A}/">${NAME}</a></p>`],
  ['a link with a query', `<p><a href="{A}?utm_source=x">${NAME}</a></p>`],
  ['a link in a list that asks by its address', `<ul><li><a href="{A}#omr">${NAME}</a></li></ul>`],
  [
    'a link in a table that asks by class',
    `<table><tr><td><a class="omr" href="{A}">${NAME}</a></td></tr></table>`,
  ],
  ['a link that asks by attribute', `<ul><li><a data-omr href="{A}">${NAME}</a></li></ul>`],
  ['an element with the link in it', `<omr-checklist phase="gjennomforing" lang="nb">{L}</omr-checklist>`],
  ['data-omr with an address', '<div data-omr="{A}">{L}</div>'],
  ['data-omr with a short address', '<div data-omr="sjekkliste/4/nb">{L}</div>'],
  ['an oembed', '<figure class="media"><oembed url="{A}"></oembed></figure>', { inside: '' }],
  ['a bare address', '<p>{A}</p>', { inside: '{A}' }],
  ['a bare address in a figure', '<figure><div>\n{A}\n</div></figure>', { inside: '{A}' }],
  [
    'a bare address, cut by markup',
    '<p><span>{H}w/sjekk</span><wbr>liste/gjennomforing/nb</p>',
    { inside: '{A}' },
  ],
  ['code in one paragraph', '<p>{S} {E}</p>'],
  ['code in two paragraphs', '<p>{S}</p><p>{E}</p>'],
  ['code with an empty paragraph between', '<p>{S}</p><p>&nbsp;</p>\n<p>{E}</p>'],
  ['code with breaks', '<p>{S}<br>{E}</p>'],
  ['code in blocks of an editor', '<div>{S}</div><div>{E}</div>'],
  ['code in a table cell', '<table><tr><td>{E}</td></tr></table>'],
  [
    'code whose address an editor made a link',
    '<p>&lt;omr-checklist phase="gjennomforing" lang="nb"&gt;&lt;a href="<a href="{A}">{A}</a>"&gt;' +
      `${NAME}&lt;/a&gt;&lt;/omr-checklist&gt;</p>`,
  ],
  [
    'code of a frame',
    '<p>&lt;iframe src="{A}" width="100%" height="640" loading="lazy" title="x"&gt;&lt;/iframe&gt;</p><p>&lt;p&gt;{EL}&lt;/p&gt;</p>',
  ],
];

for (const [name, text, other] of FORMS) {
  test(`becomes one widget: ${name}`, async () => {
    const { page, seen } = await opened(text);
    const inside = filled(other?.inside ?? checklist.inside);
    assert.deepEqual(await widgets(page), [{ ...checklist, inside }]);
    assert.ok(
      !(await page.$eval('article', (article) => article.innerText)).includes('<'),
      'no code is seen',
    );
    assert.deepEqual([seen.errors, seen.console], [[], []]);
    await page.close();
  });
}

/** What stays as it is, to the last letter. */
const UNTOUCHED = [
  ['in a text', '<p>Se {L} for mer.</p>'],
  ['after one break', '<p>Lenker:<br>{L}</p>'],
  ['one of two', '<p>{L} {L}</p>'],
  ['in a list', '<ul><li>{L}</li></ul>'],
  ['in a table', '<table><tbody><tr><td>{L}</td></tr></tbody></table>'],
  ['in a heading', '<h2>{L}</h2>'],
  ['in a heading, though it asks', '<h2><a href="{A}#omr">x</a></h2>'],
  ['in navigation, though it asks', '<nav><p><a href="{A}#omr">x</a></p></nav>'],
  ['in a footer', '<footer><p>{L}</p></footer>'],
  ['in a button', '<button type="button"><a href="{A}#omr">x</a></button>'],
  [
    'that looks like a button',
    '<p class="wp-block-button"><a class="wp-block-button__link" href="{A}">x</a></p>',
  ],
  ['around a picture', '<p><a href="{A}"><img alt="x"></a></p>'],
  ['beside a picture', '<p><img alt="x">{L}</p>'],
  ['around a card', '<div><a href="{A}"><h3>Sjekkliste</h3><p>Les mer</p></a></div>'],
  ['without words', '<p><a href="{A}"></a></p>'],
  ['that asks to stay', '<p><a href="{A}#lenke">x</a></p>'],
  ['a bare address that asks to stay', '<p>{A}#lenke</p>'],
  ['a bare address in a text', '<p>Gå til {A} for mer.</p>'],
  ['a bare address in a list', '<ul><li>{A}</li></ul>'],
  [
    'in an editor',
    '<div contenteditable="true"><p>{L}</p><p>{A}</p><p>{E}</p><div data-omr="fase/1"></div><p><a href="{A}#omr">x</a></p></div>',
  ],
  [
    'in what an editor shows',
    '<div contenteditable=""><figure contenteditable="false"><oembed url="{A}"></oembed></figure></div>',
  ],
  ['in a field', '<textarea>{A}</textarea><textarea>{E}</textarea>'],
  ['in code that is shown as code', '<pre><code>{E}</code></pre><pre>{A}</pre><p><code>{E}</code></p>'],
  ['of another site', '<p><a href="https://example.com/w/sjekkliste/alle/nb">x</a></p>'],
  ['to a widget that is none', '<p><a href="{H}w/sjekliste/alle/nb">x</a></p>'],
  ['with script in its address', `<p><a href="javascript://{H}w/sjekkliste/alle/nb">x</a></p>`],
  ['with script in the widget', '<p><a href="{H}w/%3Cscript%3Ealert(1)%3C/script%3E/alle/nb">x</a></p>'],
  ['with script in the phase', '<p><a href="{H}w/sjekkliste/javascript:alert(1)/nb">x</a></p>'],
  ['with script in the language', '<p><a href="{H}w/sjekkliste/alle/%22onload=%22alert(1)">x</a></p>'],
  [
    'code with a script from elsewhere',
    '<p>&lt;script src="https://example.com/omr.js"&gt;&lt;/script&gt;</p><p>{E2}</p>',
  ],
  ['code of an element that is none of ours', '<p>&lt;omr-annet phase="1"&gt;&lt;/omr-annet&gt;</p>'],
  ['code with more in it', '<p>{E} og litt til</p>'],
  [
    'code with a picture in it',
    '<p>&lt;omr-checklist&gt;&lt;img src=x onerror=alert(1)&gt;&lt;/omr-checklist&gt;</p>',
  ],
  ['code that never ends', '<p>&lt;omr-checklist phase="4"&gt;</p><p>Neste avsnitt</p>'],
  ['a text about an element', '<p>Skriv &lt;omr-checklist&gt; der den skal stå.</p>'],
];

for (const [name, text] of UNTOUCHED) {
  test(`stays as it is: ${name}`, async () => {
    const before = filled(text).replaceAll('{E2}', 'Mer tekst');
    const { page, seen } = await opened(before);
    assert.equal(await page.$eval('article', (article) => article.innerHTML), await normalised(page, before));
    assert.deepEqual(seen.errors, []);
    await page.close();
  });
}

/** As the browser writes the same HTML. */
const normalised = (page, html) =>
  page.evaluate((text) => {
    const inert = new DOMParser().parseFromString(`<article>${text}</article>`, 'text/html');
    return inert.querySelector('article').innerHTML;
  }, html);
