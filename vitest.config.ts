import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
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
