/** What a person does first: play, step, start over, undo, open another problem. */
import {
  button,
  chooseStepSize,
  counter,
  figure,
  openApp,
  parameters,
  problemPicker,
  stepForward,
} from './helpers/app.ts';
import { violations } from './helpers/axe.ts';
import { expect, test } from './helpers/test.ts';

/** Circle trains on 250 of its 500 rows, 10 a batch. */
const STEPS_PER_EPOCH = 25;

test.describe('Opening', () => {
  test('The app opens on Circle, paused, with its losses before any training', async ({ page }) => {
    await openApp(page);
    await expect(problemPicker(page)).toHaveAccessibleName('Problem Circle 2-4-2-1');
    await expect(button(page, 'Play')).toBeVisible();
    expect(await counter(page, 'Epoch')).toBe(0);
    expect(await counter(page, 'Step')).toBe(0);
    await expect(figure(page, 'Validation loss')).toHaveText(/^\d\.\d{3}/);
    // 2·4 + 4·2 + 2·1 weights and 4 + 2 + 1 biases.
    expect(Object.keys(await parameters(page))).toHaveLength(18 + 7);
  });

  test('The same address gives the same numbers, another seed gives others', async ({ page }) => {
    async function afterTwoEpochs(seed: number) {
      await openApp(page, `?problem=spiral&seed=${seed}`);
      // 70 % of 300 rows in batches of 16, the last one shorter: ⌈210 / 16⌉ = 14 updates an epoch.
      await stepForward(page, 14);
      await stepForward(page, 28);
      return parameters(page);
    }
    const first = await afterTwoEpochs(3);
    expect(await afterTwoEpochs(3)).toEqual(first);
    expect(await afterTwoEpochs(4)).not.toEqual(first);
  });

  test('An unknown problem is reported, and Circle is open instead', async ({ page }) => {
    await openApp(page, '?problem=triangle');
    await expect(page.getByRole('alert')).toContainText('There is no problem “triangle”');
    await expect(problemPicker(page)).toHaveAccessibleName(/^Problem Circle/);
  });

  test('A seed that is no number is reported, and seed 1 is used', async ({ page }) => {
    await openApp(page, '?seed=1');
    const usual = await parameters(page);
    await openApp(page, '?seed=%3Cb%3E');
    await expect(page.getByRole('alert')).toContainText('“<b>” is no seed');
    expect(await parameters(page)).toEqual(usual);
  });
});

test.describe('Running', () => {
  test('Play makes epochs and steps rise, Pause stops them', async ({ page }) => {
    await openApp(page);
    await button(page, 'Play').click();
    await expect.poll(() => counter(page, 'Epoch')).toBeGreaterThan(5);
    await button(page, 'Pause').click();
    await expect(button(page, 'Play')).toBeVisible();
    await page.waitForTimeout(200);
    const stopped = await counter(page, 'Step');
    await page.waitForTimeout(400);
    expect(await counter(page, 'Step')).toBe(stopped);
    expect(stopped).toBeGreaterThan(5 * STEPS_PER_EPOCH);
  });

  test('The space bar plays and pauses', async ({ page }) => {
    await openApp(page);
    await page.keyboard.press('Space');
    await expect.poll(() => counter(page, 'Epoch')).toBeGreaterThan(0);
    await page.keyboard.press('Space');
    await expect(button(page, 'Play')).toBeVisible();
  });

  test('A step by Batch is one update, a step by Epoch goes to the end of the epoch', async ({ page }) => {
    await openApp(page);
    await chooseStepSize(page, 'Batch');
    await stepForward(page, 1);
    expect(await counter(page, 'Epoch')).toBe(0);
    await chooseStepSize(page, 'Epoch');
    await stepForward(page, STEPS_PER_EPOCH);
    expect(await counter(page, 'Epoch')).toBe(1);
    await stepForward(page, 2 * STEPS_PER_EPOCH);
    expect(await counter(page, 'Epoch')).toBe(2);
  });

  test('An epoch by batches ends at the very parameters of an epoch in one step', async ({ page }) => {
    await openApp(page, '?problem=xor');
    await stepForward(page, 1);
    await stepForward(page, 2);
    const byEpochs = await parameters(page);
    await openApp(page, '?problem=xor');
    await chooseStepSize(page, 'Batch');
    await stepForward(page, 1);
    await stepForward(page, 2);
    expect(await parameters(page)).toEqual(byEpochs);
  });

  test('Start again returns to the very same initial weights', async ({ page }) => {
    await openApp(page);
    const initial = await parameters(page);
    await stepForward(page, STEPS_PER_EPOCH);
    expect(await parameters(page)).not.toEqual(initial);
    await button(page, 'Start again').click();
    await expect.poll(() => counter(page, 'Epoch')).toBe(0);
    await expect.poll(() => parameters(page)).toEqual(initial);
  });

  test('A learning rate that is too large stops training, says so, and loses nothing', async ({ page }) => {
    await openApp(page, '?problem=plane');
    await page.getByRole('combobox', { name: 'Learning rate', exact: true }).fill('100');
    await page.keyboard.press('Enter');
    await button(page, 'Play').click();
    await expect(page.getByText(/^Loss is not finite at step \d/)).toBeVisible();
    await expect(button(page, 'Play')).toBeVisible();
    await expect(figure(page, 'Training loss')).toHaveText(/^\d/);
    await button(page, 'Use learning rate 10').click();
    await expect(page.getByRole('combobox', { name: 'Learning rate', exact: true })).toHaveValue('10');
  });

  test('Numbers that blew up stay readable, and the card about them is in sight', async ({ page }) => {
    await openApp(page, '?problem=transactions');
    await page.getByRole('combobox', { name: 'Learning rate', exact: true }).fill('10');
    await page.keyboard.press('Enter');
    await chooseStepSize(page, 'Epoch');
    await button(page, 'Step forward').focus();
    const card = page.getByText(/^Loss is not finite at step \d/);
    await expect(async () => {
      await page.keyboard.press('Enter');
      await expect(card).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(card).toBeInViewport();
    await expect(button(page, 'Step forward')).toBeFocused();
    await expect(page.getByLabel('Output of the sample')).toHaveText(/^−?\d\.\de\d+$/);
    for (const value of Object.values(await parameters(page))) {
      expect(value).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Math.abs(Number(value))).toBeLessThanOrEqual(1000);
    }
    expect(await violations(page)).toEqual([]);
  });
});

test.describe('Undo and redo', () => {
  test('New weights differ from the old ones; Undo brings those back, Redo the new', async ({ page }) => {
    await openApp(page);
    const old = await parameters(page);
    await button(page, 'Other ways to start').click();
    await page.getByRole('menuitem', { name: 'New weights' }).click();
    await expect.poll(() => parameters(page)).not.toEqual(old);
    const drawn = await parameters(page);
    await button(page, 'Undo').click();
    await expect.poll(() => parameters(page)).toEqual(old);
    await button(page, 'Redo').click();
    await expect.poll(() => parameters(page)).toEqual(drawn);
  });

  test('Undo takes back a stretch of training, with its curve and counters', async ({ page }) => {
    await openApp(page);
    const initial = await parameters(page);
    const loss = await figure(page, 'Training loss').innerText();
    await button(page, 'Play').click();
    await expect.poll(() => counter(page, 'Epoch')).toBeGreaterThan(10);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => counter(page, 'Epoch')).toBe(0);
    await expect(button(page, 'Play')).toBeVisible();
    expect(await parameters(page)).toEqual(initial);
    await expect(figure(page, 'Training loss')).toHaveText(loss);
  });

  test('With nothing to undo the button stays, and says why it does nothing', async ({ page }) => {
    await openApp(page);
    await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
    await expect(button(page, 'Undo')).toHaveAccessibleDescription('Nothing to undo.');
  });
});

test.describe('Problems', () => {
  test('The dialog opens a problem by its name', async ({ page }) => {
    await openApp(page);
    for (const name of ['Spiral', 'XOR', 'Sine', 'Transactions']) {
      await problemPicker(page).click();
      const dialog = page.getByRole('dialog', { name: 'Problems' });
      await dialog.getByRole('option', { name, exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(problemPicker(page)).toHaveAccessibleName(new RegExp(`^Problem ${name} `));
      await expect(figure(page, 'Training loss')).toHaveText(/^\d/);
    }
  });

  test('Arrow keys move through the problems, Enter opens, and Undo brings the old one back', async ({
    page,
  }) => {
    await openApp(page);
    const old = await parameters(page);
    await problemPicker(page).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Problems' });
    await expect(dialog.getByRole('option', { name: 'Circle', exact: true })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(problemPicker(page)).not.toHaveAccessibleName(/^Problem Circle/);
    await button(page, 'Undo').click();
    await expect(problemPicker(page)).toHaveAccessibleName(/^Problem Circle/);
    await expect.poll(() => parameters(page)).toEqual(old);
  });

  test('The search finds a problem while typing; Escape leaves everything as it was', async ({ page }) => {
    await openApp(page);
    await problemPicker(page).click();
    const dialog = page.getByRole('dialog', { name: 'Problems' });
    await dialog.getByRole('searchbox', { name: 'Search' }).fill('moon');
    await expect(dialog.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(problemPicker(page)).toBeFocused();
    await expect(problemPicker(page)).toHaveAccessibleName(/^Problem Circle/);
  });
});
