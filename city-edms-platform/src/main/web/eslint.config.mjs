import tseslint from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';

export default tseslint.config(
  { ignores: ['node_modules/', 'src/api/schema.d.ts', 'dist/', 'dev/', 'build/'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'vite.config.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Only src/api talks to the network.' },
        { name: 'XMLHttpRequest', message: 'Only src/api talks to the network.' },
      ],
    },
  },
  { files: ['src/**/*.ts'], ...lit['flat/recommended'] },
  {
    files: ['src/**/*.ts'],
    plugins: { 'lit-a11y': a11y },
    rules: a11y.configs.recommended.rules,
  },
  {
    // On a phone the table is laid out as cards; without the roles it would then be no table to a screen reader.
    files: ['src/register/entry-table.ts'],
    rules: { 'lit-a11y/no-redundant-role': 'off' },
  },
  { files: ['src/api/**/*.ts'], rules: { 'no-restricted-globals': 'off' } },
);
