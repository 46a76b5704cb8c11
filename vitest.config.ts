import { defineConfig } from 'vitest/config';

/** Unit tests are fast and need nothing but Node; every other project may start real parts. */
const slow = ['contract', 'bundle', 'oracle', 'e2e', 'browser'] as const;

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
            ...(process.platform === 'win32' ? ['test/local/**', 'test/commands/local/**'] : []),
          ],
          pool: 'threads',
          // Nothing is mocked, so files can share a thread's modules: a third of the time.
          isolate: false,
          testTimeout: 15_000,
        },
      },
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
