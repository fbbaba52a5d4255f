// Makes custom-elements.json, which editors, Storybook and framework typings read. It is committed: CI fails when it
// no longer matches the source. `npm run manifest` renews it.
export default {
  globs: ['packages/elements/src/elements/**/*.ts', 'packages/elements/src/internal/omr-element.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts', '**/*.logic.ts'],
  outdir: 'packages/elements',
  litelement: true,
  packagejson: false,
};
