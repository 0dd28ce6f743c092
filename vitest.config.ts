import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'workshop/**/*.test.ts',
      'main/**/*.test.ts',
      'renderer/**/*.test.{ts,tsx}',
      'test/{unit,fuzz,golden}/**/*.test.ts',
    ],
    setupFiles: ['test/seeded-property-tests.ts'],
    testTimeout: 30_000,
  },
});
