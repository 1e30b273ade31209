import { button, slider } from '../helpers/app.ts';
import { check, chooseReason, expectMet, typeAnswer, type Hand } from './hand.ts';
import { expect } from '../helpers/test.ts';

export const pimaHands: Record<string, Hand> = {
  load: async (page) => {
    await typeAnswer(page, 1, '65.1');
    await chooseReason(page, 2, 'It was not measured');
  },
  define: async (page) => {
    await typeAnswer(page, 1, '108');
    await typeAnswer(page, 2, '221');
  },
  compile: async (page) => {
    await typeAnswer(page, 1, '62');
    await chooseReason(page, 2, 'The output is the probability');
  },
  fit: async (page) => {
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('Max');
    const fit = page.getByRole('button', { name: 'Fit', exact: true }).last();
    await expect(fit).not.toBeInViewport();
    await button(page, 'To the station “Fit”').click();
    await expect(fit).toBeInViewport();
    await fit.click();
    await expect(check(page, 1)).toHaveAttribute('data-state', 'met', { timeout: 30_000 });
    await chooseReason(page, 2, 'overfitting');
  },
  evaluate: async (page) => {
    await page
      .getByRole('radiogroup', { name: 'Rows to evaluate' })
      .getByRole('radio', { name: 'Train', exact: true })
      .click();
    await chooseReason(page, 2, 'That of the validation rows');
    await slider(page, 'Threshold').first().fill('0.3');
    await chooseReason(page, 4, 'Fewer sick women missed');
  },
  predict: async (page) => {
    await slider(page, 'Age').fill('22');
    await slider(page, 'Glucose').fill('60');
    await expectMet(page, 1);
    await slider(page, 'Age').fill('51');
    await slider(page, 'Glucose').fill('190');
  },
  together: async (page) => {
    await button(page, 'Export').click();
    await expectMet(page, 1);
    await page.keyboard.press('Escape');
    await chooseReason(page, 2, 'model.fit');
  },
};
