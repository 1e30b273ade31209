/** Neurons and layers come and go; the weights between those that stay are kept. */
import { button, figure, openApp, parameters, problemPicker, slider, stepForward } from './helpers/app.ts';
import { expect, test } from './helpers/test.ts';

/** Circle trains on 250 of its 500 rows, 10 a batch. */
const STEPS_PER_EPOCH = 25;

test.describe('The shape of the network', () => {
  test('A neuron more keeps every weight; taking it away again gives the old network', async ({ page }) => {
    await openApp(page);
    await stepForward(page, STEPS_PER_EPOCH);
    const old = await parameters(page);
    await button(page, 'Add neuron to hidden 1').click();
    await expect(slider(page, 'weight from x₁ to hidden 1, neuron 5')).toBeAttached();
    await expect.poll(() => parameters(page)).toMatchObject(old);
    // Two weights into it, one to each of the two neurons after it, and its bias.
    expect(Object.keys(await parameters(page))).toHaveLength(Object.keys(old).length + 5);
    await button(page, 'Remove neuron from hidden 1').click();
    await expect.poll(() => parameters(page)).toEqual(old);
  });

  test('A layer more keeps the weights that still have both ends', async ({ page }) => {
    await openApp(page);
    const old = await parameters(page);
    await button(page, 'Add layer after hidden 2').click();
    await expect(button(page, 'Remove hidden 3')).toBeAttached();
    const isKept = (name: string) => /to hidden|of hidden [12]|of output/.test(name);
    const kept = Object.fromEntries(Object.entries(old).filter(([name]) => isKept(name)));
    await expect.poll(() => parameters(page)).toMatchObject(kept);
    await button(page, 'Remove hidden 3').click();
    await expect(problemPicker(page)).toHaveAccessibleName('Problem Circle 2-4-2-1');
    await expect.poll(() => parameters(page)).toMatchObject(kept);
  });

  test('Another activation, optimiser, batch size and loss keep all weights', async ({ page }) => {
    await openApp(page);
    const old = await parameters(page);
    await page.getByRole('combobox', { name: 'Activation of hidden 1' }).selectOption('ReLU');
    await page.getByRole('combobox', { name: 'Optimiser' }).selectOption('Adam');
    await page.getByRole('combobox', { name: 'Batch size', exact: true }).fill('32');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Loss', exact: true }).selectOption('Hinge');
    await expect(figure(page, 'Training loss')).toHaveText(/^\d/);
    expect(await parameters(page)).toEqual(old);
    // ⌈250 / 32⌉ = 8 updates an epoch.
    await stepForward(page, 8);
  });
});
