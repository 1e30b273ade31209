/** The page in front of a room: keys and clicker, what is lit and hidden, dragging, and how large everything is. */
import type { Page } from '@playwright/test';
import { button, openApp, slider } from './helpers/app.ts';
import { violations } from './helpers/axe.ts';
import { placeOnEdge, pressAndLift } from './helpers/canvas.ts';
import { expect, test } from './helpers/test.ts';
import { cutTexts, smallestText } from './helpers/wall.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

async function present(page: Page, search: string): Promise<void> {
  await openApp(page, search);
  await button(page, 'Present').click();
  await expect(page.getByRole('main', { name: 'Present' })).toBeVisible();
}

const equation = (page: Page) => page.getByRole('group', { name: 'Equation' });
const sampleLoss = (page: Page) => page.getByLabel('Sample loss', { exact: true });

/** The box of an element on the screen, to the nearest px. */
async function box(page: Page, selector: string): Promise<number[]> {
  const found = await page.locator(selector).first().boundingBox();
  if (!found) throw new Error(`${selector} is not there.`);
  return [found.x, found.y, found.width, found.height].map(Math.round);
}

test.describe('With Transactions', () => {
  test('stands as in the picture, at twice the size', async ({ page }) => {
    await present(page, '?problem=transactions');
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    await expect(equation(page)).toHaveText(/ŷ?.*2×5.*\(−1\)×1.*=.*10−1.*=.*9/);
    await expect(sampleLoss(page)).toHaveText('8');
    await expect(page.getByRole('main')).toContainText('forward pass, output neuron');
    await expect(page.getByRole('main')).toContainText('sample 1 of 8');
    // In the picture 95, 227, 158, 148 and 498, 227, 332, 148, strokes included; for the output the text wins.
    expect(await box(page, '[data-neuron="0-0"] [data-border]')).toEqual([95, 225, 158, 150]);
    expect(await box(page, '[data-neuron="1-0"] [data-border]')).toEqual([498, 225, 332, 150]);
    expect(await box(page, '[data-neuron="1-1"] [data-border]')).toEqual([498, 555, 332, 150]);
    expect(await box(page, '[data-neuron="2-0"] [data-border]')).toEqual([1047, 389, 335, 153]);
    expect((await smallestText(page)).px).toBeGreaterThanOrEqual(20);
    // The loss stands at 132 px, the equation at 60 and its result at 76.
    expect(
      await sampleLoss(page).evaluate((element) => parseFloat(getComputedStyle(element).fontSize) * 2),
    ).toBe(132);
  });

  test('steps with the buttons of a clicker, whatever has the focus', async ({ page }) => {
    await present(page, '?problem=transactions');
    await page.locator('[data-neuron="1-0"]').focus();
    await page.keyboard.press('PageDown');
    await expect(equation(page)).toContainText('5');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    await expect(page.getByRole('main')).toContainText('hidden 1, neuron 1');
    await page.keyboard.press('e');
    await expect(equation(page)).toBeHidden();
  });

  test('lights one neuron, blanks the screen, and comes back to its button', async ({ page }) => {
    await present(page, '?problem=transactions');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('s');
    await expect(page.locator('[data-spotlight]')).toHaveAttribute('data-spotlight', '1-0');
    await page.mouse.move(174, 630);
    await expect(page.locator('[data-spotlight]')).toHaveAttribute('data-spotlight', '0-1');
    await page.keyboard.press('s');
    await expect(page.locator('[data-spotlight]')).toHaveCount(0);
    await page.keyboard.press('b');
    const cover = await page
      .getByRole('main')
      .evaluate((element) => getComputedStyle(element, '::after').backgroundColor);
    expect(cover).toBe('rgb(0, 0, 0)');
    await page.keyboard.press('Escape');
    await expect(button(page, 'Present')).toBeFocused();
  });

  test('writes the loss after the update with the prediction after it', async ({ page }) => {
    await present(page, '?problem=transactions');
    for (let step = 0; step < 7; step++) await page.keyboard.press('ArrowRight');
    const panel = page.getByRole('region', { name: 'Loss' });
    await expect(panel).toContainText(/\(9−13\)/);
    await page.keyboard.press('ArrowRight');
    // With w − 0.01 · gradient everywhere ŷ is 2.2 · 6.12 − 0.96 · 0.44 + 0.04 = 13.0816.
    await expect(sampleLoss(page)).toHaveText('0.003');
    await expect(panel).toContainText(/\(13\.08−13\)/);
  });

  test('asks the room: the number comes with the next key', async ({ page }) => {
    await present(page, '?problem=transactions');
    await page.keyboard.press('q');
    await page.keyboard.press('PageDown');
    await expect(equation(page)).toHaveText(/1×2\+1×3\+0.*=.*\?/);
    await expect(page.locator('[data-neuron="1-0"]')).not.toContainText('5');
    await page.keyboard.press('PageDown');
    await expect(page.locator('[data-neuron="1-0"]')).toContainText('5');
  });

  test('lets a weight be dragged at twice the way', async ({ page }) => {
    await present(page, '?problem=transactions');
    // 80 px of a doubled dial are 1.
    await pressAndLift(page, await placeOnEdge(page, '2-0-0'), 80);
    await expect(slider(page, 'weight from hidden 1, neuron 1 to output 1')).toHaveAttribute(
      'aria-valuenow',
      '3',
    );
    await page.keyboard.press('Escape');
    await expect(slider(page, 'weight from hidden 1, neuron 1 to output 1')).toHaveAttribute(
      'aria-valuenow',
      '2',
    );
    await expect(page.getByRole('main', { name: 'Present' })).toBeVisible();
    await page.mouse.up();
  });

  test('shows what its keys do for four seconds, and when the pointer moves', async ({ page }) => {
    await present(page, '?problem=transactions');
    const keys = page.getByRole('group', { name: 'Keys' });
    await page.mouse.move(20, 20);
    await expect(keys).toHaveCSS('opacity', '1');
    await expect(keys).toHaveCSS('opacity', '0', { timeout: 8000 });
    await page.mouse.move(40, 40);
    await expect(keys).toHaveCSS('opacity', '1');
  });
});

test('Begins with P, and plays with Space', async ({ page }) => {
  await openApp(page, '?problem=spiral');
  await page.keyboard.press('p');
  await expect(page.getByLabel('Training loss', { exact: true })).toHaveText(/^\d/);
  const before = await page
    .getByRole('main')
    .getByText(/^epoch/)
    .innerText();
  await page.keyboard.press('Space');
  await expect(page.getByRole('main').getByText(/^epoch/)).not.toHaveText(before);
  await page.keyboard.press('Space');
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`At 1280×720 in the ${colorScheme} theme`, () => {
    test.use({ viewport: { width: 1280, height: 720 }, colorScheme });

    for (const problem of ['transactions', 'xor', 'spiral', 'pima-diabetes'])
      test(`nothing of ${problem} is cut, and axe finds nothing`, async ({ page }) => {
        await present(page, `?problem=${problem}`);
        await page.keyboard.press('ArrowRight');
        await page.mouse.move(5, 5);
        expect(await cutTexts(page)).toEqual([]);
        expect(await violations(page)).toEqual([]);
      });
  });
