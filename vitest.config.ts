import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/lib.ts'],
    exclude: ['test/interop/**', 'node_modules/**'],
    testTimeout: 240_000,
    hookTimeout: 600_000,
    pool: 'forks',
    // vitest leaves one core idle; of two that is half the machine.
    maxWorkers: '100%',
  },
});
