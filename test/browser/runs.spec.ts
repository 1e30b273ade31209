/** Going back over what was done, keeping runs, and two settings side by side. */
import type { Page } from '@playwright/test';
import { violations } from './helpers/axe.ts';
import { button, chooseStepSize, counter, openApp, parameters, stepForward } from './helpers/app.ts';
import { expect, test } from './helpers/test.ts';

async function setLearningRate(page: Page, rate: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Learning rate', exact: true });
  await field.fill(rate);
  await field.press('Enter');
}

test('The list of what was done leads back over several entries, and on again', async ({ page }) => {
  await openApp(page, '?problem=xor');
  const first = await parameters(page);
  await chooseStepSize(page, 'Epoch');
  await stepForward(page, 1);
  await setLearningRate(page, '0.5');
  await setLearningRate(page, '0.25');
  await button(page, 'History').click();
  const list = page.getByRole('listbox', { name: 'History' });
  await expect(list.getByRole('option')).toHaveText([
    'set the learning rate to 0.25',
    'set the learning rate to 0.5',
    'step by epoch',
    'Before all of these',
  ]);
  await expect(list).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect.poll(() => counter(page, 'Step')).toBe(0);
  await expect.poll(() => parameters(page)).toEqual(first);
  await expect(page.getByRole('combobox', { name: 'Learning rate', exact: true })).toHaveValue('5');
  await list.getByText('set the learning rate to 0.5').click();
  await expect(page.getByRole('combobox', { name: 'Learning rate', exact: true })).toHaveValue('0.5');
  await expect.poll(() => counter(page, 'Step')).toBe(1);
});

test('A pinned run is named in the chart, tells what differs, and is opened again', async ({ page }) => {
  await openApp(page, '?problem=xor');
  await chooseStepSize(page, 'Epoch');
  await stepForward(page, 1);
  await stepForward(page, 2);
  const pinned = await parameters(page);
  await button(page, 'Runs').click();
  await button(page, 'Pin run').click();
  const dialog = page.getByRole('dialog', { name: 'Runs' });
  await dialog.getByRole('textbox', { name: 'Name of Run 1' }).fill('fast');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Loss' }).getByText('fast')).toBeVisible();

  await setLearningRate(page, '0.5');
  await stepForward(page, 3);
  await button(page, 'Runs').click();
  await expect(dialog.getByRole('columnheader', { name: 'Learning rate' })).toBeVisible();
  await expect(dialog.getByRole('row').nth(2)).toContainText('5');
  await button(page, 'Open fast').click();
  await page.keyboard.press('Escape');
  await expect.poll(() => counter(page, 'Step')).toBe(2);
  expect(await parameters(page)).toEqual(pinned);
});

test('A and B train side by side from the same weights; B is kept, and undone', async ({ page }) => {
  await openApp(page);
  const before = await parameters(page);
  await button(page, 'Other ways to start').click();
  await page.getByRole('menuitem', { name: 'Compare A and B …' }).click();
  const side = (name: string) => page.getByRole('region', { name, exact: true });
  const weightOf = (name: string) =>
    side(name)
      .getByRole('slider', { name: 'weight from x₁ to hidden 1, neuron 1', exact: true })
      .getAttribute('aria-valuenow');
  await expect.poll(() => weightOf('A')).toBe(before['weight from x₁ to hidden 1, neuron 1']);
  expect(await weightOf('B')).toBe(await weightOf('A'));

  const rate = side('B').getByRole('combobox', { name: 'Learning rate', exact: true });
  await rate.fill('0.3');
  await rate.press('Enter');
  await expect(page.getByText('Learning rate: 0.03 in A, 0.3 in B')).toBeVisible();
  await button(page, 'Step both by an epoch').click();
  await expect(page.getByText('Epoch 1', { exact: true })).toBeVisible();
  await expect.poll(() => weightOf('B')).not.toBe(await weightOf('A'));
  await button(page, 'Play both').click();
  await expect(page.getByText(/^Epoch ([5-9]|\d\d+)$/)).toBeVisible();
  await button(page, 'Pause both').click();
  await button(page, 'Keep B').click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Learning rate', exact: true })).toHaveValue('0.3');
  await expect.poll(() => counter(page, 'Epoch')).toBeGreaterThanOrEqual(5);
  await button(page, 'Undo').click();
  await expect.poll(() => counter(page, 'Epoch')).toBe(0);
  expect(await parameters(page)).toEqual(before);
});

test('a side of A and B says what it did with a choice, and leads to no dialog that is not there', async ({
  page,
}) => {
  await openApp(page, '?problem=xor');
  await expect(page.getByRole('option', { name: 'All activations…' })).not.toHaveCount(0);
  await button(page, 'Other ways to start').click();
  await page.getByRole('menuitem', { name: 'Compare A and B …' }).click();
  const side = page.getByRole('region', { name: 'B', exact: true });
  const activation = side.getByRole('combobox', { name: 'Activation of output' });
  await activation.selectOption('sigmoid');
  await side.getByRole('combobox', { name: 'Loss' }).selectOption('binary_crossentropy');
  await activation.selectOption('tanh');
  await expect(side.getByRole('status').getByText(/^The loss is now/)).toBeVisible();
  await expect(side.getByRole('option', { name: 'All activations…' })).toHaveCount(0);
  await expect(page.getByText(/^The loss is now/)).toHaveCount(1);
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the names of inputs in A and B stay off the legend', async ({ page }) => {
    await openApp(page, '?problem=auto-mpg');
    await page.getByRole('tab', { name: 'Output' }).tap();
    await button(page, 'Runs').tap();
    await button(page, 'Compare A and B …').tap();
    const side = page.getByRole('region', { name: 'A', exact: true });
    const legend = side.getByText('how often each value comes up');
    const lastName = side.locator('[data-neuron="0-8"] text');
    const gap = async () => {
      const top = await legend.evaluate((element) => element.getBoundingClientRect().top);
      return top - (await lastName.evaluate((element) => element.getBoundingClientRect().bottom));
    };
    await expect.poll(gap).toBeGreaterThan(4);
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`In the ${colorScheme} theme axe finds nothing`, () => {
    test.use({ colorScheme });

    test('in the list of what was done, in runs, in A and B, and in the ways to stop', async ({ page }) => {
      await openApp(page);
      await chooseStepSize(page, 'Epoch');
      await stepForward(page, 25);
      await button(page, 'History').click();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await button(page, 'Runs').click();
      await button(page, 'Pin run').click();
      await expect(page.getByRole('textbox', { name: 'Name of Run 1' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await button(page, 'Compare A and B …').click();
      await expect(button(page, 'Keep B')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await button(page, 'Other ways to start').click();
      await page.getByRole('menuitem', { name: 'Train until …' }).click();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await button(page, 'Export').click();
      await page.getByRole('radio', { name: 'Picture' }).click();
      await expect(page.getByRole('img', { name: 'The network as it is exported' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
