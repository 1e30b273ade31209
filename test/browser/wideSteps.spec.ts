/**
 * How soon a step of one neuron is seen: with the network that is usual for handwritten digits, a hundred thousand edges, and
 * with that of the diabetes data. The figures are printed; since machines differ, only what is far from prompt fails.
 */
import type { Page } from '@playwright/test';
import { summary } from './helpers/answers.ts';
import { button, openApp, problemPicker } from './helpers/app.ts';
import { quantile } from './helpers/quantile.ts';
import { createRandom } from './helpers/random.ts';
import { timePresses } from './helpers/steps.ts';
import { openFile, workflow } from './helpers/tables.ts';
import { expect, test } from './helpers/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const COLUMNS = 784;
const CLASSES = 10;
const ROWS = 100;
const PRESSES = 20;

/** A quiet machine takes 35 ms with the wide network, and one frame with the small one. */
const WORST_MEDIAN_MS = 400;

/** Of the shape of handwritten digits, 28 × 28 pixels, half of them blank. */
function digits(): string {
  const random = createRandom(10);
  const names = Array.from({ length: COLUMNS }, (_, at) => `pixel_${at + 1}`);
  const pixel = () => (random.number() < 0.5 ? '0' : random.number().toFixed(3));
  const rows = Array.from({ length: ROWS }, (_, at) =>
    [...names.map(pixel), `digit ${at % CLASSES}`].join(','),
  );
  return [`${names.join(',')},digit`, ...rows].join('\n');
}

async function openDigits(page: Page): Promise<void> {
  await openApp(page);
  await openFile(page, 'digits.csv', digits());
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(workflow(page)).toBeVisible();
  const units = page.getByRole('textbox', { name: 'Neurons in hidden 1' });
  await units.fill('128');
  await units.press('Enter');
  await expect(problemPicker(page)).toHaveAccessibleName(/784-128-10/);
}

/** The first press also loads what is shown in a step. */
async function beginStepping(page: Page): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Step by' }).getByRole('radio', { name: 'Neuron' }).click();
  await button(page, 'Step forward').click();
  await expect(page.getByText(/step 1 of/)).toBeVisible();
}

async function expectPrompt(page: Page, what: string, name: string, times = PRESSES): Promise<void> {
  const answers = await timePresses(page, name, times);
  const painted = answers.map(({ paintedMs }) => paintedMs);
  const frames = answers.map((answer) => answer.frames);
  console.log(`  ${what}: ms to the painted answer ${summary(painted)}; frames ${summary(frames)}`);
  expect(quantile(painted, 0.5), what).toBeLessThan(WORST_MEDIAN_MS);
}

test('A hundred thousand edges: a step of one neuron is seen at once, forward, back and backward', async ({
  page,
}) => {
  await openDigits(page);
  await beginStepping(page);
  await expectPrompt(page, '784-128-10, forward', 'Step forward');
  await expectPrompt(page, '784-128-10, forward, taken back', 'Step back');
  const track = page.getByRole('list', { name: 'Steps of this sample' });
  await track.getByRole('button', { name: 'Backward, output', exact: true }).click();
  await expect(page.getByRole('table', { name: 'The update of every weight' })).toBeVisible();
  // Behind the outputs, the neurons that gather their δ: 785 gradients each.
  await expectPrompt(page, '784-128-10, backward', 'Step forward');
});

test('8-12-8-1: a step of one neuron is seen at once', async ({ page }) => {
  await openApp(page, '?problem=pima-diabetes');
  await beginStepping(page);
  await expectPrompt(page, '8-12-8-1, forward', 'Step forward', 15);
});
