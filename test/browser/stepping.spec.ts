/** A training step of Transactions followed with one key, neuron by neuron, there and back. */
import type { Locator, Page } from '@playwright/test';
import { button, counter, openApp, parameters } from './helpers/app.ts';
import { dragUp, placeOnEdge } from './helpers/canvas.ts';
import { expect, test } from './helpers/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

function network(page: Page): Locator {
  return page.getByRole('group', { name: 'Network', exact: true });
}

function steps(page: Page): Locator {
  return page.getByRole('list', { name: 'Steps of this sample' });
}

function cell(page: Page, name: string): Locator {
  return steps(page).getByRole('button', { name, exact: true });
}

/** Opens a problem at step size Neuron. */
async function startStepping(page: Page, search = '?problem=transactions'): Promise<void> {
  await openApp(page, search);
  await page.getByRole('radiogroup', { name: 'Step by' }).getByRole('radio', { name: 'Neuron' }).click();
  await expect(steps(page)).toBeVisible();
}

/** One press of Step forward or Step back, when the track shows where it led. */
async function press(page: Page, name: 'Step forward' | 'Step back', to: string): Promise<void> {
  await button(page, name).click();
  await expect(cell(page, to)).toHaveAttribute('aria-current', 'step');
}

const FORWARD = ['Forward, hidden 1, neuron 1', 'Forward, hidden 1, neuron 2', 'Forward, output 1'];
const BACKWARD = ['Backward, output 1', 'Backward, hidden 1, neuron 2', 'Backward, hidden 1, neuron 1'];
const ALL_STEPS = [...FORWARD, 'Loss', ...BACKWARD, 'Update'];

/** Everything written on the canvas, in its order. */
async function texts(page: Page): Promise<string[]> {
  return network(page).locator('svg text').allTextContents();
}

async function expectTexts(page: Page, ...expected: string[]): Promise<void> {
  await expect.poll(() => texts(page)).toEqual(expect.arrayContaining(expected));
}

test('Eight presses show every number of a step', async ({ page }) => {
  await startStepping(page);
  // h₁ = 1·2 + 1·3
  await press(page, 'Step forward', FORWARD[0]!);
  await expect(network(page).getByRole('button', { name: 'hidden 1, neuron 1: 5' })).toBeAttached();
  await expect(network(page).getByRole('button', { name: 'hidden 1, neuron 2: ·' })).toBeAttached();
  await expectTexts(page, '1 × 2', '1 × 3', 'computing');
  // h₂ = −1·2 + 1·3
  await press(page, 'Step forward', FORWARD[1]!);
  await expect(network(page).getByRole('button', { name: 'hidden 1, neuron 2: 1' })).toBeAttached();
  await expectTexts(page, '−1 × 2', '−2', '1 × 3', '3');
  // ŷ = 2·5 − 1·1
  await press(page, 'Step forward', FORWARD[2]!);
  await expect(network(page).getByRole('button', { name: 'output 1: 9' })).toBeAttached();
  await expectTexts(page, '2 × 5', '10', '−1 × 1', '−1');
  // ½ (13 − 9)²
  await press(page, 'Step forward', 'Loss');
  await expectTexts(page, 'target 13, loss 8');
  // δ = 9 − 13; times 5 and 1
  await press(page, 'Step forward', BACKWARD[0]!);
  await expectTexts(page, '−4', '−20');
  // δ = −4 · −1; times 2 and 3
  await press(page, 'Step forward', BACKWARD[1]!);
  await expectTexts(page, '4', '8', '12');
  // δ = −4 · 2; times 2 and 3
  await press(page, 'Step forward', BACKWARD[2]!);
  await expectTexts(page, '−8', '−16', '−24');
  await press(page, 'Step forward', 'Update');
  await expectTexts(page, '1 → 1.16', '1 → 1.24', '−1 → −1.08', '1 → 0.88', '2 → 2.20', '−1 → −0.96');
  await expectTexts(page, 'b0 → 0.08', 'b0 → −0.04', 'b0 → 0.04', 'target 13, loss 8 → 0.003');
  expect(await parameters(page)).toEqual({
    'weight from x₁ to hidden 1, neuron 1': '1.16',
    'weight from x₂ to hidden 1, neuron 1': '1.24',
    'weight from x₁ to hidden 1, neuron 2': '-1.08',
    'weight from x₂ to hidden 1, neuron 2': '0.88',
    'weight from hidden 1, neuron 1 to output 1': '2.2',
    'weight from hidden 1, neuron 2 to output 1': '-0.96',
    'bias of hidden 1, neuron 1': '0.08',
    'bias of hidden 1, neuron 2': '-0.04',
    'bias of output 1': '0.04',
  });
  expect(await counter(page, 'Step')).toBe(1);
});

test('In a larger network too the update is written on edges, the selected one beside its grip', async ({
  page,
}) => {
  await startStepping(page, '?problem=circle');
  await page.getByRole('radiogroup', { name: 'Step by' }).getByRole('radio', { name: 'Sample' }).click();
  const edge = await placeOnEdge(page, '1-0-0', 0.3);
  await page.mouse.click(edge.x, edge.y);
  await cell(page, 'Update').click();
  await expect(cell(page, 'Update')).toHaveAttribute('aria-current', 'step');
  const changes = async () =>
    (await texts(page)).filter((text) => /\d → −?\d/.test(text) && !/loss/.test(text));
  await expect.poll(async () => (await changes()).length).toBeGreaterThan(5);
  const value = Number(await page.locator('[data-edge="1-0-0"]').getAttribute('aria-valuenow'));
  const own = (await changes()).filter((text) => {
    const after = text.split('→ ')[1]!.replace('−', '-');
    return after === value.toFixed(after.split('.')[1]!.length);
  });
  expect(own).toHaveLength(1);
});

test('Step back shows again exactly what stood there', async ({ page }) => {
  await startStepping(page);
  const seen: string[][] = [];
  for (const step of ALL_STEPS) {
    await press(page, 'Step forward', step);
    seen.push(await texts(page));
  }
  for (let index = ALL_STEPS.length - 2; index >= 0; index--) {
    await press(page, 'Step back', ALL_STEPS[index]!);
    expect(await texts(page)).toEqual(seen[index]);
  }
});

test('Every cell of the track leads to its step', async ({ page }) => {
  await startStepping(page);
  for (const step of ['Backward, hidden 1, neuron 1', 'Forward, output 1', 'Update', 'Loss']) {
    await cell(page, step).click();
    await expect(cell(page, step)).toHaveAttribute('aria-current', 'step');
  }
  await expectTexts(page, 'target 13, loss 8');
});

test('Tokens and flags cover neither neurons nor each other', async ({ page }) => {
  for (const problem of ['transactions', 'circle', 'spiral']) {
    await startStepping(page, `?problem=${problem}`);
    const names = await steps(page)
      .getByRole('button')
      .evaluateAll((cells) => cells.map((each) => each.ariaLabel!));
    for (const name of names) {
      await cell(page, name).click();
      await expect(cell(page, name)).toHaveAttribute('aria-current', 'step');
      expect(await overlaps(page), `${problem}: ${name}`).toEqual([]);
    }
  }
});

/** Pairs of signs, or of a sign and a neuron, that cover each other by more than a line's width. */
async function overlaps(page: Page): Promise<string[]> {
  return network(page).evaluate((element) => {
    const boxOf = (mark: Element) => ({ box: mark.getBoundingClientRect(), text: mark.textContent });
    const signs = [...element.querySelectorAll('[data-step-sign]')].map(boxOf);
    const neurons = [...element.querySelectorAll('[data-neuron]')].map((neuron) => ({
      box: (neuron.querySelector('[data-border]') ?? neuron).getBoundingClientRect(),
      text: neuron.getAttribute('aria-label'),
    }));
    const covers = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    return signs.flatMap((sign, index) =>
      [...signs.slice(index + 1), ...neurons]
        .filter((other) => covers(sign.box, other.box))
        .map((other) => `${sign.text} and ${other.text}`),
    );
  });
}

test('A weight is dragged in the middle of a step, which keeps its place', async ({ page }) => {
  await startStepping(page);
  await cell(page, FORWARD[1]!).click();
  await expectTexts(page, '−1 × 2');
  await dragUp(page, await placeOnEdge(page, '1-0-1', 0.3), 40);
  // 40 px are 1: the weight is 0 now, h₂ = 0·2 + 1·3.
  await expect(network(page).getByRole('button', { name: 'hidden 1, neuron 2: 3' })).toBeAttached();
  await expect(cell(page, FORWARD[1]!)).toHaveAttribute('aria-current', 'step');
  await expect(network(page).getByRole('button', { name: 'output 1: ·' })).toBeAttached();
});

test.describe('With motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('products ride to their neuron, which then lights up', async ({ page }) => {
    await startStepping(page);
    const number = page.locator('[data-neuron="1-0"] text', { hasText: /^5$/ }).first();
    await button(page, 'Step forward').click();
    await expect(page.locator('[data-riding]')).toHaveCount(1);
    await expect(number).toBeHidden();
    await expect(page.locator('[data-riding]')).toHaveCount(0);
    await expect(number).toBeVisible();
  });
});
