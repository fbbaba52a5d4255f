// Every story and every page of the built Storybook, opened in a real browser: it is drawn, its play function does
// what it should, axe finds nothing, the console is silent, and no other site is asked for anything.
// `npm run test:stories` builds first.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { allPages, allStories, openPage, openStory, serveStorybook } from './served-storybook.mjs';

/** What a story may, and must, say in the console, since that is what it is about. */
const SAID = [
  { stories: /^elements-.*--(unknown-phase|fallback-content)$/, text: /unknown phase "9"/ },
  { stories: /^elements-phase--unknown-part$/, text: /unknown section/ },
  { stories: /^elements-term--unknown-term$/, text: /lapskaus/ },
  { stories: /^elements-workspace--local-layer-missing$/, text: /404|finnes-ikke\.json/ },
  { stories: /^elements-workspace--local-layer-invalid$/, text: /index\.json/ },
];

let storybook;
/** Pages at rest. Each is used again and again, since opening one takes longer than a story. */
const pages = [];

before(async () => {
  storybook = await serveStorybook();
  pages.push(await storybook.browser.newPage(), await storybook.browser.newPage());
});

after(() => storybook?.close());

/** Opens something in a page at rest, and notes what happens there. */
async function visit(open, entry) {
  const page = pages.pop();
  const seen = { console: [], foreign: [] };
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) seen.console.push(message.text());
  });
  page.on('pageerror', (error) => seen.console.push(String(error)));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(storybook.address).origin)
      seen.foreign.push(request.url());
  });
  try {
    return { ...(await open(page, storybook.address, entry)), ...seen };
  } finally {
    for (const event of ['console', 'pageerror', 'request']) page.removeAllListeners(event);
    pages.push(page);
  }
}

/** What axe found, one line for each place. */
function violations(reports) {
  const [report] = reports.filter(({ type }) => type === 'a11y');
  assert.ok(report, 'axe has looked at the story');
  assert.ok(report.result.passes?.length > 0, `axe found something to look at: ${report.result.error ?? ''}`);
  return report.result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

function assertSilent(id, said) {
  const expected = SAID.filter(({ stories }) => stories.test(id));
  for (const { text } of expected)
    assert.ok(
      said.some((line) => text.test(line)),
      `${id} says ${text}`,
    );
  const unexpected = said.filter((line) => !expected.some(({ text }) => text.test(line)));
  assert.deepEqual(unexpected, []);
}

test('there is a story for every element', () => {
  assert.ok(allStories().length > 100);
});

test('every story that may say something in the console exists', () => {
  for (const { stories } of SAID)
    assert.ok(
      allStories().some(({ id }) => stories.test(id)),
      String(stories),
    );
});

describe('every story', { concurrency: 2 }, () => {
  for (const { id, title, name } of allStories()) {
    test(`${title}: ${name}`, async () => {
      const seen = await visit(openStory, { id });
      assert.equal(seen.reason, undefined);
      assert.deepEqual(violations(seen.reports), []);
      assert.equal(seen.status, 'success');
      assertSilent(id, seen.console);
      assert.deepEqual(seen.foreign, []);
    });
  }
});

describe('every page', { concurrency: 2 }, () => {
  for (const { id, title } of allPages()) {
    test(title, async () => {
      const { console: said, foreign, words } = await visit(openPage, { id });
      assert.ok(words > 50, `${words} words`);
      // The page of an element shows all its stories, those about a mistake too.
      const mistakes = SAID.map(({ text }) => text);
      assert.deepEqual(
        said.filter((line) => !mistakes.some((text) => text.test(line))),
        [],
      );
      assert.deepEqual(foreign, []);
    });
  }
});
