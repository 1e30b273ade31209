/** The page on a phone: everything can be reached, hit and read. */
import type { Page } from '@playwright/test';
import { button, counter, figure, openApp, problemPicker, slider } from './helpers/app.ts';
import { violations } from './helpers/axe.ts';
import { dragUpByTouch, pinchOut, placeOnEdge } from './helpers/canvas.ts';
import { boxOf, chooseInMenu, expectFit, sidewaysOverflow, smallTargets } from './helpers/screen.ts';
import { expect, test } from './helpers/test.ts';

const TO_OUTPUT = 'weight from hidden 1, neuron 1 to output 1';

async function tapEdge(page: Page, edge: string): Promise<void> {
  let place = await placeOnEdge(page, edge);
  // Parts that are loaded on demand may still give the canvas another height.
  await expect
    .poll(async () => {
      const before = place;
      place = await placeOnEdge(page, edge);
      return before.x === place.x && before.y === place.y;
    })
    .toBe(true);
  await page.touchscreen.tap(place.x, place.y);
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 360, height: 740 },
])
  test.describe(`On a phone of ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('a problem is opened and played, and a weight changed, by touch', async ({ page }) => {
      await openApp(page);
      await problemPicker(page).tap();
      await page.getByRole('option', { name: /^Transactions/ }).tap();
      await expect(problemPicker(page)).toHaveAccessibleName('Problem Transactions 2-2-1');
      await button(page, 'Play').tap();
      await expect.poll(() => counter(page, 'Epoch')).toBeGreaterThan(2);
      await button(page, 'Pause').tap();
      await button(page, 'Start again').tap();
      await expect.poll(() => counter(page, 'Epoch')).toBe(0);

      await tapEdge(page, '2-0-0');
      const hand = page.getByRole('group', { name: TO_OUTPUT });
      await expect(hand.getByRole('textbox', { name: 'Weight' })).toHaveValue('2');
      await hand.getByRole('button', { name: 'More by 0.1' }).tap();
      await expect(slider(page, TO_OUTPUT)).toHaveAttribute('aria-valuenow', '2.1');
      await hand.getByRole('button', { name: 'Less by 0.1' }).press('Enter');
      await expect(slider(page, TO_OUTPUT)).toHaveAttribute('aria-valuenow', '2');
      await hand.getByRole('textbox', { name: 'Weight' }).fill('1/2');
      await page.keyboard.press('Enter');
      await expect(slider(page, TO_OUTPUT)).toHaveAttribute('aria-valuenow', '0.5');
      await hand.getByRole('slider', { name: 'Value' }).press('Home');
      await expect(slider(page, TO_OUTPUT)).toHaveAttribute('aria-valuenow', '-4');
      for (const value of ['0.5', '2', '2.1', '2']) {
        await button(page, 'Undo').tap();
        await expect(slider(page, TO_OUTPUT)).toHaveAttribute('aria-valuenow', value);
      }
      await dragUpByTouch(page, await placeOnEdge(page, '2-0-0'), 32);
      await expect(slider(page, TO_OUTPUT)).toHaveAttribute('aria-valuenow', '2.8');
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
    });

    test('a press that is held repeats, and is one entry of undo', async ({ page }) => {
      await openApp(page, '?problem=transactions');
      await tapEdge(page, '2-0-0');
      const more = button(page, 'More by 0.1');
      const { x, y } = (await more.boundingBox())!;
      await page.mouse.move(x + 20, y + 20);
      await page.mouse.down();
      await expect
        .poll(async () => Number(await slider(page, TO_OUTPUT).getAttribute('aria-valuenow')))
        .toBeGreaterThan(2.3);
      await page.mouse.up();
      await button(page, 'Undo').tap();
      await expect(slider(page, TO_OUTPUT)).toHaveAttribute('aria-valuenow', '2');
    });

    test('a sample is stepped through, forward and back to a gradient', async ({ page }) => {
      await openApp(page, '?problem=transactions');
      await page.getByRole('combobox', { name: 'Step by' }).selectOption('Neuron');
      const maths = page.getByRole('region', { name: 'The maths' });
      await button(page, 'Step forward').tap();
      await expect(maths.getByRole('heading', { name: /^Neuron/ })).toBeVisible();
      const canvas = await boxOf(page, 'region', 'Canvas');
      const sheet = await boxOf(page, 'region', 'The maths');
      expect(sheet.y).toBeCloseTo(canvas.y + canvas.height, 0);
      expect(sheet.height / (sheet.height + canvas.height)).toBeCloseTo(0.45, 2);
      // On the edges stand the products alone: 1 × 2 and 1 × 3.
      await expect(page.locator('[data-step-sign]')).toHaveText(['2', '3']);
      for (let step = 0; step < 4; step++) await button(page, 'Step forward').tap();
      await expect(maths).toContainText('backward');
      await expect(maths).toContainText('−4');
      await page.getByRole('button', { name: /^hidden 1, neuron 1/ }).tap();
      await expect(maths.getByRole('group', { name: 'hidden 1, neuron 1' })).toBeVisible();
    });

    test('the sheet is pulled up and down by finger and by keys, and Escape gives the focus back', async ({
      page,
    }) => {
      await openApp(page, '?problem=transactions');
      const height = async () => (await boxOf(page, 'region', 'The maths')).height;
      expect(await height()).toBe(64);
      const edge = slider(page, TO_OUTPUT);
      await tapEdge(page, '2-0-0');
      await expect.poll(height).toBeGreaterThan(200);
      const half = await height();
      const handle = page.getByRole('separator', { name: 'Height of the maths' });
      await handle.press('ArrowUp');
      await expect.poll(height).toBeCloseTo(2 * half, -1);
      await button(page, 'Less by 0.1').focus();
      await page.keyboard.press('Escape');
      await expect.poll(height).toBe(64);
      await expect(edge).toBeFocused();
      const { x, y } = (await handle.boundingBox())!;
      await dragUpByTouch(page, { x: x + 150, y: y + 10 }, 160);
      await expect.poll(height).toBeCloseTo(half, 0);
    });

    test('two fingers enlarge the network, and the map of it shows the whole again', async ({ page }) => {
      await openApp(page, '?problem=spiral');
      const neuron = page.locator('[data-neuron="1-5"]');
      const before = (await neuron.boundingBox())!;
      const at = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
      await pinchOut(page, at, 80, 2);
      await expect(button(page, 'Fit to view')).toBeVisible();
      const map = (await button(page, 'Fit to view').boundingBox())!;
      expect([map.width, map.height]).toEqual([86, 58]);
      const far = async () => {
        const [input, output] = [
          (await page.locator('[data-neuron="0-0"]').boundingBox())!,
          (await page.locator('[data-neuron="3-0"]').boundingBox())!,
        ];
        return output.x - input.x;
      };
      const enlarged = await far();
      // No weight was dragged by the first of the fingers.
      await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
      await button(page, 'Fit to view').tap();
      await expect(button(page, 'Fit to view')).toBeHidden();
      expect(enlarged).toBeGreaterThan(1.8 * (await far()));
      await button(page, 'Zoom in').tap();
      await expect(button(page, 'Fit to view')).toBeVisible();
      await tapEdge(page, '2-4-3');
      await expect(page.getByRole('group', { name: /^weight from/ })).toBeVisible();
    });

    test('the lines of a sum end inside the sheet', async ({ page }) => {
      await openApp(page, '?problem=spiral');
      await page.getByRole('combobox', { name: 'Step by' }).selectOption('Neuron');
      for (let step = 0; step < 3; step++) await button(page, 'Step forward').tap();
      const maths = page.getByRole('region', { name: 'The maths' });
      await expect(maths.getByRole('heading', { name: /^Neuron/ })).toBeVisible();
      const ends = await maths
        .locator('math')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
      expect(Math.max(...ends)).toBeLessThanOrEqual(viewport.width);
    });

    test('what is shown to a room is left by touch', async ({ page }) => {
      await openApp(page, '?problem=transactions');
      await chooseInMenu(page, 'More actions', 'Present');
      const leave = page.getByRole('button', { name: /leave/ });
      await expect(leave).toBeVisible();
      expect(await smallTargets(page)).toEqual([]);
      await leave.tap();
      await expect(button(page, 'More actions')).toBeFocused();
    });

    test('what the bars in the neurons are is told beside the button that zooms in', async ({ page }) => {
      await openApp(page, '?problem=pima-diabetes');
      const legend = await page.getByText('no, below', { exact: true }).boundingBox();
      const zoomIn = await button(page, 'Zoom in').boundingBox();
      expect(legend!.x + legend!.width).toBeLessThan(zoomIn!.x);
    });

    test('one part at a time, by tabs', async ({ page }) => {
      await openApp(page);
      const tab = (name: string) => page.getByRole('tab', { name });
      await expect(tab('Network')).toHaveAttribute('aria-selected', 'true');
      await tab('Data').tap();
      await expect(page.getByRole('tabpanel', { name: 'Data' })).toBeVisible();
      await expect(page.getByRole('tabpanel')).toHaveCount(1);
      await tab('Data').press('ArrowLeft');
      await expect(tab('Output')).toBeFocused();
      await expect(page.getByRole('region', { name: 'Loss' })).toBeVisible();
      await page.keyboard.press('Home');
      await expect(page.getByRole('region', { name: 'Problem and sample' })).toBeVisible();
    });

    test('lessons, sharing and all settings are in the menus', async ({ page }) => {
      await openApp(page);
      await chooseInMenu(page, 'More actions', 'Share');
      await expect(page.getByRole('dialog', { name: 'Share' }).getByRole('textbox').first()).toHaveValue(/#/);
      await page.keyboard.press('Escape');
      await button(page, 'More').tap();
      const more = page.getByRole('dialog', { name: 'More' });
      await more.getByRole('combobox', { name: 'Optimiser' }).selectOption('Adam');
      await expect(more.getByRole('combobox', { name: 'Speed' })).toBeVisible();
      await page.keyboard.press('Escape');
      await chooseInMenu(page, 'Menu', 'Lessons');
      await page.getByRole('button', { name: /^1\. The neuron/ }).tap();
      await expect(page.getByRole('tab', { name: 'Lesson' })).toHaveAttribute('aria-selected', 'true');
      await page.getByRole('textbox', { name: /^Your answer/ }).fill('8');
      await page.keyboard.press('Enter');
      await page.getByRole('tab', { name: 'Network' }).tap();
      await expect(page.getByRole('button', { name: /^output 1: 8/ })).toBeVisible();
      const task = page.getByRole('button', { name: /^Your turn Find the neuron on the right/ });
      await expect(task).toBeVisible();
      expect(await smallTargets(page)).toEqual([]);
      await task.tap();
      await expect(page.getByRole('tab', { name: 'Lesson' })).toHaveAttribute('aria-selected', 'true');
      await button(page, 'Leave the lesson').tap();
      await expect(page.getByRole('tab', { name: 'Network' })).toHaveAttribute('aria-selected', 'true');
      await expect(button(page, 'Menu')).toBeFocused();
    });

    for (const colorScheme of ['light', 'dark'] as const)
      test(`everything fits and can be hit, and axe finds nothing, in the ${colorScheme} theme`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        await openApp(page, '?problem=spiral');
        await expectFit(page, 'the network');
        await tapEdge(page, '2-2-1');
        await button(page, 'More by 0.1').tap();
        await page.getByRole('separator', { name: 'Height of the maths' }).press('End');
        await expectFit(page, 'the sheet');
        for (const name of ['Data', 'Output']) {
          await page.getByRole('tab', { name }).tap();
          await expectFit(page, name);
        }
        for (const [menu, entry] of [
          ['Menu', 'Compare A and B …'],
          ['Menu', 'Weights table'],
          ['More actions', 'History'],
          ['More actions', 'Export'],
        ] as const) {
          await chooseInMenu(page, menu, entry);
          await expect(page.getByRole('dialog')).toBeVisible();
          expect(await sidewaysOverflow(page), entry).toBe(0);
          expect(await violations(page), entry).toEqual([]);
          await page.keyboard.press('Escape');
        }
      });
  });

test.describe('When the sheet is loaded late', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  /** The app without the code of its sheet, which comes when the returned function is called. */
  async function openWithoutSheet(page: Page): Promise<() => void> {
    const gate: { open: () => void } = { open: () => {} };
    const isOpen = new Promise<void>((resolve) => (gate.open = resolve));
    await page.route('**/PhoneSheet-*.js', async (route) => {
      await isOpen;
      await route.continue();
    });
    await openApp(page, '?problem=transactions');
    return () => gate.open();
  }

  test('nothing moves when it comes', async ({ page }) => {
    const bringSheet = await openWithoutSheet(page);
    const canvas = await boxOf(page, 'region', 'Canvas');
    bringSheet();
    await expect(page.getByRole('region', { name: 'The maths' })).toBeVisible();
    expect(await boxOf(page, 'region', 'Canvas')).toEqual(canvas);
  });

  test('it opens for the weight that was chosen meanwhile', async ({ page }) => {
    const bringSheet = await openWithoutSheet(page);
    await tapEdge(page, '2-0-0');
    await expect(slider(page, TO_OUTPUT)).toBeFocused();
    bringSheet();
    await expect(page.getByRole('group', { name: TO_OUTPUT })).toBeVisible();
  });
});

test.describe('On a phone laid on its side', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test('the sheet stands beside the canvas, and the transport is one row', async ({ page }) => {
    await openApp(page, '?problem=transactions');
    await page.getByRole('combobox', { name: 'Step by' }).selectOption('Neuron');
    await button(page, 'Step forward').tap();
    const canvas = await boxOf(page, 'region', 'Canvas');
    const sheet = await boxOf(page, 'region', 'The maths');
    expect(sheet.x).toBeCloseTo(canvas.x + canvas.width, 0);
    expect(canvas.height).toBeGreaterThan(250);
    expect((await boxOf(page, 'region', 'Transport')).height).toBe(60);
    await expectFit(page, 'a step');
    await page.getByRole('tab', { name: 'Output' }).tap();
    await expect(figure(page, 'Training loss')).toBeVisible();
  });
});
