/** The page on screens narrower than a laptop's, by touch: everything can be reached, hit and read. */
import type { Page } from '@playwright/test';
import { button, counter, figure, openApp, problemPicker, slider } from './helpers/app.ts';
import { violations } from './helpers/axe.ts';
import { dragUpByTouch, pinchOut, placeOnEdge } from './helpers/canvas.ts';
import { sidewaysOverflow, smallTargets } from './helpers/screen.ts';
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

async function chooseInMenu(page: Page, menu: string, entry: string): Promise<void> {
  await button(page, menu).tap();
  await page.getByRole('menuitem', { name: entry, exact: true }).tap();
}

async function boxOf(page: Page, role: 'region' | 'banner', name?: string) {
  const box = await page.getByRole(role, name === undefined ? {} : { name, exact: true }).boundingBox();
  if (!box) throw new Error(`${name ?? role} is not to be seen.`);
  return box;
}

/** The page as it is, with what it shows said in the failure. */
async function expectFit(page: Page, what: string): Promise<void> {
  expect(await sidewaysOverflow(page), what).toBe(0);
  expect(await smallTargets(page), what).toEqual([]);
  expect(await violations(page), what).toEqual([]);
}

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
