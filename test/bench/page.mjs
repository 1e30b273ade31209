/** Runs the benches in a page of Chromium. */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { launchOptions } from '../../scripts/chromium.mjs';

export async function runInPage(folder, names, secondsEach, report) {
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  await page.exposeFunction('report', report);
  await page.goto(`${server.resolvedUrls.local[0]}page.html`);
  await page.waitForFunction(() => 'runBenches' in globalThis);
  console.error(`Chromium ${browser.version()}`);
  await page.evaluate(
    ([wanted, seconds]) => globalThis.runBenches(wanted, seconds, globalThis.report),
    [names, secondsEach],
  );
  await browser.close();
  await server.close();
}
