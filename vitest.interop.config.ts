import { defineConfig } from 'vitest/config';

/** What needs Java, Maven, Python, Mono or Chromium. One file at a time: HL7's validator alone takes 2 GB. */
export default defineConfig({
  test: {
    include: ['test/interop/**/*.test.ts'],
    globalSetup: ['test/lib.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    pool: 'forks',
    fileParallelism: false,
  },
});
