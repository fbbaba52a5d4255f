import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';
import { boundaries } from './tests/boundaries.mjs';
import { noWordsInTemplates } from './tests/lint/no-words-in-templates.mjs';

export default defineConfig(
  { ignores: ['**/dist/**', '**/build/**', 'storybook-static/**', 'coverage/**', '**/node_modules/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ts.configs.recommended,
  {
    files: ['packages/*/src/**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'packages/*/tsconfig.test.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/unbound-method': 'off', // Lit binds `@event=${this.#onX}` to the element itself.
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
    },
  },
  {
    files: ['packages/elements/src/**/*.ts', 'packages/embed/src/builder/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // LitElement has both callbacks, so there is nothing to guard.
      'wc/guard-super-call': 'off',
      // Safari forgets that a list without bullets is a list, unless the role says so.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['packages/elements/src/**/*.ts', 'packages/embed/src/{script,frame,builder}/**/*.ts'],
    ignores: ['**/*.test.ts', '**/messages/**', 'packages/elements/src/testing/**'],
    plugins: { words: { rules: { 'no-words-in-templates': noWordsInTemplates } } },
    rules: { 'words/no-words-in-templates': 'error' },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      // `node:test` returns a promise that nobody waits for; chai asserts with expressions.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  ...boundaries,
);
