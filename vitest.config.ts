import { defineConfig } from 'vitest/config';
import { packedLexicons } from './src/cli/packed-lexicons.ts';

// Phrases are compiled once for all test files; whoever watches files has them compiled as they are written.
const plugins = process.argv.includes('run') ? [packedLexicons()] : [];

export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          // Outside a browser the words come from the English file.
          setupFiles: ['tests/words/speak-english.ts'],
          // Room for a slow machine; a test that hangs is told all the same.
          testTimeout: 20_000,
        },
      },
      {
        plugins,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // One browser serves all files: they run one after the other, in one process that keeps its modules.
          fileParallelism: false,
          isolate: false,
          // A browser on a busy machine may be late once; `npm test` names each test that needed its second try.
          retry: 1,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
