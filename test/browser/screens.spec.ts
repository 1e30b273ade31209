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
