// Makes custom-elements.json, which editors, Storybook and framework typings read. It is committed: CI fails when it
// no longer matches the source.
export default {
  globs: ['packages/elements/src/elements/**/*.ts', 'packages/elements/src/internal/omr-element.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts', '**/*.logic.ts'],
  outdir: process.env.OMR_MANIFEST_DIR ?? 'packages/elements',
  litelement: true,
};
