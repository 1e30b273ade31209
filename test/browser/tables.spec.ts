/** Tables of one's own, from the file to the evaluation, as somebody does it who has never been here. */
import type { Page } from '@playwright/test';
import { violations } from './helpers/axe.ts';
import { button, counter, figure, openApp, problemPicker, slider } from './helpers/app.ts';
import { dragUp, type Place } from './helpers/canvas.ts';
import { createRandom } from './helpers/random.ts';
import { openFile, workflow } from './helpers/tables.ts';
import { expect, test } from './helpers/test.ts';

/** Of the shape of the wine data: three cultivars, numbered, in the first column, and no header. */
function wine(): string {
  const random = createRandom(7);
  const row = (cultivar: number) =>
    Array.from({ length: 13 }, (_, at) => (10 * cultivar * (at % 3) + 8 * random.number() + at).toFixed(2));
  return Array.from({ length: 178 }, (_, at) => [(at % 3) + 1, ...row((at % 3) + 1)].join(',')).join('\n');
}

/** Of the shape of the breast cancer data as it is often found: an identifier, the diagnosis, 30 numbers, a comma too many. */
function cancer(): string {
  const random = createRandom(8);
  const names = Array.from({ length: 30 }, (_, at) => `measure_${at + 1}`);
  const row = (at: number) => {
    const isIll = at % 5 < 2;
    const numbers = names.map((_, column) => ((isIll ? 9 : 6) + column + 4 * random.number()).toFixed(3));
    return [Math.floor(1e8 * random.number()) + at, isIll ? 'M' : 'B', ...numbers].join(',');
  };
  return [`id,diagnosis,${names.join(',')},`, ...Array.from({ length: 569 }, (_, at) => row(at))].join('\n');
}

async function fit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await workflow(page).getByRole('button', { name: 'Fit', exact: true }).last().click();
  await expect(workflow(page).getByText(/finished/)).toBeVisible({ timeout: 40_000 });
}

test('Wine without a header is three classes, trained and evaluated in three presses', async ({ page }) => {
  await openApp(page);
  await openFile(page, 'wine.csv', wine());
  await expect(page.getByText('178 rows')).toBeVisible();
  await expect(page.getByText('14 columns')).toBeVisible();
  await expect(page.getByText(/It learns to predict column 1 \(3 classes\) from 13 columns/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await fit(page);
  // Evaluation is open at once, beside the score of always guessing the same.
  const accuracy = Number.parseFloat(await figure(page, 'Accuracy').innerText());
  expect(accuracy).toBeGreaterThan(90);
  await expect(workflow(page).getByRole('columnheader', { name: 'majority' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Confusion matrix' })).toBeVisible();
});

test('Breast cancer: the identifier stays out, a cell leads to its rows, and a row to the canvas', async ({
  page,
}) => {
  await openApp(page);
  await openFile(page, 'cancer.csv', cancer());
  await expect(
    page.getByText(/predict diagnosis \(2 classes\) from 30 columns.*Left out: id \(identifier\)/),
  ).toBeVisible();
  await fit(page);
  const cell = page.getByRole('button', { name: /^actual M, predicted M/ });
  await cell.click();
  const rows = page.getByRole('list', { name: /M taken for M/ });
  await rows.getByRole('button').first().click();
  const views = page.getByRole('radiogroup', { name: 'Network view' });
  await expect(views.getByRole('radio', { name: 'Sample' })).toBeChecked();
  // The threshold moves by keys: from 1 on nobody is called ill.
  const threshold = page.getByRole('slider', { name: 'Threshold on the ROC curve' });
  await threshold.focus();
  await page.keyboard.press('End');
  for (let press = 0; press < 60; press++) await page.keyboard.press('ArrowRight');
  await expect(figure(page, 'Recall')).toHaveText('0.0%');
  await expect(figure(page, 'Precision')).toHaveText('–');
});

test('A file may be dropped anywhere, and one that is refused leaves what was open', async ({ page }) => {
  await openApp(page, '?problem=xor');
  const drop = async (name: string, text: string) => {
    const transfer = await page.evaluateHandle(
      ([fileName, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([content!], fileName!, { type: 'text/csv' }));
        return data;
      },
      [name, text],
    );
    await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
    await expect(page.getByText('Drop the table to read it.')).toBeVisible();
    await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
    await expect(page.getByText('Drop the table to read it.')).toBeHidden();
  };
  await drop('ragged.csv', 'a,b,c\n1,2,3\n4,5\n');
  await expect(page.getByRole('alert')).toContainText('Row 3 has 2 cells, but row 1 has 3.');
  await page.keyboard.press('Escape');
  await expect(problemPicker(page)).toHaveAccessibleName(/XOR/);
  await drop('good.csv', 'a,b,c\n1,2,x\n4,5,y\n6,7,x\n');
  await expect(page.getByText('3 rows')).toBeVisible();
});

test('Pima: every station with its line of Keras, a prediction that follows its sliders, the table', async ({
  page,
}) => {
  await openApp(page, '?problem=pima-diabetes');
  await page.getByRole('button', { name: 'View as code' }).click();
  for (const [station, line] of [
    ['Load data', 'pd.read_csv("pima.csv")'],
    ['Define', 'Dense(12, activation="relu")'],
    ['Compile', 'binary_crossentropy'],
    ['Fit', 'EPOCHS = 150'],
    ['Evaluate', 'model.evaluate'],
    ['Predict', 'model.predict'],
  ])
    await expect(page.getByLabel(`${station} in Keras`)).toContainText(line!);
  await workflow(page).getByRole('button', { name: 'Predict', exact: true }).click();
  const glucose = workflow(page).getByRole('slider', { name: 'Glucose' });
  await glucose.fill('90');
  const answer = page.getByLabel('Prediction for this row').first();
  const low = await answer.innerText();
  await glucose.fill('190');
  await expect(answer).not.toHaveText(low);
  await workflow(page).getByRole('button', { name: 'Load data', exact: true }).click();
  await expect(workflow(page).getByRole('switch', { name: 'Zero means missing in glucose' })).toBeVisible();
  await expect(workflow(page).getByRole('switch', { name: 'Zero means missing in pregnancies' })).toHaveCount(
    0,
  );
  await button(page, 'Show the table').click();
  await expect(page.getByRole('grid', { name: 'Rows' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('A table of 200 columns: its inputs are cells, an edge is found and dragged, training goes on', async ({
  page,
}) => {
  const random = createRandom(9);
  const names = Array.from({ length: 200 }, (_, at) => `f${at + 1}`);
  const rows = Array.from({ length: 300 }, () => {
    const numbers = names.map(() => (2 * random.number() - 1).toFixed(3));
    return [...numbers, Number(numbers[0]) + Number(numbers[1]) > 0 ? 'yes' : 'no'].join(',');
  });
  await openApp(page);
  await openFile(page, 'wide.csv', [`${names.join(',')},answer`, ...rows].join('\n'));
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(workflow(page)).toBeVisible();
  await expect(problemPicker(page)).toHaveAccessibleName(/200-8-1/);
  await button(page, 'Play').click();
  await expect.poll(() => counter(page, 'Epoch')).toBeGreaterThan(5);
  await button(page, 'Pause').click();
  // Of so many weights those of the neuron at hand have sliders.
  await page.getByRole('button', { name: /^output 1/ }).click();
  await expect(slider(page, WEIGHT)).toBeAttached();
  const before = await slider(page, WEIGHT).getAttribute('aria-valuenow');
  const [from, to] = [await middleOf(page, '1-4'), await middleOf(page, '2-0')];
  // An edge runs as far up as down on its way, so its middle is half way between its ends.
  await dragUp(page, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, 40);
  await expect(slider(page, WEIGHT)).not.toHaveAttribute('aria-valuenow', before ?? '');
});

const WEIGHT = 'weight from hidden 1, neuron 5 to output 1';

async function middleOf(page: Page, neuron: string): Promise<Place> {
  const box = await page.locator(`[data-neuron="${neuron}"]`).first().boundingBox();
  if (!box) throw new Error(`The neuron ${neuron} is not drawn.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('A large file is read no further once the dialog is closed', async ({ page }) => {
  await openApp(page);
  const before = page.workers().length;
  const row = Array.from({ length: 40 }, (_, at) => at / 8).join(',');
  await openFile(page, 'large.csv', `${Array.from({ length: 100_000 }, () => row).join('\n')}\n`);
  await expect(page.getByRole('progressbar', { name: 'Reading large.csv' })).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(before + 1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.workers().length).toBe(before);
  await problemPicker(page).click();
  await expect(page.getByRole('option', { name: /CSV/ })).toBeVisible();
});

test('Auto MPG has more inputs than columns, and says so', async ({ page }) => {
  await openApp(page, '?problem=auto-mpg');
  await expect(page.getByText('7 columns, 9 inputs')).toBeVisible();
});
