// Element tests, in a real browser, straight from the TypeScript source. What needs no DOM runs in Node: *.logic.test.ts.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { accessibilityTreePlugin } from './tests/accessibility-tree.mjs';
import { browserArgs, findBrowser } from './tests/browser.mjs';
import { cdpMediaPlugin } from './tests/cdp-media.mjs';
import { goldenFilesPlugin } from './tests/golden-files.mjs';
import { picturePlugin } from './tests/picture.mjs';

const browser = await findBrowser();
console.log(`Browser: ${browser.path} (${browser.origin})`);

const launcher = () =>
  chromeLauncher({
    launchOptions: {
      executablePath: browser.path,
      args: browserArgs,
      // The bundled browser is the headless shell alone.
      headless: browser.origin === 'bundled' ? 'shell' : true,
    },
  });

const all = ['packages/elements/src/**/*.test.ts', '!**/*.logic.test.ts'];
/** Those that go back in history. */
const goingBack = ['phase-navigator/phase-navigator.address', 'guide/guide'].map(
  (name) => `packages/elements/src/elements/${name}.test.ts`,
);

export default {
  files: [...all, ...goingBack.map((file) => `!${file}`)],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: [launcher()],
  groups: [
    {
      name: 'history',
      files: goingBack,
      // A browser of their own. Tabs are used again for file after file, and one remembers 50 steps: in a long run a test
      // that went back was led out of its page.
      browsers: [launcher()],
    },
  ],
  concurrency: 2,
  browserStartTimeout: 60_000,
  testFramework: { config: { timeout: 30_000 } },
  plugins: [
    cdpMediaPlugin(),
    a11ySnapshotPlugin(),
    accessibilityTreePlugin(),
    picturePlugin(),
    goldenFilesPlugin('packages/elements/src/testing/snapshots'),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
  ],
};
