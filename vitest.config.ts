import { defineConfig } from 'vitest/config';

/** Unit tests are fast and need nothing but Node; every other project may start real parts. */
const slow = ['contract', 'bundle', 'oracle', 'e2e', 'browser', 'fuzz'] as const;

/** Tests that lie where their subject lies and take seconds, because they start processes or simulate: apart from the unit tests. */
const processes = [
  ...['endpoints', 'environments', 'processes', 'tools'].map((folder) => `test/local/${folder}`),
  'test/scripts/simulate',
].map((folder) => `${folder}/**/*.test.ts`);

/** Nothing is mocked, so files can share a thread's modules: a third of the time. */
const quick = {
  pool: 'threads',
  isolate: false,
  maxWorkers: '100%',
  testTimeout: 15_000,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          // The local platform is for Linux and macOS (docs/local.md): its processes and files have no meaning elsewhere.
          exclude: [
            ...slow.map((folder) => `test/${folder}/**`),
            ...processes,
            ...(process.platform === 'win32' ? ['test/local/**', 'test/commands/local/**'] : []),
          ],
          ...quick,
        },
      },
      { test: { name: 'processes', include: processes, ...quick } },
      ...slow.map((name) => ({
        test: {
          name,
          include: [`test/${name}/**/*.test.ts`],
          pool: 'forks' as const,
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      })),
    ],
  },
});
