/** Brings a table of one's own into the app. */
import type { Locator, Page } from '@playwright/test';
import { problemPicker } from './app.ts';

/** The stations of a problem whose rows come from a file. */
export function workflow(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Workflow' });
}

/** Has a file read; nothing is opened yet. */
export async function openFile(page: Page, name: string, text: string): Promise<void> {
  await chooseFile(page, { name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/** The same for a file on the disk, by its path: as a person does it, who is not kept by the test handing it over. */
export async function openFileAt(page: Page, path: string): Promise<void> {
  await chooseFile(page, path);
}

async function chooseFile(page: Page, file: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
  await problemPicker(page).click();
  await page.getByRole('option', { name: /CSV/ }).click();
  await page.getByLabel('CSV file').setInputFiles(file);
}
