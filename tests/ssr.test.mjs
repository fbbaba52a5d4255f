// The elements drawn by a server, with Lit's renderer, and read without JavaScript.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { html } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import ts from 'typescript';
import { drawPage } from '../docs/examples/draw-page.mjs';
import {
  begunTask,
  doneTask,
  every,
  guide,
  keyOf,
  openTask,
  pageOf,
  progress,
  serveDrawings,
  text,
  WIDGETS,
} from './server-drawn-page.mjs';
import { TAGS } from './elements.mjs';

let drawings;

before(async () => {
  drawings = await serveDrawings();
});

after(() => drawings?.close());

/** Opens what a server has drawn where no script runs. */
async function read(drawn) {
  const page = await drawings.newPage();
  await page.setJavaScriptEnabled(false);
  await drawings.show(page, pageOf(drawn));
  return page;
}

test('the examples of docs/server-drawing.md are those that are tried here', () => {
  const read = (file) => readFileSync(new URL(`../docs/${file}`, import.meta.url), 'utf8');
  for (const example of ['draw-page.mjs', 'take-over.mjs']) {
    assert.ok(read('server-drawing.md').includes(`\`\`\`js\n${read(`examples/${example}`)}\`\`\``), example);
  }
});

test('the types of the server’s example are right', () => {
  const program = ts.createProgram(
    [fileURLToPath(new URL('../docs/examples/draw-page.mjs', import.meta.url))],
    {
      allowJs: true,
      checkJs: true,
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true, // the types of Node 20 are at odds with themselves
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: ['node'],
    },
  );
  const messages = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  assert.deepEqual(messages, []);
});

test('nothing that is drawn can end the data that comes with it', () => {
  const drawn = drawPage(html`<omr-progress></omr-progress>`, { ...progress, by: '</script><b>' });
  assert.ok(!drawn.includes('</script><b>'));
});

for (const tag of TAGS) {
  test(`<${tag}> is drawn on a server, with its styles`, () => {
    const name = unsafeStatic(tag);
    for (const phase of ['1', 'gjennomforing']) {
      const drawn = drawPage(staticHtml`<${name} phase=${phase}></${name}>`, progress);
      const [, shadow] = new RegExp(
        `<${tag}[^>]*><template[^>]* shadowrootmode="open">(.*)</template>`,
        's',
      ).exec(drawn);
      assert.match(shadow, /^<style>[^<]*:host\b/);
      assert.equal(shadow.includes('Kilde: Husbanken'), WIDGETS.includes(tag));
    }
  });
}

test('a server tells of a mistake in its log, and sends no event', (t) => {
  const { prototype } = customElements.get('omr-checklist');
  const send = t.mock.method(prototype, 'dispatchEvent', () => true);
  const warn = t.mock.method(console, 'warn', () => undefined);
  drawPage(html`<omr-checklist phase="9" heading-level="h2" workspace="to ord"></omr-checklist>`);
  const sent = send.mock.calls.map(({ arguments: [{ type }] }) => type);
  assert.ok(!sent.includes('omr-error'), sent.join());
  assert.match(warn.mock.calls.map(({ arguments: [words] }) => words).join(), /unknown phase "9"/);
});

test('a server draws an element in the language it says, where the words are at hand', () => {
  assert.match(drawPage(html`<omr-checklist lang="nn"></omr-checklist>`), /0 av 15 oppgåver er ferdige/);
});

test('a server draws an element with the guide it is given', () => {
  const renamed = { ...guide, tasks: guide.tasks.map((task) => ({ ...task, title: 'Vår oppgave' })) };
  const own = { ...renamed, task: (id) => renamed.tasks.find((task) => task.id === id) };
  assert.match(drawPage(html`<omr-checklist .guide=${own}></omr-checklist>`), /Vår oppgave/);
});

test('a server draws what is in an omr-workspace by that workspace', () => {
  const drawn = drawPage(
    html`<omr-workspace name="a" phase="5"><omr-checklist></omr-checklist></omr-workspace>`,
    progress,
  );
  assert.match(drawn, /Sjekkliste for fase.5/);
});

test('a local layer is for the browser to fetch: until then what stands between the tags is shown', () => {
  const drawn = drawPage(
    html`<omr-workspace name="b" src="/lag.json"
      ><omr-checklist><p>Reserve</p></omr-checklist></omr-workspace
    >`,
  );
  assert.ok(!drawn.includes('Kilde: Husbanken'));
  assert.match(drawn, /<slot ><\/slot>.*<p>Reserve<\/p>/s);
});

test('no page sees the ticks of the one that was drawn before it', () => {
  const checklist = () => html`<omr-checklist></omr-checklist>`;
  assert.match(drawPage(checklist(), progress), /1 av 15 oppgaver er ferdig/);
  assert.match(drawPage(checklist()), /0 av 15 oppgaver er ferdige/);
});

test('without JavaScript, what is done is ticked and what is open is not', async () => {
  const page = await read(drawPage(every(), progress));
  const checked = (task) => page.$eval(`omr-checklist >>> [id="tick-${keyOf(task)}"]`, (box) => box.checked);
  assert.deepEqual(await Promise.all([doneTask, openTask, begunTask].map(checked)), [true, false, false]);
  const all = await page.$$eval('omr-checklist >>> [type=checkbox]', (boxes) =>
    boxes.map((box) => box.checked),
  );
  assert.equal(all.filter(Boolean).length, 1);
  assert.match(await text(page, `omr-checklist >>> [id="remarks-${keyOf(begunTask)}"]`), /Pågår/);
  assert.deepEqual(
    await page.$$eval('omr-resource-list >>> select', (lists) => lists.map(({ value }) => value)),
    ['', 'kunnskapsgrunnlag', '', 'guide'],
  );
  assert.equal(
    await page.$eval(`omr-checklist >>> [id="status-${keyOf(doneTask)}"]`, ({ value }) => value),
    'done',
  );
  await page.close();
});

test('without JavaScript, every widget can be read, in its own looks, and its reserve is not shown as well', async () => {
  const page = await read(drawPage(every(), progress));
  for (const tag of WIDGETS) {
    const seen = await page.$eval(tag, (element) => {
      const { fontSize, display } = getComputedStyle(element.shadowRoot.querySelector('.base'));
      const reserve = element.querySelector('p').checkVisibility();
      return { text: element.shadowRoot.querySelector('.base').innerText, fontSize, display, reserve };
    });
    assert.match(seen.text, /Kilde: Husbanken/, tag);
    assert.deepEqual([seen.fontSize, seen.display, seen.reserve], ['16px', 'block', false], tag);
  }
  await page.close();
});

test('without JavaScript, there is no control that would do nothing', async () => {
  const page = await read(drawPage(every(), progress));
  await page.$$eval('omr-checklist >>> details', (all) => all.forEach((details) => (details.open = true)));
  const visible = await page.$$eval(
    'body >>> :is(button, select, textarea, input:not([id^="tick-"]))',
    (controls) => controls.filter((control) => control.checkVisibility()).map(({ outerHTML }) => outerHTML),
  );
  assert.deepEqual(visible, []);
  await page.close();
});
