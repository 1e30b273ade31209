/** The page on screens between a phone and a laptop, by touch: everything can be reached, hit and read. */
import { button, counter, openApp, problemPicker } from './helpers/app.ts';
import { violations } from './helpers/axe.ts';
import { boxOf, chooseInMenu, expectFit, sidewaysOverflow, smallTargets } from './helpers/screen.ts';
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

test('A low window has room for all chips in its one row from 1680 px on', async ({ page }) => {
  await page.setViewportSize({ width: 1680, height: 690 });
  await openApp(page);
  const transport = page.getByRole('region', { name: 'Transport' });
  const last = transport.getByRole('combobox', { name: 'Regularisation' });
  const gap = async () => {
    const [chip, more] = [await last.boundingBox(), await button(page, 'More').boundingBox()];
    return chip && more && more.x - (chip.x + chip.width);
  };
  await expect.poll(gap).toBeGreaterThanOrEqual(0);
  await expect(last).toBeInViewport({ ratio: 1 });
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

test.describe('Between 700 and 1023 px', () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true });

  test('the canvas has the whole width, and output and loss stand side by side below it', async ({
    page,
  }) => {
    await openApp(page, '?problem=spiral');
    const canvas = await boxOf(page, 'region', 'Canvas');
    expect([canvas.x, canvas.width]).toEqual([0, 820]);
    expect(canvas.height).toBeCloseTo(0.47 * 1180, -1);
    const output = await boxOf(page, 'region', 'Output');
    const loss = await boxOf(page, 'region', 'Loss');
    expect(output.x).toBe(0);
    expect(loss.x).toBeCloseTo(410, -1);
    expect(loss.y).toBeCloseTo(output.y, 0);
    expect((await boxOf(page, 'region', 'Transport')).height).toBe(132);
    await page.getByRole('combobox', { name: 'Optimiser' }).selectOption('SGD');
    await expect(page.getByRole('combobox', { name: 'Optimiser' })).toHaveCount(1);
  });

  test('what moves the run on stands apart at every width', async ({ page }) => {
    await openApp(page);
    for (const width of [820, 768, 744, 700]) {
      await page.setViewportSize({ width, height: 1180 });
      const boxes = await page
        .getByRole('region', { name: 'Transport' })
        .locator('button:not([role=radio]), [role=radiogroup]')
        .evaluateAll((controls) =>
          controls
            .map((control) => control.getBoundingClientRect())
            // The marks of the timeline are above them.
            .filter(({ top }) => top > window.innerHeight - 71)
            .map(({ left, right }) => ({ left, right })),
        );
      expect(boxes.length).toBe(8);
      boxes.sort((one, other) => one.left - other.left);
      const gaps = boxes.slice(1).map(({ left }, at) => left - boxes[at]!.right);
      expect(Math.min(...gaps), `at ${width}`).toBeGreaterThanOrEqual(width === 820 ? 8 : 0);
    }
  });

  test('the data slide over from the left, and leave by Escape and by a press elsewhere', async ({
    page,
  }) => {
    await openApp(page);
    const panel = page.getByRole('region', { name: 'Problem and sample' });
    const opener = button(page, 'Data and sample');
    await expect(panel).toBeHidden();
    await opener.press('Enter');
    await expect(panel).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(opener).toBeFocused();
    await opener.tap();
    await panel.getByRole('button', { name: 'Spiral' }).tap();
    await expect(problemPicker(page)).toHaveAccessibleName('Problem Spiral 2-6-4-1');
    await page.touchscreen.tap(700, 900);
    await expect(panel).toBeHidden();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`what the bar has no room for is in its menu, in the ${colorScheme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openApp(page, '?problem=transactions');
      await expectFit(page, 'at first');
      for (const dialog of ['Lessons', 'Share', 'Export', 'Help']) {
        await chooseInMenu(page, 'More actions', dialog);
        await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
        expect(await sidewaysOverflow(page), dialog).toBe(0);
        await page.keyboard.press('Escape');
      }
      await chooseInMenu(page, 'More actions', 'Lessons');
      await page.getByRole('button', { name: /^1\. The neuron/ }).tap();
      await expect(page.getByRole('region', { name: 'Your turn' })).toBeVisible();
      await expectFit(page, 'in a lesson');
      await button(page, 'Leave the lesson').tap();
      await expect(button(page, 'More actions')).toBeFocused();
    });
});

test('At twice the size nothing of the page is out of reach', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await openApp(page, '?problem=spiral');
  expect(await sidewaysOverflow(page)).toBe(0);
  await button(page, 'Step forward').click();
  await expect.poll(() => counter(page, 'Epoch')).toBe(1);
  await page.getByRole('tab', { name: 'Data' }).click();
  await expect(button(page, 'Regenerate points')).toBeVisible();
});

test('A window that grows and shrinks keeps what is open', async ({ page }) => {
  await openApp(page, '?problem=transactions');
  await page.getByRole('radiogroup', { name: 'Step by' }).getByRole('radio', { name: 'Neuron' }).click();
  await button(page, 'Step forward').click();
  for (const width of [1100, 820, 390, 820, 1100, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(page.getByRole('region', { name: 'The maths' })).toHaveCount(1);
    await expect(page.getByRole('region', { name: 'The maths' })).toContainText('forward');
    expect(await sidewaysOverflow(page)).toBe(0);
  }
});
