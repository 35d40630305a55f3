import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/lib.ts'],
    exclude: ['test/interop/**', 'node_modules/**'],
    testTimeout: 240_000,
    hookTimeout: 600_000,
    pool: 'forks',
    // A compile makes much and keeps little: see src/cli/roomy.ts.
    execArgv: ['--max-semi-space-size=64'],
    // vitest leaves one core idle; of two that is half the machine.
    maxWorkers: '100%',
  },
});
