/** The page on screens narrower than a laptop's, by touch: everything can be reached, hit and read. */
import { button, openApp } from './helpers/app.ts';
import { violations } from './helpers/axe.ts';
import { sidewaysOverflow, smallTargets } from './helpers/screen.ts';
import { expect, test } from './helpers/test.ts';

test.describe('Between 1024 and 1279 px', () => {
  test.use({ viewport: { width: 1100, height: 800 }, hasTouch: true, isMobile: true });

  test('the column on the left is a rail of 56 px, and opens over the canvas', async ({ page }) => {
    await openApp(page, '?problem=spiral');
    const canvas = page.getByRole('region', { name: 'Canvas' });
    const before = await canvas.boundingBox();
    expect(before!.x).toBe(56);
    expect(before!.x + before!.width).toBe(800);

    const opener = button(page, 'Data and sample');
    await expect(page.getByRole('region', { name: 'Problem and sample' })).toBeHidden();
    await opener.tap();
    await expect(page.getByRole('region', { name: 'Problem and sample' })).toBeVisible();
    expect(await canvas.boundingBox()).toEqual(before);
    await button(page, 'Regenerate points').tap();
    await expect(page.getByRole('region', { name: 'Problem and sample' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: 'Problem and sample' })).toBeHidden();
    await expect(opener).toBeFocused();

    await opener.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('textbox', { name: 'Points' })).toBeFocused();
    await canvas.tap({ position: { x: 500, y: 40 } });
    await expect(page.getByRole('region', { name: 'Problem and sample' })).toBeHidden();
  });

  test('what can be changed about a layer opens from its name', async ({ page }) => {
    await openApp(page, '?problem=spiral');
    await button(page, 'Hidden 1, tanh · 6').tap();
    await button(page, 'Add neuron to hidden 1').tap();
    await expect(button(page, 'Hidden 1, tanh · 7')).toBeVisible();
    await button(page, 'Add layer after hidden 1').tap();
    await expect(page.getByRole('button', { name: /^hidden 3, neuron 1/ })).toBeAttached();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`no control is too small, and axe finds nothing, in the ${colorScheme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openApp(page, '?problem=spiral');
      await button(page, 'Data and sample').tap();
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(await smallTargets(page)).toEqual([]);
      expect(await violations(page)).toEqual([]);
    });
});

test.describe('On a large screen that is touched', () => {
  test.use({ viewport: { width: 1440, height: 900 }, hasTouch: true, isMobile: true });

  test('what removes a layer is hit by a finger, and nothing lies over it', async ({ page }) => {
    await openApp(page, '?problem=xor');
    await button(page, 'Hidden, Sigmoid · 2').tap();
    const remove = button(page, 'Remove hidden 1');
    await expect(remove).toBeVisible();
    const { size, isFree } = await remove.evaluate((element) => {
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const sides = [
        [left + 2, y],
        [right - 2, y],
        [x, top + 2],
        [x, bottom - 2],
      ];
      const isHit = ([atX = 0, atY = 0]: number[]) => element.contains(document.elementFromPoint(atX, atY));
      return { size: Math.min(width, height), isFree: sides.every(isHit) };
    });
    expect(size).toBeGreaterThanOrEqual(44);
    expect(isFree).toBe(true);
    await remove.tap();
    await expect(page.getByRole('button', { name: /^Problem XOR/ })).toContainText('2-1');
  });
});
