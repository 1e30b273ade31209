/** A hand that does the tasks of lessons as a person does: with the names on the page. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../helpers/test.ts';
import { button, chooseStepSize, slider } from '../helpers/app.ts';

/** Does the task of the scene that is open. */
export type Hand = (page: Page) => Promise<void>;

export function lessonPanel(page: Page): Locator {
  return page.getByRole('region', { name: 'Lesson', exact: true });
}

/** The check with this number, counted from 1. */
export function check(page: Page, number: number): Locator {
  return page
    .getByRole('region', { name: 'Your turn' })
    .getByRole('listitem')
    .nth(number - 1);
}

export async function expectMet(page: Page, number: number): Promise<void> {
  await expect(check(page, number)).toHaveAttribute('data-state', 'met');
}

/** Types the answer to a check. */
export async function typeAnswer(page: Page, number: number, text: string): Promise<void> {
  const field = check(page, number).getByRole('textbox');
  await field.fill(text);
  await field.press('Enter');
  await expectMet(page, number);
}

/** Chooses the reason that begins with these words. */
export async function chooseReason(page: Page, number: number, words: string): Promise<void> {
  await check(page, number).getByRole('radio', { name: words }).check();
}

export async function typeWeight(page: Page, name: string, text: string): Promise<void> {
  await slider(page, name).focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: /^(Weight|Bias)$/ });
  await field.fill(text);
  await field.press('Enter');
}

export async function typeInput(page: Page, number: number, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: `Exact value of input ${number}` });
  await field.fill(text);
  await field.press('Enter');
}

export async function chooseActivation(page: Page, layer: string, activation: string): Promise<void> {
  await page.getByRole('combobox', { name: `Activation of ${layer}` }).selectOption(activation);
}

/** Takes steps of this size. */
export async function takeSteps(page: Page, count: number, size?: 'Batch' | 'Epoch'): Promise<void> {
  if (size) await chooseStepSize(page, size);
  for (let taken = 0; taken < count; taken++) await button(page, 'Step forward').click();
}

/** Plays as fast as it goes until this check is met. */
export async function playUntilMet(page: Page, number: number): Promise<void> {
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('Max');
  await button(page, 'Play').click();
  await expect(check(page, number)).toHaveAttribute('data-state', 'met', { timeout: 20_000 });
  await button(page, 'Pause').click();
}

/** Sets a number in the bottom row. */
export async function setNumber(page: Page, name: string, text: string): Promise<void> {
  const field = page.getByRole('combobox', { name, exact: true });
  await field.fill(text);
  await field.press('Enter');
}

export async function drawNewWeights(page: Page): Promise<void> {
  await button(page, 'Other ways to start').click();
  await page.getByRole('menuitem', { name: 'New weights' }).click();
}

/** Starts the quiz and gives these answers. */
export async function answerQuiz(page: Page, answers: readonly string[]): Promise<void> {
  await button(page, 'Quiz me').click();
  for (const answer of answers) {
    await button(page, 'Next question').click();
    await page.getByRole('textbox', { name: 'Your answer', exact: true }).fill(answer);
    await page.keyboard.press('Enter');
  }
}
