/** The game: found in the gallery, played by keys, and compared with gradient descent by the engine. */
import { button, openApp, problemPicker } from './helpers/app.ts';
import { violations } from './helpers/axe.ts';
import { expect, test } from './helpers/test.ts';

test('Three moves by keys, then gradient descent as a ghost; the best loss is kept', async ({ page }) => {
  await openApp(page, '?problem=spiral');
  await problemPicker(page).click();
  await button(page, 'Be the optimiser: lower a loss yourself').click();
  const game = page.getByRole('dialog', { name: 'Be the optimiser' });
  const loss = game.getByLabel('Loss', { exact: true });
  await expect(loss).toHaveText(/^\d/);
  expect(await violations(page)).toEqual([]);
  const weight = game.getByRole('slider');
  await weight.focus();
  for (let move = 0; move < 3; move++) {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(loss).toHaveText('?');
    await page.keyboard.press('Enter');
    await expect(loss).toHaveText(/^\d/);
    // Every loss so far stands at its point: what the next move can be reckoned from.
    await expect(game.getByRole('img').getByText(await loss.innerText(), { exact: true })).toBeVisible();
  }
  await expect(game.getByRole('status').last()).toContainText('gradient descent');
  await expect(game.locator('[data-ghost]')).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
  const kept = await page.evaluate(() => localStorage.getItem('edgewise.game'));
  expect(kept).toMatch(/^\{"one":\d+\.\d+\}$/);
  await button(page, 'Play again').click();
  await expect(game.getByText(/^Your best/)).toBeVisible();
  await page.keyboard.press('Escape');
  // The person's own work is as it was.
  await expect(problemPicker(page)).toContainText('Spiral');
});

test.describe('By touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap turns the weight, another one makes it a move, and the third ends the game', async ({
    page,
  }) => {
    await openApp(page);
    await problemPicker(page).tap();
    await button(page, 'Be the optimiser: lower a loss yourself').tap();
    const game = page.getByRole('dialog', { name: 'Be the optimiser' });
    for (const share of [0.6, 0.7, 0.72]) {
      const track = (await game.getByRole('slider').boundingBox())!;
      await page.touchscreen.tap(track.x + share * track.width, track.y + track.height / 2);
      await expect(game.getByLabel('Loss', { exact: true })).toHaveText('?');
      await button(page, 'Make it a move').tap();
      await expect(game.getByLabel('Loss', { exact: true })).toHaveText(/^\d/);
    }
    await expect(game.getByRole('status').last()).toContainText('gradient descent');
    await expect(button(page, 'Play again')).toBeVisible();
  });
});
