/**
 * Every scene of every lesson, done through the page. With LESSON_PICTURES=1 the pictures of the overview are written anew
 * into public/lessons.
 */
import type { Page } from '@playwright/test';
import { LESSONS } from '../../src/lessons/catalogue.ts';
import { plainText } from '../../src/lessons/markdown.ts';
import { button, openApp } from './helpers/app.ts';
import { expect, test } from './helpers/test.ts';
import { activationsHands } from './lessons/activations.ts';
import { backpropagationHands } from './lessons/backpropagation.ts';
import { costHands } from './lessons/cost.ts';
import { epochsHands } from './lessons/epochs.ts';
import { forwardPassHands } from './lessons/forwardPass.ts';
import { gradientDescentHands } from './lessons/gradientDescent.ts';
import { lessonPanel, type Hand } from './lessons/hand.ts';
import { layersHands } from './lessons/layers.ts';
import { neuronHands } from './lessons/neuron.ts';
import { pimaHands } from './lessons/pima.ts';
import { writePictures } from './lessons/picture.ts';
import { weightsHands } from './lessons/weights.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const HANDS: Record<string, Record<string, Hand>> = {
  neuron: neuronHands,
  layers: layersHands,
  weights: weightsHands,
  'forward-pass': forwardPassHands,
  activations: activationsHands,
  cost: costHands,
  'gradient-descent': gradientDescentHands,
  backpropagation: backpropagationHands,
  epochs: epochsHands,
  pima: pimaHands,
};

/** The scene whose end is the lesson's picture. */
const PICTURED: Record<string, string> = {
  neuron: 'one-weight',
  layers: 'iris',
  weights: 'break-symmetry',
  'forward-pass': 'one-weight',
  activations: 'bend',
  cost: 'all-rows',
  'gradient-descent': 'slope',
  backpropagation: 'back-one-layer',
  epochs: 'xor-four',
  pima: 'evaluate',
};

const DISABLED = 'aria-disabled';

async function openLesson(page: Page, title: string): Promise<void> {
  await button(page, 'Lessons').click();
  await page
    .getByRole('dialog', { name: 'Lessons' })
    .getByRole('button', { name: cardOf(title) })
    .click();
}

/** A card's name begins with the lesson's number and title. */
function cardOf(title: string): RegExp {
  return new RegExp(`^\\d+\\. ${title}`);
}

for (const { id, title, scenes } of LESSONS)
  test(`The lesson ${title}, scene by scene`, async ({ page }) => {
    await openApp(page);
    await openLesson(page, title);
    for (const [index, scene] of scenes.entries()) {
      const next = button(page, index === scenes.length - 1 ? 'Finish' : 'Next');
      await expect(page.getByRole('heading', { name: scene.title })).toBeFocused();
      await expect(next).toHaveAttribute(DISABLED, 'true');
      await HANDS[id]?.[scene.id]?.(page);
      await expect(next).not.toHaveAttribute(DISABLED, 'true');
      await expect(lessonPanel(page).getByText(plainText(scene.done)).first()).toBeVisible();
      if (process.env['LESSON_PICTURES'] && PICTURED[id] === scene.id) await writePictures(page, id);
      await next.click();
    }
    // Back in the overview, with what was there before behind it.
    const card = page.getByRole('dialog', { name: 'Lessons' }).getByRole('button', { name: cardOf(title) });
    await expect(card).toContainText('Finished');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /^Problem Circle/ })).toBeVisible();
  });

test('A lesson is left where it was, and goes on there after a reload', async ({ page }) => {
  await openApp(page, '?problem=xor');
  await openLesson(page, 'The forward pass');
  await button(page, 'Skip').click();
  await expect(page.getByRole('heading', { name: 'One weight changes everything after it' })).toBeFocused();
  await button(page, 'Leave the lesson').click();
  await expect(page.getByRole('button', { name: /^Problem XOR/ })).toBeVisible();
  await expect(button(page, 'Lessons')).toBeFocused();
  await page.reload();
  await openLesson(page, 'The forward pass');
  await expect(page.getByRole('heading', { name: 'One weight changes everything after it' })).toBeFocused();
});

test('Whoever closes the page in a lesson finds the work from before it', async ({ page }) => {
  await openApp(page);
  const rate = page.getByRole('combobox', { name: 'Learning rate', exact: true });
  await rate.fill('0.5');
  await rate.press('Enter');
  // Work is kept at most a second after a change.
  await page.waitForTimeout(1500);
  await openLesson(page, 'Cost');
  await button(page, 'Skip').click();
  await page.waitForTimeout(1500);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Problem Circle/ })).toBeVisible();
  await expect(rate).toHaveValue('0.5');
});

test('The place in a batch is beside the sample, whole', async ({ page }) => {
  await openApp(page);
  await openLesson(page, 'Gradient descent');
  const place = page.getByText('1 of 8, batch 1', { exact: true });
  await expect(place).toBeVisible();
  expect(await place.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
});

test('A wrong answer is answered, and hints come in two stages', async ({ page }) => {
  await openApp(page);
  await openLesson(page, 'The forward pass');
  const field = page.getByRole('textbox', { name: 'Your answer: How many transactions' });
  await field.fill('13');
  await field.press('Enter');
  await expect(field).toHaveAccessibleDescription('13 is not it. Try once more, or take a hint.');
  await field.fill('many');
  await field.press('Enter');
  await expect(field).toHaveAccessibleDescription(/“many” is not a number/);
  await button(page, 'Show a hint').click();
  await expect(lessonPanel(page).getByText(/Each press works out one neuron/)).toBeVisible();
  await button(page, 'Show how it goes').click();
  await expect(lessonPanel(page).getByText(/After three presses/)).toBeVisible();
});
