/** No screen has a violation that axe can find: WCAG 2.2 AA and axe's best practices, in both themes. */
import type { Page } from '@playwright/test';
import { violations } from './helpers/axe.ts';
import { button, counter, openApp, problemPicker } from './helpers/app.ts';
import { placeOnEdge, pressAndLift } from './helpers/canvas.ts';
import { expect, test } from './helpers/test.ts';

async function playForAWhile(page: Page): Promise<void> {
  await button(page, 'Play').click();
  await expect.poll(() => counter(page, 'Epoch')).toBeGreaterThan(20);
  await button(page, 'Pause').click();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`In the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('Circle as the app opens', async ({ page }) => {
      await openApp(page);
      expect(await violations(page)).toEqual([]);
    });

    test('Spiral after some training', async ({ page }) => {
      await openApp(page, '?problem=spiral');
      await playForAWhile(page);
      expect(await violations(page)).toEqual([]);
    });

    test('Transactions, with a neuron selected, and in the middle of a drag', async ({ page }) => {
      await openApp(page, '?problem=transactions');
      await page.getByRole('button', { name: /^output 1/ }).click();
      expect(await violations(page)).toEqual([]);
      await pressAndLift(page, await placeOnEdge(page, '2-0-0'), 32);
      await expect(page.getByRole('button', { name: /^output 1: 13/ })).toBeAttached();
      expect(await violations(page)).toEqual([]);
      await page.mouse.up();
    });

    test('A step with the gradient of an edge, the gallery of activations, and the quiz', async ({
      page,
    }) => {
      await openApp(page, '?problem=transactions');
      await page.getByRole('radiogroup', { name: 'Step by' }).getByRole('radio', { name: 'Neuron' }).click();
      await button(page, 'Backward, hidden 1, neuron 1').click();
      const edge = await placeOnEdge(page, '1-1-0', 0.25);
      await page.mouse.click(edge.x, edge.y);
      await button(page, 'Gradient check').click();
      await expect(page.getByText(/The two agree/)).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await button(page, 'Who pushes').click();
      await expect(page.getByRole('list', { name: 'Samples by their push' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('combobox', { name: 'Activation of hidden 1' }).selectOption('All activations…');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await button(page, 'Quiz me').click();
      await page.keyboard.press('Enter');
      await button(page, 'Hint').click();
      expect(await violations(page)).toEqual([]);
    });

    test('XOR, and its weights in a table', async ({ page }) => {
      await openApp(page, '?problem=xor');
      expect(await violations(page)).toEqual([]);
      await button(page, 'Weights table').click();
      await expect(page.getByRole('dialog', { name: 'Weights' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('The lessons: the overview, a scene, a wrong answer and a reason', async ({ page }) => {
      await openApp(page);
      await button(page, 'Lessons').click();
      await expect(page.getByRole('dialog', { name: 'Lessons' })).toBeVisible();
      expect(await violations(page), 'overview').toEqual([]);
      await page.getByRole('button', { name: /^1\. The neuron/ }).click();
      await expect(page.getByRole('region', { name: 'Your turn' })).toBeVisible();
      expect(await violations(page), 'scene').toEqual([]);
      const field = page.getByRole('textbox', { name: /^Your answer/ });
      await field.fill('7');
      await field.press('Enter');
      await page.getByRole('radio', { name: '1 · 2 + 2 · 3' }).check();
      await button(page, 'Show a hint').click();
      expect(await violations(page), 'answers').toEqual([]);
    });

    test('The dialogs Problems, More and Help', async ({ page }) => {
      await openApp(page);
      const openings = {
        Problems: problemPicker(page),
        More: button(page, 'More'),
        Help: button(page, 'Help'),
      };
      for (const [name, opening] of Object.entries(openings)) {
        await opening.click();
        await expect(page.getByRole('dialog', { name })).toBeVisible();
        expect(await violations(page), name).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }
    });
  });
}

test.describe('On a screen of 1024 × 768', () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  for (const problem of ['circle', 'transactions'])
    test(`${problem} fits, and nothing of it scrolls sideways`, async ({ page }) => {
      await openApp(page, `?problem=${problem}`);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024);
    });
});

test('The topics of the help, by keys', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await openApp(page);
  await button(page, 'Help').press('Enter');
  const help = page.getByRole('dialog', { name: 'Help' });
  expect(await violations(page)).toEqual([]);
  const heading = help.getByRole('heading', { name: 'In front of a room' });
  await expect(heading).not.toBeInViewport();
  await help.getByRole('button', { name: 'In front of a room' }).press('Enter');
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
});

test('An error message', async ({ page }) => {
  await openApp(page, '?problem=triangle');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('The menu of a weight and the field for its value', async ({ page }) => {
  await openApp(page, '?problem=transactions');
  const { x, y } = await placeOnEdge(page, '2-0-0');
  await page.mouse.click(x, y, { button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Type a value' }).click();
  await expect(page.getByRole('textbox', { name: 'Weight', exact: true })).toBeFocused();
  expect(await violations(page)).toEqual([]);
});
