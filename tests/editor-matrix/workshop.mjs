// Where the editors stand: a page on a server of its own, with their scripts from node_modules, and a clipboard.
import { createServer } from 'node:http';
import path from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import sirv from 'sirv';
import { EDITORS, TIPTAP } from './editors.mjs';
import { asTyped, SANITIZERS } from './sanitizers.mjs';

const modules = path.resolve(import.meta.dirname, '../../node_modules');
const PAGE =
  '<!doctype html><html lang="nb"><title>x</title><link rel="icon" href="data:,"><textarea id="aside"></textarea><div id="editor"></div>';

/** Tiptap is written for bundlers. */
async function bundleTiptap() {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'tiptap' ? id : null),
    load: (id) => (id === 'tiptap' ? TIPTAP : null),
  };
  const bundle = await rollup({
    input: 'tiptap',
    plugins: [entry, nodeResolve({ browser: true, rootDir: import.meta.dirname })],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'tiptap' });
  return output[0].code;
}

/**
 * Starts the server. `engines` are all there is to send a form through, each with `put({ form, way })`, which gives the
 * HTML that the CMS then has.
 */
export async function startWorkshop(browser) {
  const tiptap = await bundleTiptap();
  const files = sirv(modules);
  const server = createServer((request, response) => {
    if (request.url === '/') response.setHeader('Content-Type', 'text/html; charset=utf-8').end(PAGE);
    else if (request.url === '/tiptap.js') response.setHeader('Content-Type', 'text/javascript').end(tiptap);
    else files(request, response);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = `http://127.0.0.1:${server.address().port}/`;
  // Else the browser asks the reader, who is not there.
  await browser
    .defaultBrowserContext()
    .overridePermissions(new URL(address).origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);

  const openPage = async (scripts) => {
    const page = await browser.newPage();
    // A busy browser may be late with the focus, and the clipboard is for documents that have it.
    await page.emulateFocusedPage(true);
    await page.goto(address);
    for (const script of scripts) await page.addScriptTag({ url: address + script });
    return page;
  };

  const editor = async ({ name, scripts, start }) => {
    const page = await openPage(scripts);
    await page.evaluate(start);
    return { name, put: (given, way) => putInEditor(page, given, way) };
  };

  const purify = await openPage(['dompurify/dist/purify.js']);
  const sanitizer = ({ name, clean }) => ({
    name,
    // There is nothing to paste into: what is pasted is what was sent, and text is what somebody typed.
    put: ({ html, text }, way) => clean(way === 'paste as text' ? asTyped(text) : html, purify),
  });

  return {
    engines: [...(await Promise.all(EDITORS.map(editor))), ...SANITIZERS.map(sanitizer)],
    close: () => server.close(),
  };
}

async function putInEditor(page, { html, text }, way) {
  await page.bringToFront();
  await page.evaluate(() => editor.set(''));
  if (way === 'source') {
    await page.evaluate((source) => editor.set(source), html);
  } else {
    const items = { ...(way === 'paste' && { 'text/html': html }), 'text/plain': text };
    await page.focus('#aside');
    await page.evaluate(async (all) => {
      const blobs = Object.entries(all).map(([type, data]) => [type, new Blob([data], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }, items);
    await page.evaluate(() => editor.focus());
    await page.keyboard.down('Control');
    await page.keyboard.press('V', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    // An editor may also let nothing through.
    await page
      .waitForFunction(() => editor.get().includes('gjennomforing'), { timeout: 5000 })
      .catch(() => {});
  }
  return page.evaluate(() => editor.get());
}
