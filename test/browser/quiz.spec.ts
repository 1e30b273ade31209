/** The quiz in a real browser: Transactions, answered with the keyboard alone. */
import type { Locator, Page } from '@playwright/test';
import { button, openApp } from './helpers/app.ts';
import { expect, test } from './helpers/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What is asked of the sample (2, 3) with target 13, and the answers as people may type them. */
const QUESTIONS = [
  ['Sum z of hidden 1, neuron 1', '5'],
  ['Activation a of hidden 1, neuron 1', '5.0'],
  ['Sum z of hidden 1, neuron 2', '1'],
  ['Activation a of hidden 1, neuron 2', '1'],
  ['Value ŷ of output 1', '9'],
  ['Loss of this sample', '16/2'],
  ['δ of output 1', '−4'],
  ['Gradient of the weight from hidden 1, neuron 1 to output 1', '-20'],
  ['Gradient of the weight from hidden 1, neuron 2 to output 1', '-4'],
  ['δ of hidden 1, neuron 2', '4'],
  ['Gradient of the weight from x₂ to hidden 1, neuron 2', '12'],
  ['Gradient of the weight from x₁ to hidden 1, neuron 2', '8'],
  ['δ of hidden 1, neuron 1', '-8'],
  ['Gradient of the weight from x₂ to hidden 1, neuron 1', '-24'],
  ['Gradient of the weight from x₁ to hidden 1, neuron 1', '-16'],
  ['New weight from x₂ to hidden 1, neuron 1, after the update', '1,24'],
] as const;

function quiz(page: Page): Locator {
  return page.getByRole('region', { name: 'Quiz', exact: true });
}

async function startQuiz(page: Page): Promise<void> {
  await openApp(page, '?problem=transactions');
  await page.getByRole('radiogroup', { name: 'Step by' }).getByRole('radio', { name: 'Neuron' }).click();
  await button(page, 'Quiz me').click();
  await expect(quiz(page).getByRole('button', { name: 'Next question' })).toBeFocused();
}

test('A whole step is answered with the keyboard alone', async ({ page }) => {
  await startQuiz(page);
  for (const [question, answer] of QUESTIONS) {
    await page.keyboard.press('Enter');
    await expect(quiz(page).getByRole('heading')).toHaveText(question);
    await expect(quiz(page).getByRole('textbox', { name: 'Your answer' })).toBeFocused();
    await page.keyboard.type(answer);
    await page.keyboard.press('Enter');
    await expect(quiz(page).getByText(/^Right:/)).toBeVisible();
    await expect(quiz(page).getByRole('button', { name: 'Next question' })).toBeFocused();
  }
  await expect(quiz(page).getByText('16 of 16 right')).toBeVisible();
  await expect(page.getByRole('slider', { name: 'weight from x₂ to hidden 1, neuron 1' })).toHaveAttribute(
    'aria-valuenow',
    '1.24',
  );
});

test('The questions cover no neuron', async ({ page }) => {
  await startQuiz(page);
  await page.keyboard.press('Enter');
  await quiz(page).getByRole('button', { name: 'Hint' }).click();
  await quiz(page).getByRole('button', { name: 'Hint' }).click();
  const card = await quiz(page).boundingBox();
  for (const neuron of await page.locator('[data-neuron] [data-border]').all()) {
    const box = await neuron.boundingBox();
    expect(box!.y + box!.height).toBeLessThanOrEqual(card!.y);
  }
});

test('Of a table too, nothing gives the prediction away', async ({ page }) => {
  await openApp(page, '?problem=pima-diabetes');
  await expect(page.getByRole('region', { name: 'ROC curve' })).toBeVisible();
  await button(page, 'Quiz me').click();
  await expect(page.getByText('The quiz asks for predictions, one by one.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'ROC curve' })).toBeHidden();
  await quiz(page).getByRole('button', { name: 'End quiz' }).click();
  await expect(page.getByRole('region', { name: 'ROC curve' })).toBeVisible();
});

test.describe('With a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 1280, height: 900 } });

  test('field and buttons are 44 px high', async ({ page }) => {
    await startQuiz(page);
    await page.keyboard.press('Enter');
    const targets = [
      quiz(page).getByRole('textbox', { name: 'Your answer' }),
      ...['Check', 'Hint', 'Show it', 'New round', 'End quiz'].map((name) =>
        quiz(page).getByRole('button', { name }),
      ),
      button(page, 'Quiz me'),
    ];
    for (const target of targets) {
      const box = await target.boundingBox();
      expect(box!.height).toBeGreaterThanOrEqual(44);
      expect(box!.width).toBeGreaterThanOrEqual(44);
    }
  });
});
