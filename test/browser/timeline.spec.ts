/** The past of a run under mouse, touch and keys, with the real worker: looked at, gone on from, returned to. */
import type { Locator, Page } from '@playwright/test';
import { timelineEnd } from '../../src/views/transport/timelineScale.ts';
import { button, counter, figure, openApp, parameters } from './helpers/app.ts';
import { readAnswers, summary, watchAnswers } from './helpers/answers.ts';
import { violations } from './helpers/axe.ts';
import { quantile } from './helpers/quantile.ts';
import { createRandom } from './helpers/random.ts';
import { expect, test } from './helpers/test.ts';

const MOVES = 60;

const timeline = (page: Page): Locator => page.getByRole('slider', { name: 'Timeline', exact: true });

async function trainPast(page: Page, epoch: number): Promise<number> {
  await button(page, 'Play').click();
  await expect.poll(() => counter(page, 'Epoch')).toBeGreaterThan(epoch);
  await button(page, 'Pause').click();
  await expect(button(page, 'Play')).toBeVisible();
  return epochAtRest(page);
}

/** The epoch that stays: the last frames of training may come a moment later. */
async function epochAtRest(page: Page): Promise<number> {
  let last = NaN;
  const isSame = async () => {
    const before = last;
    last = await counter(page, 'Epoch');
    return last === before;
  };
  await expect.poll(isSame, { intervals: [300] }).toBe(true);
  return last;
}

/** Where an epoch stands on the screen. */
async function placeOf(page: Page, epoch: number): Promise<{ x: number; y: number }> {
  const box = (await timeline(page).boundingBox())!;
  const end = timelineEnd(Number(await timeline(page).getAttribute('aria-valuemax')));
  return { x: box.x + (box.width * epoch) / end, y: box.y + 18 };
}

async function drag(page: Page, from: number, to: number): Promise<void> {
  const [start, end] = [await placeOf(page, from), await placeOf(page, to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 12 });
  await expect(timeline(page)).toHaveAttribute('aria-valuenow', String(to));
  await page.mouse.up();
}

test('The playhead is dragged through the past and back: nothing is lost', async ({ page }) => {
  await openApp(page, '?problem=circle');
  const end = await trainPast(page, 40);
  const [atEnd, loss] = [await parameters(page), await figure(page, 'Training loss').innerText()];
  await drag(page, end, 7);
  await expect.poll(() => counter(page, 'Epoch')).toBe(7);
  await expect(timeline(page)).toHaveAttribute('aria-valuetext', `epoch 7 of ${end}`);
  expect(await figure(page, 'Training loss').innerText()).not.toBe(loss);
  expect(await parameters(page)).not.toEqual(atEnd);
  await page.keyboard.press('Tab');
  await timeline(page).focus();
  await page.keyboard.press('End');
  await expect.poll(() => counter(page, 'Epoch')).toBe(end);
  await expect.poll(() => parameters(page)).toEqual(atEnd);
  await expect(figure(page, 'Training loss')).toHaveText(loss);
});

test('Playing from the past begins a branch; the old one is returned to by keys', async ({ page }) => {
  await openApp(page, '?problem=circle');
  const end = await trainPast(page, 40);
  const atEnd = await parameters(page);
  await timeline(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('PageUp');
  await expect.poll(() => counter(page, 'Epoch')).toBe(10);
  await button(page, 'Step forward').click();
  await expect.poll(() => counter(page, 'Epoch')).toBe(11);
  await button(page, 'Return to the old branch').press('Enter');
  await expect.poll(() => counter(page, 'Epoch')).toBe(end);
  await expect.poll(() => parameters(page)).toEqual(atEnd);
});

test('Edits that crowd share a mark, and keys lead from one to the next', async ({ page }) => {
  await openApp(page, '?problem=circle');
  for (let epoch = 1; epoch <= 6; epoch++) {
    await button(page, 'Step forward').click();
    await expect.poll(() => counter(page, 'Epoch')).toBe(epoch);
    await page.getByRole('combobox', { name: 'Learning rate' }).fill(`0.0${epoch}`);
    await page.keyboard.press('Enter');
  }
  const marks = page.getByRole('button', { name: /learning rate to 0\.0/ });
  await expect(marks).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
  const mark = page.getByRole('button', {
    name: /^Edits from epoch 1 to 3, each press shows the next: at 1/,
  });
  for (const epoch of [1, 2, 3, 1]) {
    await mark.press('Enter');
    await expect.poll(() => counter(page, 'Epoch')).toBe(epoch);
  }
});

test.describe('With a finger', () => {
  test.use({ hasTouch: true });

  test('a tap on the timeline shows that epoch', async ({ page }) => {
    await openApp(page, '?problem=circle');
    await trainPast(page, 40);
    const { x, y } = await placeOf(page, 20);
    await page.touchscreen.tap(x, y);
    await expect.poll(() => counter(page, 'Epoch')).toBe(20);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`In the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('branches, marks and the card about trouble have no violation', async ({ page }) => {
      await openApp(page, '?problem=transactions');
      await page.getByRole('radiogroup', { name: 'Step by' }).getByRole('radio', { name: 'Epoch' }).click();
      await button(page, 'Step forward').click();
      await expect.poll(() => counter(page, 'Epoch')).toBe(1);
      await page.getByRole('combobox', { name: 'Learning rate' }).fill('3');
      await page.keyboard.press('Enter');
      await button(page, 'Play').click();
      await expect(page.getByRole('alert')).toContainText('Loss is not finite at step');
      await page.getByRole('button', { name: /^Back to epoch/ }).click();
      await expect(button(page, 'Use learning rate 0.3')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test('A pointer on the timeline is answered in less than two frames', async ({ page }) => {
  await openApp(page, '?problem=spiral');
  await trainPast(page, 60);
  const random = createRandom(5);
  const place = await placeOf(page, 50);
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  await expect(timeline(page)).toHaveAttribute('aria-valuenow', '50');
  await watchAnswers(page, '[role=slider][aria-label=Timeline]');
  for (let move = 0; move < MOVES; move++) {
    const epoch = Math.round(30 + 25 * Math.cos(move * 0.7));
    const { x, y } = await placeOf(page, epoch);
    await page.mouse.move(x, y);
    await expect(timeline(page)).toHaveAttribute('aria-valuenow', String(epoch));
    // Moves come at any time between two frames.
    await page.waitForTimeout(20 + 17 * random.number());
  }
  await page.mouse.up();
  const answers = await readAnswers(page);
  const frames = answers.map((answer) => answer.frames);
  const durationsMs = answers.map((answer) => answer.durationMs);
  console.info(`Scrubbing: frames ${summary(frames)}; ms ${summary(durationsMs)}; ${frames.length} answers`);
  expect(frames.length).toBeGreaterThan(40);
  expect(quantile(frames, 0.5)).toBeLessThan(2);
  // A busy machine may take several times as long as a free one.
  expect(quantile(frames, 0.95)).toBeLessThanOrEqual(6);
});
