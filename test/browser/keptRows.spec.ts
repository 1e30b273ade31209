/** The rows of a person's own table, where the browser does not keep blobs. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openApp, problemPicker } from './helpers/app.ts';
import { openFile } from './helpers/tables.ts';
import { expect, test } from './helpers/test.ts';

/** Work is kept at most this long after it was done. */
const KEPT_MS = 2000;

async function openOwn(page: Page): Promise<void> {
  await openApp(page);
  await openFile(page, 'mine.csv', readFileSync('public/data/iris.csv', 'utf8'));
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(problemPicker(page)).toContainText('mine');
  await page.waitForTimeout(KEPT_MS);
}

test('are kept as bytes where it refuses blobs, as Safari does in private windows', async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
      const hasBlob = typeof value === 'object' && value !== null && 'blob' in value;
      if (hasBlob) throw new DOMException('BlobURLs are not yet supported.', 'DataCloneError');
      return put.call(this, value, key);
    };
  });
  await openOwn(page);
  await page.reload();
  await expect(problemPicker(page)).toContainText('mine');
});

test('are said to be gone where it has lost them', async ({ page }) => {
  await openOwn(page);
  await page.addInitScript(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('Gone', 'NotFoundError'));
  });
  await page.reload();
  await expect(page.getByText(/mine\.csv/)).toBeVisible();
});
