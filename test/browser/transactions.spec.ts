/** Transactions opens with whole numbers that can be followed by hand; here they are followed while weights are dragged. */
import type { Page } from '@playwright/test';
import { button, figure, openApp, slider } from './helpers/app.ts';
import { dragUp, dragUpByTouch, placeOfBias, placeOnEdge, pressAndLift } from './helpers/canvas.ts';
import { expect, test } from './helpers/test.ts';

const HIDDEN_1 = 'hidden 1, neuron 1';
const TO_OUTPUT = 'weight from hidden 1, neuron 1 to output 1';
const FROM_X1 = 'weight from x₁ to hidden 1, neuron 1';

/** The button of a neuron names it and says its number. */
async function expectNumber(page: Page, neuron: string, value: number): Promise<void> {
  const name = page.getByRole('button', { name: new RegExp(`^${neuron}: `) });
  await expect.poll(async () => numberIn(await name.getAttribute('aria-label'))).toBe(value);
}

function numberIn(name: string | null): number {
  return Number(name?.split(': ')[1]?.replace('−', '-'));
}

async function expectWeight(page: Page, name: string, value: number): Promise<void> {
  await expect
    .poll(async () => Number(await slider(page, name).getAttribute('aria-valuenow')))
    .toBeCloseTo(value, 6);
}

async function expectSampleLoss(page: Page, value: number): Promise<void> {
  await expect.poll(async () => Number(await figure(page, 'Sample loss').innerText())).toBe(value);
}

async function typeInput(page: Page, number: 1 | 2, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: `Exact value of input ${number}` });
  await field.fill(text);
  await field.press('Enter');
}

test.beforeEach(async ({ page }) => {
  await openApp(page, '?problem=transactions');
});

test.describe('The numbers of a sample', () => {
  test('Inputs 2 and 3 give 5 and 1 in the hidden layer and 9 at the output', async ({ page }) => {
    // h₁ = 1·2 + 1·3, h₂ = −1·2 + 1·3, ŷ = 2·5 − 1·1; ½ (13 − 9)² = 8.
    for (const name of [/^hidden 1, neuron 1: 5$/, /^hidden 1, neuron 2: 1$/, /^output 1: 9$/])
      await expect(page.getByRole('button', { name })).toBeAttached();
    await expect(page.getByText('13', { exact: true }).first()).toBeVisible();
    await expectSampleLoss(page, 8);
  });

  test('Typed inputs are followed through the network', async ({ page }) => {
    await typeInput(page, 1, '3');
    await typeInput(page, 2, '4');
    await expectNumber(page, HIDDEN_1, 3 + 4);
    await expectNumber(page, 'hidden 1, neuron 2', -3 + 4);
    await expectNumber(page, 'output 1', 2 * 7 - 1);
  });

  test('Inputs that are no row’s have no target until one is typed', async ({ page }) => {
    await typeInput(page, 1, '2.5');
    const target = page.getByRole('textbox', { name: 'Target' });
    await expect(target).toHaveValue('');
    await expect(figure(page, 'Sample loss')).toHaveText('–');
    await target.fill('11.5');
    await target.press('Enter');
    // h₁ = 5.5, h₂ = 0.5, ŷ = 11 − 0.5 = 10.5; ½ (11.5 − 10.5)².
    await expectSampleLoss(page, 0.5);
    await typeInput(page, 1, '2');
    await expect(target).toBeHidden();
    await expectSampleLoss(page, 8);
  });
});

test.describe('Dragging with the mouse', () => {
  test('40 px up add 1, and the output follows', async ({ page }) => {
    await dragUp(page, await placeOnEdge(page, '2-0-0'), 32);
    // 2 + 32 / 40 = 2.8; ŷ = 2.8·5 − 1.
    await expectWeight(page, TO_OUTPUT, 2.8);
    await expectNumber(page, 'output 1', 13);
    await button(page, 'Undo').click();
    await expectWeight(page, TO_OUTPUT, 2);
    await expectNumber(page, 'output 1', 9);
  });

  test('The numbers follow before the hand lets go, and the old value is told', async ({ page }) => {
    await pressAndLift(page, await placeOnEdge(page, '2-0-0'), 32);
    await expectNumber(page, 'output 1', 13);
    await expect(slider(page, TO_OUTPUT)).toHaveAttribute('aria-valuetext', '2.8, was 2');
    await page.mouse.up();
    await expect(slider(page, TO_OUTPUT)).toHaveAttribute('aria-valuetext', '2.8');
  });

  test('Escape in the middle of a drag puts the weight back, with nothing to undo', async ({ page }) => {
    await pressAndLift(page, await placeOnEdge(page, '2-0-0'), 32);
    await expectWeight(page, TO_OUTPUT, 2.8);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expectWeight(page, TO_OUTPUT, 2);
    await expectNumber(page, 'output 1', 9);
    await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
  });

  test('Shift moves a tenth as far, Alt four times as far', async ({ page }) => {
    const place = await placeOnEdge(page, '2-0-0');
    await page.keyboard.down('Shift');
    await dragUp(page, place, 40);
    await page.keyboard.up('Shift');
    await expectWeight(page, TO_OUTPUT, 2 + 40 / 400);
    await page.keyboard.down('Alt');
    await dragUp(page, place, 20);
    await page.keyboard.up('Alt');
    await expectWeight(page, TO_OUTPUT, 2.1 + (4 * 20) / 40);
  });

  test('The dot of a bias drags like an edge', async ({ page }) => {
    await dragUp(page, await placeOfBias(page, '2-0'), 40);
    await expectWeight(page, 'bias of output 1', 1);
    await expectNumber(page, 'output 1', 10);
  });

  test('A drag while playing holds training, and lets it go on afterwards', async ({ page }) => {
    await button(page, 'Play').click();
    await expect.poll(() => figure(page, 'Step').innerText()).not.toBe('0');
    await pressAndLift(page, await placeOnEdge(page, '2-0-0'), 8);
    await page.waitForTimeout(150);
    const held = await figure(page, 'Step').innerText();
    await page.waitForTimeout(300);
    await expect(figure(page, 'Step')).toHaveText(held);
    await page.mouse.up();
    await expect(figure(page, 'Step')).not.toHaveText(held);
    await button(page, 'Pause').click();
  });
});

test.describe('Typing a weight', () => {
  test('A double click puts the focus into a field; its number is the weight', async ({ page }) => {
    const place = await placeOnEdge(page, '2-0-0');
    await page.mouse.dblclick(place.x, place.y);
    const field = page.getByRole('textbox', { name: 'Weight', exact: true });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('2');
    await field.fill('1/3');
    await field.press('Enter');
    await expect(field).toBeHidden();
    await expect(slider(page, TO_OUTPUT)).toBeFocused();
    // ⅓ in single precision, at its shortest.
    await expectWeight(page, TO_OUTPUT, 0.33333334);
  });

  test('What is no number is refused, and the old weight stays in force', async ({ page }) => {
    const place = await placeOnEdge(page, '2-0-0');
    await page.mouse.dblclick(place.x, place.y);
    const field = page.getByRole('textbox', { name: 'Weight', exact: true });
    await field.fill('two');
    await field.press('Enter');
    await expect(field).toHaveAccessibleDescription(/“two” is not a number/);
    await field.press('Escape');
    await expectWeight(page, TO_OUTPUT, 2);
  });
});

test.describe('The keyboard', () => {
  test('Tab reaches the network once, arrows lead to a weight and change it', async ({ page }) => {
    await page.getByRole('button', { name: /^input 1/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('button', { name: /^hidden 1, neuron 1/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(slider(page, FROM_X1)).toBeFocused();
    for (const key of ['ArrowUp', 'ArrowUp', 'Shift+ArrowDown', 'PageUp']) await page.keyboard.press(key);
    await expectWeight(page, FROM_X1, 1 + 0.1 + 0.1 - 0.01 + 1);
    await page.keyboard.press('0');
    await expectWeight(page, FROM_X1, 0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /^hidden 1, neuron 1/ })).toBeFocused();
    const tabStops = page.getByRole('group', { name: 'Network', exact: true }).locator('[tabindex="0"]');
    await expect(tabStops).toHaveCount(1);
  });

  test('Enter on a weight types its value', async ({ page }) => {
    await slider(page, TO_OUTPUT).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Weight', exact: true })).toBeFocused();
    await page.keyboard.type('-2e-1');
    await page.keyboard.press('Enter');
    await expectWeight(page, TO_OUTPUT, -0.2);
  });

  test('L locks a weight, Delete removes it and brings it back', async ({ page }) => {
    await slider(page, TO_OUTPUT).focus();
    await page.keyboard.press('l');
    await expect(slider(page, TO_OUTPUT)).toHaveAttribute('aria-valuetext', '2, locked');
    await page.keyboard.press('l');
    await page.keyboard.press('Delete');
    await expect(slider(page, TO_OUTPUT)).toHaveAttribute('aria-valuetext', /removed/);
    await expectNumber(page, 'output 1', -1);
    await page.keyboard.press('Delete');
    await expectWeight(page, TO_OUTPUT, 2);
    await expectNumber(page, 'output 1', 9);
  });
});

test.describe('The menu of a weight', () => {
  async function chooseInMenu(page: Page, entry: string): Promise<void> {
    const { x, y } = await placeOnEdge(page, '2-0-0');
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menu', { name: TO_OUTPUT }).getByRole('menuitem', { name: entry }).click();
  }

  test('A locked weight is selected by a click, and a pull at it says why it stays', async ({ page }) => {
    await chooseInMenu(page, 'Lock');
    const place = await placeOnEdge(page, '2-0-0', 0.3);
    const why = page.getByText('It is locked. Unlock it first.');
    await page.mouse.click(place.x, place.y);
    await expect(button(page, 'Unlock')).toBeVisible();
    await expect(why).toHaveCount(0);
    await pressAndLift(page, place, 40);
    await page.mouse.up();
    await expect(why).toBeVisible();
    await expect(slider(page, TO_OUTPUT)).toHaveAttribute('aria-valuenow', '2');
  });

  test('A locked weight stays while training moves the others', async ({ page }) => {
    await chooseInMenu(page, 'Lock');
    await button(page, 'Step forward').click();
    await expect(figure(page, 'Epoch')).toHaveText('1');
    await expectWeight(page, TO_OUTPUT, 2);
    await expect(slider(page, FROM_X1)).not.toHaveAttribute('aria-valuenow', '1');
    await chooseInMenu(page, 'Unlock');
    await button(page, 'Step forward').click();
    await expect(figure(page, 'Epoch')).toHaveText('2');
    await expect(slider(page, TO_OUTPUT)).not.toHaveAttribute('aria-valuenow', '2');
  });

  test('A removed weight is 0 until it is restored, with the value it had', async ({ page }) => {
    await chooseInMenu(page, 'Remove');
    await expectWeight(page, TO_OUTPUT, 0);
    await expectNumber(page, 'output 1', -1);
    await button(page, 'Step forward').click();
    await expect(figure(page, 'Epoch')).toHaveText('1');
    await expectWeight(page, TO_OUTPUT, 0);
    await chooseInMenu(page, 'Restore');
    await expectWeight(page, TO_OUTPUT, 2);
  });
});

test.describe('Dragging with a finger', () => {
  test.use({ hasTouch: true });

  test('40 px up add 1, as with the mouse, and the page does not scroll', async ({ page }) => {
    await dragUpByTouch(page, await placeOnEdge(page, '2-0-0'), 32);
    await expectWeight(page, TO_OUTPUT, 2.8);
    await expectNumber(page, 'output 1', 13);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});

test('The curve of a few rows can be smoothed too, and is then another one', async ({ page }) => {
  await openApp(page, '?problem=transactions');
  await page.getByRole('radiogroup', { name: 'Step by' }).getByRole('radio', { name: 'Epoch' }).click();
  for (let epoch = 1; epoch <= 3; epoch++) {
    await button(page, 'Step forward').click();
    await expect(figure(page, 'Epoch')).toHaveText(String(epoch));
  }
  const curve = page.locator('path[class*="_train_"]').first();
  const plain = await curve.getAttribute('d');
  await page.getByRole('switch', { name: 'Smooth' }).click();
  await expect(curve).not.toHaveAttribute('d', plain!);
  await page.getByRole('switch', { name: 'Smooth' }).click();
  await expect(curve).toHaveAttribute('d', plain!);
});
