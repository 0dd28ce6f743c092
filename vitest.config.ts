import { defineConfig } from 'vitest/config';

/** Tests run in plain Node; component tests, which are the `.test.tsx` files of the renderer, in jsdom. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: [
            'workshop/**/*.test.ts',
            'main/**/*.test.ts',
            'renderer/**/*.test.ts',
            'test/{unit,fuzz,golden}/**/*.test.ts',
          ],
          setupFiles: ['test/seeded-property-tests.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['renderer/**/*.test.tsx'],
          setupFiles: ['test/support/components-in-jsdom.ts'],
        },
      },
    ],
  },
});
