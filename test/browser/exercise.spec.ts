/** A teacher makes an exercise by the interface alone, and students somewhere else get exactly that. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { button, openApp, parameters, slider } from './helpers/app.ts';
import { violations } from './helpers/axe.ts';
import { expect, test } from './helpers/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const W1 = 'weight from hidden 1, neuron 1 to output 1';

function authorPanel(page: Page): Locator {
  return page.getByRole('region', { name: 'Make an exercise' });
}

function lessonPanel(page: Page): Locator {
  return page.getByRole('region', { name: 'Lesson', exact: true });
}

function field(page: Page, name: string | RegExp): Locator {
  return authorPanel(page).getByRole('textbox', { name });
}

async function openAuthor(page: Page): Promise<void> {
  await button(page, 'Lessons').click();
  await button(page, 'Make an exercise').click();
  await expect(authorPanel(page)).toBeVisible();
}

async function record(page: Page, number: number): Promise<void> {
  await button(page, 'Record a scene').click();
  await expect(authorPanel(page).getByRole('heading', { name: `Scene ${number}` })).toBeVisible();
}

async function setWeight(page: Page, name: string, value: string): Promise<void> {
  await slider(page, name).press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(value);
  await page.keyboard.press('Enter');
  await expect(slider(page, name)).toHaveAttribute('aria-valuenow', value);
}

/** Three scenes: to read, to turn a weight, to work out a number; and in the second only the weights may be used. */
async function makeExercise(page: Page): Promise<void> {
  await openAuthor(page);
  await field(page, 'Title of the exercise').fill('One weight');
  await record(page, 1);
  await field(page, 'Title of the scene').fill('Look');
  await field(page, 'What students read').fill('This network **predicts** transactions.\n\nIt says 9.');

  await record(page, 2);
  await field(page, 'Title of the scene').fill('Turn');
  await field(page, 'What to do, in one sentence').fill('Make the output 13, with one weight.');
  await setWeight(page, W1, '2.8');
  await authorPanel(page).getByRole('combobox', { name: 'Add a check' }).selectOption('output');
  await expect(authorPanel(page).getByText('Met when: The output is 13 ± 0.05')).toBeVisible();
  await field(page, 'First: where to look').fill('The upper edge into the output.');
  for (const name of ['Layers and activations', 'Problem, data and sample', 'Training settings'])
    await authorPanel(page).getByRole('switch', { name }).click();
  for (const name of ['Stepping', 'Play and start again'])
    await authorPanel(page).getByRole('switch', { name }).click();

  await record(page, 3);
  await field(page, 'Title of the scene').fill('Work it out');
  await authorPanel(page).getByRole('combobox', { name: 'Add a check' }).selectOption('answer');
  await authorPanel(page).getByRole('combobox', { name: 'Below the task' }).selectOption('inputs');
  await field(page, 'The question').fill('How much did the output grow?');
  await field(page, 'Value').fill('4');
  await field(page, 'Value').press('Enter');
  await expect(authorPanel(page).getByText('Met when: The typed number is 4 ± 0.05')).toBeVisible();
}

async function shareLink(page: Page): Promise<string> {
  await authorPanel(page).getByRole('button', { name: 'Share' }).click();
  const address = page.getByRole('textbox', { name: 'Link to the exercise' });
  await expect(address).toHaveValue(/#x/);
  return address.inputValue();
}

test('a teacher’s three scenes with two checks are what students elsewhere see, fail at and meet', async ({
  page,
  browser,
}) => {
  await openApp(page, '?problem=transactions');
  await makeExercise(page);
  const link = await shareLink(page);
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await expect(page.getByText(/^This much makes a fine code: .* not from a wall/)).toBeVisible();

  const elsewhere = await browser.newContext({ reducedMotion: 'reduce' });
  const student = await elsewhere.newPage();
  await student.goto(link);
  const panel = lessonPanel(student);
  await expect(panel.getByRole('heading', { name: 'One weight' })).toBeVisible();
  await expect(panel.getByText('scene 1 of 3')).toBeVisible();
  await expect(panel.getByText('This network predicts transactions.')).toBeVisible();
  await expect(slider(student, W1)).toHaveAttribute('aria-valuenow', '2');
  await expect(panel.getByRole('region', { name: 'Your turn' })).toBeHidden();
  await button(student, 'Next').click();

  await expect(panel.getByText('Make the output 13, with one weight.')).toBeVisible();
  await expect(button(student, 'Play')).toBeHidden();
  await expect(button(student, 'Step forward')).toBeHidden();
  await expect(student.getByRole('combobox', { name: 'Optimiser' })).toBeHidden();
  await expect(student.getByRole('button', { name: /^Add layer/ })).toHaveCount(0);
  // The activations are said, not offered.
  await expect(student.getByRole('combobox', { name: /^Activation of/ })).toHaveCount(0);
  await expect(student.getByText('ReLU', { exact: true })).toBeVisible();
  await expect(student.getByRole('button', { name: /^Problem / })).toHaveAttribute('aria-disabled', 'true');
  await student.keyboard.press('Space');
  await expect(student.getByText('In this scene there is no training.')).toBeVisible();
  await setWeight(student, W1, '2.5');
  await expect(button(student, 'Next')).toHaveAttribute('aria-disabled', 'true');
  await setWeight(student, W1, '2.8');
  await expect(panel.getByText('Well done.')).toBeVisible();
  await button(student, 'Next').click();

  // The third scene shows the inputs, to try others with.
  await panel.getByRole('textbox', { name: 'Exact value of input 2' }).fill('4');
  await student.keyboard.press('Enter');
  await expect(student.locator('[data-neuron="0-1"]')).toContainText('4');
  const answer = panel.getByRole('textbox', { name: /How much did the output grow/ });
  await answer.fill('5');
  await answer.press('Enter');
  await expect(panel.getByText('5 is not it.')).toBeVisible();
  await student.reload();
  await expect(panel.getByText('scene 3 of 3')).toBeVisible();
  await answer.fill('4');
  await answer.press('Enter');
  await expect(panel.getByText('Well done.')).toBeVisible();
  await button(student, 'Finish').click();
  // Nothing was open here before but the first problem, and the link is gone from the address.
  await expect(student.getByRole('button', { name: /^Problem Circle/ })).toBeVisible();
  expect(new URL(student.url()).hash).toBe('');
  await elsewhere.close();
});

test('a draft is tried and comes back, survives a reload, and its scenes move, double and go by keys', async ({
  page,
}) => {
  await openApp(page, '?problem=transactions');
  await makeExercise(page);
  const before = await parameters(page);
  await button(page, 'Try it').click();
  await expect(lessonPanel(page).getByText('scene 3 of 3')).toBeVisible();
  await button(page, 'Back').click();
  // What is done before a scene is set up goes under with the scene before it.
  await expect(lessonPanel(page).getByText('scene 2 of 3')).toBeVisible();
  await setWeight(page, W1, '0');
  await button(page, 'Back to the draft').first().click();
  await expect(field(page, 'Title of the exercise')).toHaveValue('One weight');
  expect(await parameters(page)).toEqual(before);

  await page.reload();
  await openAuthor(page);
  const scenes = authorPanel(page).getByRole('listitem');
  await expect(scenes).toHaveText([/1\. Look/, /2\. Turn/, /3\. Work it out/]);
  await button(page, '3. Work it out').press('Alt+ArrowUp');
  await expect(scenes).toHaveText([/1\. Look/, /2\. Work it out/, /3\. Turn/]);
  await expect(button(page, '2. Work it out')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(scenes).toHaveText([/1\. Look/, /2\. Turn/]);
  await button(page, 'Put it back').click();
  await button(page, 'Duplicate “Look”').click();
  await expect(scenes).toHaveText([/1\. Look/, /2\. Look/, /3\. Work it out/, /4\. Turn/]);
});

test('two tabs write two exercises; a tab that was closed leaves its own to the next', async ({
  context,
}) => {
  const write = async (title: string): Promise<Page> => {
    const page = await context.newPage();
    await openApp(page);
    await openAuthor(page);
    await expect(field(page, 'Title of the exercise')).toHaveValue('');
    await field(page, 'Title of the exercise').fill(title);
    return page;
  };
  const [one, other] = [await write('Slopes'), await write('Biases')];
  for (const [page, title] of [
    [one, 'Slopes'],
    [other, 'Biases'],
  ] as const) {
    await page.reload();
    await openAuthor(page);
    await expect(field(page, 'Title of the exercise')).toHaveValue(title);
  }
  await one.close();
  const next = await context.newPage();
  await openApp(next);
  await openAuthor(next);
  await expect(field(next, 'Title of the exercise')).toHaveValue('Slopes');
});

test('an exercise goes as a file, and a spoilt one changes nothing', async ({ page, browser }) => {
  await openApp(page, '?problem=transactions');
  await makeExercise(page);
  await authorPanel(page).getByRole('button', { name: 'Share' }).click();
  const download = page.waitForEvent('download');
  await button(page, 'Save file').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('one-weight.exercise.json');
  const text = readFileSync(await file.path(), 'utf8');

  const elsewhere = await browser.newContext();
  const student = await elsewhere.newPage();
  await openApp(student, '?problem=xor');
  const open = async (content: string) => {
    const chooser = student.waitForEvent('filechooser');
    await student.keyboard.press('ControlOrMeta+o');
    await (
      await chooser
    ).setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  };
  await open(text.slice(0, -40));
  await expect(student.getByText(/its text is not JSON, or it was cut off/)).toBeVisible();
  await expect(student.getByRole('button', { name: /^Problem XOR/ })).toBeVisible();
  const dropped = await student.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'one-weight.exercise.json'));
    return data;
  }, text);
  await student.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await expect(lessonPanel(student).getByText('scene 1 of 3')).toBeVisible();
  await expect.poll(() => new URL(student.url()).hash).toMatch(/^#x/);
  await student.reload();
  await expect(lessonPanel(student).getByText('scene 1 of 3')).toBeVisible();
  await button(student, 'Leave the lesson').click();
  await expect(student.getByRole('button', { name: /^Problem XOR/ })).toBeVisible();
  await elsewhere.close();
});

for (const theme of ['light', 'dark'] as const)
  test(`the panel of an author and its dialog have no violations (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openApp(page, '?problem=transactions');
    await openAuthor(page);
    expect(await violations(page)).toEqual([]);
    await record(page, 1);
    for (const kind of ['output', 'parameter', 'activation', 'choice'])
      await authorPanel(page).getByRole('combobox', { name: 'Add a check' }).selectOption(kind);
    await field(page, 'What students read').fill('One **idea**: $w_1 · x_1$.');
    expect(await violations(page)).toEqual([]);
    await authorPanel(page).getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('textbox', { name: 'Link to the exercise' })).toHaveValue(/#x/);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await button(page, 'Try it').click();
    await expect(lessonPanel(page)).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
