import { defineConfig } from '@playwright/test';

/** Real browsers: Chromium by Playwright with the built extension, Firefox by WebDriver BiDi (specs in `firefox/`). */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/test-results',
  timeout: 60_000,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '.output/playwright.json' }]],
  use: {
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
  },
  projects: [
    { name: 'chromium', testIgnore: '**/firefox/**' },
    { name: 'firefox', testMatch: '**/firefox/**/*.spec.ts' },
    // Writes files: only `scripts/record-corpus.mjs` asks for it.
    ...(process.env['RECORD'] ? [{ name: 'record', testMatch: '**/corpus.record.ts' }] : []),
  ],
});
