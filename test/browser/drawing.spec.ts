/** Points of three classes, by mouse, finger and keys, while the network trains on them. */
import type { Locator, Page } from '@playwright/test';
import { button, counter, figure, openApp } from './helpers/app.ts';
import { violations } from './helpers/axe.ts';
import { dragUpByTouch } from './helpers/canvas.ts';
import { expect, test } from './helpers/test.ts';

const plane = (page: Page) => page.getByRole('application', { name: /Drawing plane/ });
const pen = (page: Page, name: string) => page.getByRole('radio', { name });
const pointCount = (page: Page) => page.getByText(/^\d+ points$/);

/** Where an input lies on the screen; the plane is −6 … 6. */
async function placeOf(on: Locator, x1: number, x2: number): Promise<{ x: number; y: number }> {
  const box = (await on.boundingBox())!;
  return { x: box.x + (box.width * (x1 + 6)) / 12, y: box.y + (box.height * (6 - x2)) / 12 };
}

async function drawLine(page: Page, fromX1: number, toX1: number, x2: number): Promise<void> {
  const from = await placeOf(plane(page), fromX1, x2);
  const to = await placeOf(plane(page), toX1, x2);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
}

test('A third class is added while the network trains, learnt, and taken back', async ({ page }) => {
  await openApp(page, '?problem=draw-points');
  await button(page, 'Play').click();
  await pen(page, 'Orange').click();
  await drawLine(page, -5, -3, -3);
  await pen(page, 'Blue').click();
  await drawLine(page, 3, 5, -3);
  await button(page, 'Add a class').click();
  await drawLine(page, -1, 1, 4);
  await expect(page.getByText(/^3 classes: the output has a neuron for each/)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Classes' }).getByRole('listitem')).toHaveText([
    'Orange',
    'Blue',
    'Square',
  ]);
  await expect(button(page, 'Pause')).toBeVisible();
  await expect(figure(page, 'Training accuracy')).toHaveText(/^100\.0\s*%$/, { timeout: 30_000 });
  await button(page, 'Pause').click();
  expect(await violations(page)).toEqual([]);
  await pen(page, 'Eraser').click();
  await drawLine(page, -1.5, 1.5, 4);
  await expect(page.getByText(/^Two classes again/)).toBeVisible();
  await button(page, 'Undo').click();
  await expect(page.getByRole('list', { name: 'Classes' })).toBeVisible();
  expect(await counter(page, 'Epoch')).toBeGreaterThan(0);
});

test('Pens, key and sample of three classes can be used by everybody', async ({ page }) => {
  await openApp(page, '?problem=draw-points');
  await button(page, 'Add a class').click();
  await drawLine(page, -1, 1, 4);
  await expect(page.getByRole('list', { name: 'Classes' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test.describe('With a finger', () => {
  test.use({ hasTouch: true });

  test('and with keys, points of the added class are placed', async ({ page }) => {
    await openApp(page, '?problem=draw-points');
    await expect(pointCount(page)).toHaveText('2 points');
    await button(page, 'Add a class').click();
    const at = await placeOf(plane(page), 0, 2);
    await dragUpByTouch(page, at, 60);
    await expect(pointCount(page)).not.toHaveText('2 points');
    await expect(page.getByRole('list', { name: 'Classes' })).toContainText('Square');
    const before = await pointCount(page).innerText();
    await plane(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(pointCount(page)).not.toHaveText(before);
  });
});
