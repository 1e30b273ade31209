/** The network larger than its window: by wheel, mouse, fingers, keys and buttons, and everything on it works as ever. */
import type { Locator, Page } from '@playwright/test';
import { button, openApp, parameters, problemPicker, slider } from './helpers/app.ts';
import { violations } from './helpers/axe.ts';
import { dragUp, pinchOut, placeOnEdge, type Place } from './helpers/canvas.ts';
import { boxOf, expectFit } from './helpers/screen.ts';
import { expect, test } from './helpers/test.ts';

const SOURCE = '1-2';
const TARGET = '2-1';
const EDGE = '2-2-1';
const EDGE_NAME = 'weight from hidden 1, neuron 3 to hidden 2, neuron 2';

const neuron = (page: Page, place: string): Locator => page.locator(`[data-neuron="${place}"]`);

async function middleOf(mark: Locator): Promise<Place> {
  return mark.locator('[data-border]').evaluate((border) => {
    const { left, top, width, height } = border.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
}

/** Between the columns of the input and the output. */
async function widthOfNetwork(page: Page): Promise<number> {
  const [input, output] = [await middleOf(neuron(page, '0-0')), await middleOf(neuron(page, '3-0'))];
  return output.x - input.x;
}

async function turnWheel(page: Page, at: Place, [byX, byY]: [number, number], key?: string): Promise<void> {
  await page.mouse.move(at.x, at.y);
  if (key) await page.keyboard.down(key);
  await page.mouse.wheel(byX, byY);
  if (key) await page.keyboard.up(key);
}

/** Four turns of 100 · ln 2 / 4. */
async function zoomTwice(page: Page, at: Place): Promise<void> {
  const before = await widthOfNetwork(page);
  for (let turn = 0; turn < 4; turn++) await turnWheel(page, at, [0, (-100 * Math.LN2) / 4], 'Control');
  await expect.poll(async () => (await widthOfNetwork(page)) / before).toBeCloseTo(2, 1);
}

/** Where nothing is: between two edges of the drawing, away from all of its neurons. */
async function emptyPlace(page: Page): Promise<Place> {
  const { x, y, width, height } = await boxOf(page, 'region', 'Canvas');
  const found = await page.evaluate(
    ([left = 0, top = 0, right = 0, bottom = 0]) => {
      const isEmpty = (atX: number, atY: number) =>
        [-16, 0, 16].every((byX) =>
          [-16, 0, 16].every((byY) => {
            const hit = document.elementFromPoint(atX + byX, atY + byY);
            return hit?.closest('[aria-label="Network"]') && !hit.closest('[data-edge], [data-neuron]');
          }),
        );
      for (let atY = top; atY < bottom; atY += 10)
        for (let atX = left; atX < right; atX += 10) if (isEmpty(atX, atY)) return { x: atX, y: atY };
      return null;
    },
    [x + width / 4, y + height / 4, x + (3 * width) / 4, y + (3 * height) / 4],
  );
  if (!found) throw new Error('There are edges and neurons everywhere.');
  return found;
}

async function isSeen(page: Page, mark: Locator): Promise<boolean> {
  const canvas = await boxOf(page, 'region', 'Canvas');
  const { x, y } = await middleOf(mark);
  return x > canvas.x && x < canvas.x + canvas.width && y > canvas.y && y < canvas.y + canvas.height;
}

test.describe('Zoomed', () => {
  test.beforeEach(async ({ page }) => {
    await openApp(page, '?problem=spiral');
    await expect(button(page, 'Zoom in')).toBeVisible();
  });

  test('by the wheel with Ctrl, what is under the pointer stays there, and the page as large as it is', async ({
    page,
  }) => {
    const scale = () => page.evaluate(() => window.visualViewport!.scale * window.devicePixelRatio);
    const usual = await scale();
    const at = await middleOf(neuron(page, SOURCE));
    await zoomTwice(page, at);
    const now = await middleOf(neuron(page, SOURCE));
    expect(Math.hypot(now.x - at.x, now.y - at.y)).toBeLessThan(2);
    expect(await scale()).toBe(usual);
    for (let turn = 0; turn < 4; turn++) await turnWheel(page, at, [0, 400], 'Control');
    await expect(button(page, 'Fit to view')).toHaveAttribute('aria-disabled', 'true');
  });

  test('a plain wheel moves it both ways, and at its usual size is left alone', async ({ page }) => {
    await page.evaluate(() => {
      const prevented: boolean[] = [];
      Object.assign(window, { prevented });
      window.addEventListener('wheel', (event) => prevented.push(event.defaultPrevented));
    });
    const at = await emptyPlace(page);
    await turnWheel(page, at, [0, 50]);
    await turnWheel(page, at, [0, 50], 'Shift');
    await expect.poll(() => page.evaluate('prevented')).toEqual([false, false]);
    await zoomTwice(page, at);
    const place = () => middleOf(neuron(page, SOURCE));
    const before = await place();
    await turnWheel(page, at, [0, 50]);
    await expect.poll(async () => (await place()).y).toBeCloseTo(before.y - 50, 0);
    expect((await place()).x).toBeCloseTo(before.x, 0);
    await turnWheel(page, at, [40, 0]);
    await expect.poll(async () => (await place()).x).toBeCloseTo(before.x - 40, 0);
  });

  test('an edge is dragged as far for a change of 1 as ever, and its dial is in sight', async ({ page }) => {
    const edge = slider(page, EDGE_NAME);
    const value = async () => Number(await edge.getAttribute('aria-valuenow'));
    await zoomTwice(page, await middleOf(neuron(page, SOURCE)));
    await page.mouse.move(0, 0);
    const before = await value();
    const canvas = await boxOf(page, 'region', 'Canvas');
    const at = await placeOnEdge(page, EDGE, 0.12);
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x, at.y - 80, { steps: 4 });
    await expect.poll(value).toBeCloseTo(before + 2, 5);
    const flag = (await page.locator('text', { hasText: /^was/ }).first().boundingBox())!;
    expect(flag.x).toBeGreaterThan(canvas.x);
    expect(flag.x + flag.width).toBeLessThan(canvas.x + canvas.width);
    await page.mouse.up();
    await button(page, 'Undo').click();
    await expect.poll(value).toBe(before);
    // The weight is what was undone, not the size.
    await expect(button(page, 'Fit to view')).not.toHaveAttribute('aria-disabled');
  });

  test('a drag of the empty canvas moves it and nothing else; a click there deselects', async ({ page }) => {
    await zoomTwice(page, await middleOf(neuron(page, TARGET)));
    const weights = await parameters(page);
    const target = neuron(page, TARGET);
    await target.click();
    await expect(target).toHaveAttribute('aria-pressed', 'true');
    const before = await middleOf(target);
    const at = await emptyPlace(page);
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x - 60, at.y - 45, { steps: 5 });
    await page.mouse.up();
    const after = await middleOf(target);
    expect(after.x).toBeCloseTo(before.x - 60, 0);
    expect(after.y).toBeCloseTo(before.y - 45, 0);
    await expect(target).toHaveAttribute('aria-pressed', 'true');
    expect(await parameters(page)).toEqual(weights);
    await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
    const empty = await emptyPlace(page);
    await page.mouse.click(empty.x, empty.y);
    await expect(target).toHaveAttribute('aria-pressed', 'false');
  });

  test('by keys, round the focus, which is always in sight', async ({ page }) => {
    await neuron(page, '0-0').focus();
    const usual = await widthOfNetwork(page);
    for (let press = 0; press < 3; press++) await page.keyboard.press('+');
    await expect.poll(async () => (await widthOfNetwork(page)) / usual).toBeCloseTo(4, 1);
    expect(await isSeen(page, neuron(page, '0-0'))).toBe(true);
    for (const [key, at] of [
      ['ArrowRight', '1-1'],
      ['ArrowDown', '1-2'],
      ['ArrowDown', '1-3'],
      ['ArrowRight', '2-2'],
      ['ArrowRight', '3-0'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(neuron(page, at)).toBeFocused();
      expect(await isSeen(page, neuron(page, at)), at).toBe(true);
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('0');
    await expect(page.locator(':focus')).toHaveAttribute('aria-valuenow', '0');
    const ring = await page.locator(':focus [data-ring]').boundingBox();
    const canvas = await boxOf(page, 'region', 'Canvas');
    expect(ring!.x).toBeGreaterThan(canvas.x);
    expect(ring!.x + ring!.width).toBeLessThan(canvas.x + canvas.width);
    await page.keyboard.press('-');
    await expect.poll(async () => (await widthOfNetwork(page)) / usual).toBeCloseTo(2.5, 1);
    await page.keyboard.press('f');
    await expect.poll(() => widthOfNetwork(page)).toBeCloseTo(usual, 0);
  });

  test('by the buttons, as far as they go; another problem is shown whole', async ({ page }) => {
    const [larger, smaller, fit] = [
      button(page, 'Zoom in'),
      button(page, 'Zoom out'),
      button(page, 'Fit to view'),
    ];
    await expect(smaller).toHaveAttribute('aria-disabled', 'true');
    await expect(fit).toHaveAttribute('aria-disabled', 'true');
    const usual = await widthOfNetwork(page);
    for (let press = 0; press < 3; press++) await larger.click();
    await expect(larger).toHaveAttribute('aria-disabled', 'true');
    await smaller.click();
    await expect.poll(async () => (await widthOfNetwork(page)) / usual).toBeCloseTo(2.5, 1);
    await button(page, 'Add neuron to hidden 1').press('Enter');
    await expect(problemPicker(page)).toHaveAccessibleName('Problem Spiral 2-7-4-1');
    await expect(smaller).not.toHaveAttribute('aria-disabled');
    await fit.click();
    await expect.poll(() => widthOfNetwork(page)).toBeCloseTo(usual, 0);
    await larger.click();
    await page
      .getByRole('region', { name: 'Problem and sample' })
      .getByRole('button', { name: 'Circle' })
      .click();
    await expect(smaller).toHaveAttribute('aria-disabled', 'true');
  });

  test('a press on the map brings that part in sight', async ({ page }) => {
    await zoomTwice(page, await middleOf(neuron(page, '0-0')));
    expect(await isSeen(page, neuron(page, '3-0'))).toBe(false);
    const canvas = await boxOf(page, 'region', 'Canvas');
    // The map is 84 px wide, 8 px and its border from the corner below the bar of 44 px.
    await page.mouse.click(canvas.x + canvas.width - 9 - 10, canvas.y + 44 + 9 + 28);
    await expect.poll(() => isSeen(page, neuron(page, '3-0'))).toBe(true);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing, in the ${colorScheme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await zoomTwice(page, await middleOf(neuron(page, SOURCE)));
      await dragUp(page, await placeOnEdge(page, EDGE, 0.12), 20);
      expect(await violations(page)).toEqual([]);
    });
});

test.describe('On a tablet', () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true });

  test('two fingers zoom, one moves the network, and every button can be hit', async ({ page }) => {
    await openApp(page, '?problem=spiral');
    await expect(button(page, 'Zoom in')).toBeVisible();
    const usual = await widthOfNetwork(page);
    await pinchOut(page, await middleOf(neuron(page, SOURCE)), 80, 2);
    await expect.poll(async () => (await widthOfNetwork(page)) / usual).toBeCloseTo(2, 1);
    await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
    const before = await middleOf(neuron(page, SOURCE));
    const at = await emptyPlace(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Place[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', [at]);
    for (const px of [10, 20, 30]) await touch('touchMove', [{ x: at.x - px, y: at.y }]);
    await touch('touchEnd', []);
    expect((await middleOf(neuron(page, SOURCE))).x).toBeCloseTo(before.x - 30, 0);
    await expectFit(page, 'the network, zoomed');
    await button(page, 'Fit to view').tap();
    await expect.poll(() => widthOfNetwork(page)).toBeCloseTo(usual, 0);
  });
});

test('A step brings the neuron that it is about in sight', async ({ page }) => {
  await openApp(page, '?problem=transactions');
  await page.getByRole('radiogroup', { name: 'Step by' }).getByRole('radio', { name: 'Neuron' }).click();
  for (let press = 0; press < 3; press++) await button(page, 'Zoom in').click();
  const canvas = await boxOf(page, 'region', 'Canvas');
  const isInSight = async (place: string) => {
    const { x, y } = await middleOf(neuron(page, place));
    return x > canvas.x && x < canvas.x + canvas.width && y > canvas.y && y < canvas.y + canvas.height;
  };
  for (const place of ['1-0', '1-1', '2-0']) {
    await button(page, 'Step forward').click();
    await expect.poll(() => isInSight(place), place).toBe(true);
  }
  expect(await isInSight('1-0')).toBe(false);
});
