import { defineConfig } from 'playwright/test';
import { chromiumExecutable, chromiumFlags } from './scripts/in-chromium/chromium.mjs';

/** End-to-end specs drive the real app. `npm test` builds it and gives it a display first. */
export default defineConfig({
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  // Two cores of a shared machine: what is slow is not yet broken.
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'out/reports/end-to-end.json' }]],
  projects: [
    { name: 'app', testDir: 'test/e2e' },
    {
      name: 'chromium',
      testDir: 'test/in-chromium',
      use: {
        browserName: 'chromium',
        headless: true,
        launchOptions: { executablePath: chromiumExecutable() ?? '', args: chromiumFlags },
      },
    },
  ],
});
