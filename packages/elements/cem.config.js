// Makes custom-elements.json, which editors, Storybook and framework typings read. It is committed: CI fails when it
// no longer matches the source. `npm run manifest` renews it.
/** Sorts, and keeps what a user of an element can use: no private members, and no events but those with a name of their own. */
const publicFace = {
  name: 'public-face',
  packageLinkPhase({ customElementsManifest }) {
    // The order files are found in differs from disk to disk; the committed file must not.
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations ?? [])) {
      if (declaration.kind !== 'class') continue;
      const isPublic = ({ name, privacy }) => !name.startsWith('#') && (privacy ?? 'public') === 'public';
      declaration.members = declaration.members?.filter(isPublic);
      declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('omr-'));
      for (const item of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
        // A property that may be unset in TypeScript is one that may be absent in HTML.
        if (item.type) item.type.text = item.type.text.replaceAll(' | undefined', '');
      }
    }
  },
};

export default {
  globs: ['packages/elements/src/elements/**/*.ts', 'packages/elements/src/internal/omr-element.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts', '**/*.logic.ts'],
  outdir: 'packages/elements',
  litelement: true,
  packagejson: false,
  plugins: [publicFace],
};
