import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/chromium.mjs';

/** Another port lets two checkouts test at the same time. */
const PORT = process.env['PORT'] ?? '4173';
const BASE_URL = `http://127.0.0.1:${PORT}/`;

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'node_modules/.cache/playwright',
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/playwright.json' }]],
  workers: 1,
  timeout: 60_000,
  // On a busy machine the browser itself may stumble. What passes only at the second try is named in the summary.
  retries: 1,
  use: {
    baseURL: BASE_URL,
    viewport: { width: 1440, height: 900 },
    launchOptions: launchOptions(),
  },
  webServer: {
    command: `npm run preview -- --port ${PORT}`,
    url: BASE_URL,
    reuseExistingServer: false,
  },
});
