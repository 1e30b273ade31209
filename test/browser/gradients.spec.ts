/** The gradient of one weight from every side: the cost slice, the gradient check, who pushes, and the maths. */
import type { Locator, Page } from '@playwright/test';
import { button, figure, openApp, slider } from './helpers/app.ts';
import { placeOnEdge, pressAndLift } from './helpers/canvas.ts';
import { expect, test } from './helpers/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** From Accounts to h₁: 1, and so z = 2·1 + 3·1 = 5. */
const WEIGHT = 'weight from x₂ to hidden 1, neuron 1';
const EDGE = '1-1-0';
/** Near Accounts, where the edge is alone. */
const ON_EDGE = 0.25;

function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

async function chooseEdge(page: Page): Promise<void> {
  const place = await placeOnEdge(page, EDGE, ON_EDGE);
  await page.mouse.click(place.x, place.y);
}

async function openMaths(page: Page): Promise<void> {
  await button(page, 'Open the maths').click();
}

async function chooseSize(page: Page): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Step by' }).getByRole('radio', { name: 'Neuron' }).click();
}

async function stepTo(page: Page, cell: string): Promise<void> {
  const steps = page.getByRole('list', { name: 'Steps of this sample' });
  await steps.getByRole('button', { name: cell, exact: true }).click();
  await expect(steps.getByRole('button', { name: cell, exact: true })).toHaveAttribute(
    'aria-current',
    'step',
  );
}

test('One click on an edge tells its gradient and its next step', async ({ page }) => {
  await openApp(page, '?problem=transactions');
  await chooseEdge(page);
  // The misses ŷ − y of the eight rows are −4, −2, −4, −2, −6, 0, −4, −8; each row pushes by miss · 2 · x₂, which is
  // −24, −4, −8, −16, −24, 0, −40, −48: −164 / 8.
  await expect(figure(page, 'Gradient')).toHaveText('−20.500');
  await expect(figure(page, 'Gradient')).toBeInViewport();
  // −0.01 · −20.5, in two decimals
  await expect(figure(page, 'Next step')).toHaveText('+0.21');
});

test('Keys on the cost slice move the weight along it', async ({ page }) => {
  await openApp(page, '?problem=transactions');
  await chooseEdge(page);
  await openMaths(page);
  const point = slider(page, `J along the ${WEIGHT}`);
  // ½ · (16 + 4 + 16 + 4 + 36 + 0 + 16 + 64) / 8
  await expect(point).toHaveAttribute('aria-valuetext', '1, J 9.750');
  await point.focus();
  await page.keyboard.press('PageUp');
  // One more for each account, twice: misses of 2, 0, −2, 6, −2, 4, 6, −2, so ½ · 104 / 8.
  await expect(point).toHaveAttribute('aria-valuetext', '2, J 6.500');
  await expect(slider(page, WEIGHT)).toHaveAttribute('aria-valuenow', '2');
  // (6·2 + 0 − 2·2 + 6·8 − 2·4 + 4·4 + 6·10 − 2·6) / 8
  await expect(figure(page, 'Gradient')).toHaveText('14');
  await expect(figure(page, 'Next step')).toHaveText('−0.14');
  await page.keyboard.press('ArrowLeft');
  await expect(slider(page, WEIGHT)).toHaveAttribute('aria-valuenow', '1.9');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(slider(page, WEIGHT)).toHaveAttribute('aria-valuenow', '1.91');
});

test('The point of the cost slice is dragged along the curve, and Undo takes it back', async ({ page }) => {
  await openApp(page, '?problem=transactions');
  await chooseEdge(page);
  await openMaths(page);
  const point = slider(page, `J along the ${WEIGHT}`);
  const box = (await point.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 55, y, { steps: 4 });
  await page.mouse.up();
  const value = Number(await slider(page, WEIGHT).getAttribute('aria-valuenow'));
  // The curve shows −1 to 3 on about 230 px.
  expect(value).toBeGreaterThan(1.8);
  expect(value).toBeLessThan(2.2);
  await button(page, 'Undo').click();
  await expect(slider(page, WEIGHT)).toHaveAttribute('aria-valuenow', '1');
});

test('A locked weight stays where it is on the cost slice, and Esc lets go of one that is free', async ({
  page,
}) => {
  await openApp(page, '?problem=transactions');
  await chooseEdge(page);
  await openMaths(page);
  const point = slider(page, `J along the ${WEIGHT}`);
  const box = (await point.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 55, y, { steps: 4 });
  await expect(slider(page, WEIGHT)).not.toHaveAttribute('aria-valuenow', '1');
  await page.keyboard.press('Escape');
  await page.mouse.move(x - 55, y, { steps: 4 });
  await page.mouse.up();
  await expect(slider(page, WEIGHT)).toHaveAttribute('aria-valuenow', '1');
  await page.mouse.click(x + 55, y, { button: 'right' });
  await expect(slider(page, WEIGHT)).toHaveAttribute('aria-valuenow', '1');
  await page.keyboard.press('Escape');
  await button(page, 'Lock').click();
  await expect(point).toHaveAccessibleDescription('It is locked. Unlock it first.');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 55, y, { steps: 4 });
  await page.mouse.up();
  await point.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status').getByText('It is locked. Unlock it first.')).toBeVisible();
  await expect(slider(page, WEIGHT)).toHaveAttribute('aria-valuenow', '1');
});

test('The gradient check shows the loss on both sides of the weight', async ({ page }) => {
  await openApp(page, '?problem=transactions');
  await chooseEdge(page);
  await openMaths(page);
  await page.getByRole('combobox', { name: 'Loss over' }).selectOption('this sample');
  const panel = region(page, 'Gradient of this weight');
  await panel.getByRole('button', { name: 'Gradient check' }).click();
  // ŷ = 2 (2 + 3w) − 1, so J = ½ (10 − 6w)²: ½ · 4.0006² at 0.9999 and ½ · 3.9994² at 1.0001.
  await expect(panel).toContainText('8.00240018');
  await expect(panel).toContainText('7.99760018');
  await expect(panel.locator('dl').last()).toContainText(/difference \/ 2ε\s*−24\s*chain rule\s*−24/);
  await expect(panel).toContainText(/The two agree to \d+ digits|Both numbers are the same/);
});

test('The samples of a batch are sorted by their push', async ({ page }) => {
  await openApp(page, '?problem=transactions');
  await page.getByRole('combobox', { name: 'Batch size', exact: true }).fill('8');
  await page.keyboard.press('Enter');
  await chooseEdge(page);
  await region(page, 'Gradient of this weight').getByRole('button', { name: 'Who pushes' }).click();
  const samples = page.getByRole('list', { name: 'Samples by their push' }).getByRole('button');
  const gradients = async () => (await samples.allTextContents()).map((text) => text.replace(/^\d/, ''));
  await expect.poll(gradients).toEqual(['−48', '−40', '−24', '−24', '−16', '−8', '−4', '0']);
});

test('An edge on the way back shows the chain of its gradient, from δ to the new weight', async ({
  page,
}) => {
  await openApp(page, '?problem=transactions');
  await chooseSize(page);
  await stepTo(page, 'Backward, hidden 1, neuron 1');
  await chooseEdge(page);
  const drawer = region(page, 'The maths');
  await expect(drawer.getByRole('heading', { name: 'Edge x2 → h1' })).toBeVisible();
  const printed = async () => (await drawer.innerText()).replaceAll(/\s/g, '');
  await expect.poll(printed).toContain('=2×(−4)×1=−8');
  expect(await printed()).toContain('=−8×3=−24');
  expect(await printed()).toContain('=1−0.01×(−24)=1.24');
  for (const name of ['Gradient', 'Next step']) await expect(figure(page, name)).toBeInViewport();
  await expect(page.getByRole('table', { name: 'The update of every weight' })).toBeInViewport({ ratio: 1 });
});

test('Every line of a backward step fits into the drawer', async ({ page }) => {
  await openApp(page, '?problem=transactions');
  await chooseSize(page);
  await stepTo(page, 'Backward, hidden 1, neuron 1');
  const overflow = await region(page, 'The maths')
    .locator('math')
    .last()
    .evaluate(
      (last) => last.getBoundingClientRect().bottom - last.closest('section')!.getBoundingClientRect().bottom,
    );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('Pointing at a term lights its edge, and pointing at an edge its term', async ({ page }) => {
  await openApp(page, '?problem=transactions');
  await chooseSize(page);
  await stepTo(page, 'Forward, hidden 1, neuron 2');
  const term = region(page, 'The maths').getByRole('button', { name: 'w2 · x2' });
  const network = page.getByRole('group', { name: 'Network', exact: true });
  await term.hover();
  await expect(network).toHaveAttribute('data-pointing', 'true');
  await expect(term).toHaveAttribute('data-lit', 'true');
  await page.mouse.move(700, 70);
  await expect(term).not.toHaveAttribute('data-lit');
  const edge = await placeOnEdge(page, '1-1-1', 0.15);
  await page.mouse.move(edge.x, edge.y);
  await expect(term).toHaveAttribute('data-lit', 'true');
});

test('A long sum opens, and folds again', async ({ page }) => {
  await openApp(page, '?problem=pima-diabetes');
  await expect(page.getByRole('button', { name: /^Problem Pima/ })).toBeVisible();
  await chooseSize(page);
  await stepTo(page, 'Forward, hidden 1, neuron 1');
  const drawer = region(page, 'The maths');
  const terms = drawer.getByRole('button', { name: /^w\d · x\d$/ });
  const fold = drawer.getByRole('button', { name: /more terms/ });
  await expect(fold).toBeVisible();
  const folded = await terms.count();
  await fold.click();
  await expect(terms).toHaveCount(8);
  expect(folded).toBeLessThan(8);
  await drawer.getByRole('button', { name: 'show fewer terms' }).click();
  await expect(terms).toHaveCount(folded);
});

test('With a weight in the hand nothing of Transactions is out of sight', async ({ page }) => {
  await openApp(page, '?problem=transactions');
  await pressAndLift(page, await placeOnEdge(page, '2-0-0', 0.5), 40);
  await expect(
    page.getByRole('region', { name: 'Loss', exact: true }).getByText(/better|worse/),
  ).toBeAttached();
  const hidden = await figure(page, 'Gradient').evaluate((output) => {
    let column: HTMLElement | null = output as HTMLElement;
    while (column && getComputedStyle(column).overflowY !== 'auto') column = column.parentElement;
    return column!.scrollHeight - column!.clientHeight;
  });
  await page.mouse.up();
  expect(hidden).toBe(0);
});

test('The flag of a dragged weight stands beside the dial and covers no neuron', async ({ page }) => {
  await openApp(page, '?problem=xor');
  await pressAndLift(page, await placeOnEdge(page, '1-0-1', 0.5), 70);
  const flag = page.locator('text', { hasText: /^was / }).first();
  const box = (await flag.locator('..').boundingBox())!;
  await page.mouse.up();
  for (const neuron of await page.locator('[data-neuron] [data-border]').all()) {
    const other = (await neuron.boundingBox())!;
    const apart =
      box.x + box.width <= other.x ||
      other.x + other.width <= box.x ||
      box.y + box.height <= other.y ||
      other.y + other.height <= box.y;
    expect(apart).toBe(true);
  }
});

test('Another sample is looked at step by step, and nothing is learnt from it', async ({ page }) => {
  await openApp(page, '?problem=transactions');
  await chooseSize(page);
  // Sample 4 is (1, 4) with target 9: h₁ = 5, h₂ = 3, ŷ = 2·5 − 3 = 7, loss ½·2².
  await button(page, 'Sample 4').click();
  const neuron = (name: string) => page.locator(`[data-neuron][aria-label="${name}"]`);
  await button(page, 'Step forward').click();
  await expect(neuron('hidden 1, neuron 1: 5')).toBeAttached();
  await button(page, 'Step forward').click();
  await expect(neuron('hidden 1, neuron 2: 3')).toBeAttached();
  await button(page, 'Step forward').click();
  await expect(neuron('output 1: 7')).toBeAttached();
  await button(page, 'Step forward').click();
  await expect(figure(page, 'Sample loss')).toHaveText('2');
  for (let step = 0; step < 3; step++) await button(page, 'Step forward').click();
  // δ₁ = (7 − 9) · 2, times 4 accounts
  const signs = page.locator('[data-step-sign]');
  await expect(signs.filter({ hasText: /^−16$/ })).toBeAttached();
  await button(page, 'Step forward').click();
  await expect(figure(page, 'Step')).toHaveText('0');
  await expect(slider(page, WEIGHT)).toHaveAttribute('aria-valuenow', '1');
});

test('The gallery of activations gives a layer another one, by keys alone', async ({ page }) => {
  await openApp(page, '?problem=transactions');
  const chip = page.getByRole('combobox', { name: 'Activation of hidden 1' });
  await chip.selectOption('All activations…');
  const gallery = page.getByRole('dialog', { name: 'Activations' });
  const card = (name: string) => gallery.getByRole('option', { name, exact: true });
  await expect(card('ReLU')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(card('Sigmoid')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card('Sigmoid')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(gallery).toBeHidden();
  await expect(chip).toHaveValue('sigmoid');
  // sigmoid(5)
  await expect(page.locator('[data-neuron="1-0"]')).toHaveAttribute('aria-label', 'hidden 1, neuron 1: 0.99');
});
