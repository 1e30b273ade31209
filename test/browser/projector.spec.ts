/** Two windows of one machine: the one that is worked with, and the one for the projector, which follows it. */
import type { Page } from '@playwright/test';
import { button, openApp, slider } from './helpers/app.ts';
import { violations } from './helpers/axe.ts';
import { placeOnEdge, pressAndLift } from './helpers/canvas.ts';
import { quantile } from './helpers/quantile.ts';
import { expect, test } from './helpers/test.ts';

const FRAME_MS = 1000 / 60;

/** The projector's window, opened from the menu beside "Present", when it has a picture. */
async function openProjector(page: Page): Promise<Page> {
  await button(page, 'More ways to present').click();
  const [projector] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('menuitem', { name: 'Open projector view' }).click(),
  ]);
  await expect(projector.locator('[data-link]')).toHaveAttribute('data-link', 'following');
  await expect(projector.locator('[data-neuron="2-0"]')).toBeVisible();
  return projector;
}

/** What is presented, beside the words for screen readers. */
const picture = (page: Page) => page.locator('main').first();
const neuron = (page: Page, place: string) => page.locator(`[data-neuron="${place}"]`);

/** Notes when the weight's slider says another value, by the clock that all windows share. */
async function noteValues(page: Page): Promise<void> {
  await page.evaluate(() => {
    const weight = document.querySelector('[data-edge="2-0-0"]')!;
    const notes = new Map<string, number>();
    new MutationObserver(() => {
      const value = weight.getAttribute('aria-valuenow') ?? '';
      // Of the paintings with one value the first counts.
      if (!notes.has(value)) notes.set(value, Date.now());
    }).observe(weight, { attributeFilter: ['aria-valuenow'] });
    Object.assign(window, { notes });
  });
}

const notesOf = (page: Page) =>
  page.evaluate(() => [...(window as unknown as { notes: Map<string, number> }).notes]);

test('The projector follows position, theme, pointer and dragging, and is no more than two frames late', async ({
  page,
}) => {
  await openApp(page, '?problem=transactions');
  const projector = await openProjector(page);
  expect(projector.workers()).toHaveLength(0);

  await page.getByRole('radiogroup', { name: 'Step by' }).getByRole('radio', { name: 'Neuron' }).click();
  await button(page, 'Step forward').click();
  await expect(picture(projector)).toContainText('forward pass, hidden 1, neuron 1');
  await button(page, 'Theme').click();
  await expect(projector.locator('html')).toHaveAttribute('data-theme', 'dark');
  await button(page, 'Start again').click();
  await neuron(page, '1-1').hover();
  await expect(neuron(projector, '1-1')).toHaveAttribute('data-hovered', 'true');

  await noteValues(page);
  await noteValues(projector);
  const place = await placeOnEdge(page, '2-0-0');
  await pressAndLift(page, place, 0);
  for (let upPx = 2; upPx <= 120; upPx += 2) {
    await page.mouse.move(place.x, place.y - upPx);
    await page.waitForTimeout(FRAME_MS);
  }
  await expect.poll(async () => (await notesOf(projector)).at(-1)?.[0]).toBe('5');
  await expect(projector.getByText(/^was 2(\.00)?$/).first()).toBeAttached();
  await page.mouse.up();
  const led = new Map(await notesOf(page));
  const lags = (await notesOf(projector)).flatMap(([value, at]) => {
    const shown = led.get(value);
    return shown === undefined ? [] : [at - shown];
  });
  expect(lags.length).toBeGreaterThan(20);
  const median = quantile(lags, 0.5);
  const text = `median ${median} ms, 95 % ${quantile(lags, 0.95)} ms of ${lags.length} values`;
  test.info().annotations.push({ type: 'lag of the projector', description: text });
  expect(median).toBeLessThanOrEqual(2 * FRAME_MS);
});

test('The projector keeps its picture, says so, and goes on when either window is loaded anew', async ({
  page,
}) => {
  await openApp(page, '?problem=xor');
  const projector = await openProjector(page);
  await projector.reload();
  await expect(projector.locator('[data-link]')).toHaveAttribute('data-link', 'following');
  await expect(picture(projector)).toContainText('XOR');

  const home = page.url();
  await page.goto('about:blank');
  await expect(projector.locator('[data-link]')).toHaveText(/last picture/);
  await expect(neuron(projector, '2-0')).toBeVisible();
  expect(await violations(projector)).toEqual([]);
  await page.goto(home);
  await expect(projector.locator('[data-link]')).toHaveAttribute('data-link', 'following');
  await expect(slider(page, 'weight from hidden 1, neuron 1 to output 1')).toBeAttached();
});

test('Two pages and their projectors do not mix', async ({ page, context }) => {
  await openApp(page, '?problem=transactions');
  const first = await openProjector(page);
  const other = await context.newPage();
  await openApp(other, '?problem=spiral');
  await button(other, 'More ways to present').click();
  const [second] = await Promise.all([
    other.waitForEvent('popup'),
    other.getByRole('menuitem', { name: 'Open projector view' }).click(),
  ]);
  await expect(picture(second)).toContainText('Spiral');
  await expect(picture(first)).toContainText('Transactions');
  expect(first.url()).not.toBe(second.url());
});

test('The projector shows what the scene of a lesson says, and how far its task is done', async ({
  page,
}) => {
  await openApp(page, '?problem=transactions');
  const projector = await openProjector(page);
  await button(page, 'Lessons').click();
  await page.getByRole('button', { name: /^\d+\. The forward pass/ }).click();
  const words = projector.locator('section[aria-label="Lesson"]');
  // There are no keys in that window, and the desk is the first one.
  await expect(words).toContainText('Press Step forward and follow');
  await expect(words).toContainText('Two numbers in, one number out');
  await expect(words).toContainText('scene 1 of 6');
  await expect(words.locator('li').first()).toHaveAttribute('data-state', 'next');
  await button(page, 'Step forward').click();
  await expect(words.locator('li').first()).toHaveAttribute('data-state', 'met');
  await button(page, 'Present').click();
  await page.keyboard.press('n');
  await expect(words).toContainText('One weight changes everything after it');
  await page.keyboard.press('t');
  await expect(words).toHaveCount(0);
  await page.keyboard.press('t');
  await expect(words).toContainText('Drag w1 so that the output becomes 13.');
  await page.keyboard.press('Escape');
  await button(page, 'Leave the lesson').click();
  await expect(words).toHaveCount(0);
  await expect(picture(projector)).toContainText('Transactions');
});

test('An address that names no session says what to do', async ({ page }) => {
  await page.goto('/?projector=%3Cscript%3E');
  await expect(page.getByRole('main')).toContainText('names no session');
});
