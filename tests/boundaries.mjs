// Who may import whom, as lint rules: docs/decisions and the tree in CONTRIBUTING.md say why.
// tests/lint-boundaries.test.mjs proves that each rule bites.

import ts from 'typescript-eslint';

/** One rule: files in `files` may not import what matches `patterns`. */
const forbid = (files, patterns, ignores = []) => ({ files, ignores, patterns });

const ELEMENTS = 'packages/elements/src/elements';
const FOLDERS = ['guide', 'progress', 'search', 'overlay', 'export'];
const MAY_IMPORT_SIBLINGS = ['search', 'export'];

const rules = [
  forbid(
    ['packages/core/src/**/*.ts'],
    [
      { regex: '^@omradesatsing/(elements|embed)', message: 'core knows neither elements nor embed.' },
      { regex: '^(lit|@lit)(/|$)', message: 'core knows no framework.' },
      { regex: '^node:', message: 'core runs in browsers too.' },
    ],
    ['**/*.test.ts'],
  ),
  forbid(['packages/core/src/model/**/*.ts'], [{ regex: '^\\.\\./', message: 'model imports nothing.' }]),
  ...FOLDERS.filter((folder) => !MAY_IMPORT_SIBLINGS.includes(folder)).map((folder) =>
    forbid(
      [`packages/core/src/${folder}/**/*.ts`],
      [
        {
          regex: `^(\\.\\./)+(${FOLDERS.filter((other) => other !== folder).join('|')})/`,
          message: `${folder} imports only model; what needs both belongs in search or export.`,
        },
      ],
      ['**/*.test.ts'],
    ),
  ),
  forbid(
    ['packages/core/src/guide/structure/**/*.ts'],
    [{ regex: '/text/', message: 'Structure is free of language.' }],
  ),
  forbid(
    ['packages/core/src/guide/text/**/*.ts'],
    [{ regex: '/structure/', message: 'Words know ids from model, not the structure.' }],
  ),
  forbid(
    ['packages/elements/src/**/*.ts'],
    [{ regex: '^@omradesatsing/embed', message: 'elements does not know embed.' }],
  ),
  forbid(
    [`${ELEMENTS}/**/*.ts`],
    [
      {
        regex: '(^\\.\\./|/elements/)[^./]+/(?!.*\\.events\\.js$)',
        allowTypeImports: true,
        message: 'An element imports another as a type only; composition goes through define/.',
      },
      { regex: '/define/', message: 'Only define/ registers, and no class asks for it.' },
    ],
    ['**/*.test.ts'],
  ),
  forbid(
    [`${ELEMENTS}/**/*.logic.ts`],
    [
      { regex: '^(lit|@lit)(/|$)', message: 'Logic has nothing to do with how it looks.' },
      {
        regex:
          '^\\./[a-z-]+\\.js$|\\.styles\\.js$|/controllers/|/internal/(?!.*\\.logic\\.js$)|/workspace/(?!workspace\\.js)',
        message: 'Logic imports core and messages only.',
      },
    ],
  ),
  forbid(
    ['packages/elements/src/**/*.ts', 'packages/core/src/**/*.ts', 'packages/embed/src/**/*.ts'],
    [
      { regex: '/(stories|docs|bench|tests)/', message: 'Packages do not know what shows or tests them.' },
      {
        regex: '/packages/|^(\\.\\./)+(core|elements|embed)/(src|dist|build)/',
        message: 'Import another package by its name.',
      },
    ],
    ['**/*.test.ts'],
  ),
];

/**
 * Flat-config entries. ESLint keeps only the last options of a rule, and one file may fall under several boundaries:
 * so each boundary is the same rule under a plugin name of its own.
 */
export const boundaries = rules.map(({ files, ignores, patterns }, index) => ({
  name: `boundary-${index}`,
  files,
  ignores,
  plugins: { [`boundary-${index}`]: ts.plugin },
  rules: { [`boundary-${index}/no-restricted-imports`]: ['error', { patterns }] },
}));
