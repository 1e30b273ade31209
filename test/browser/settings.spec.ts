/** Typing: settings that are out of range or no number, the weights table, and the theme. */
import { button, figure, openApp, parameters, paste, slider } from './helpers/app.ts';
import { expect, test } from './helpers/test.ts';

test.describe('The learning rate', () => {
  test('A rate out of range is taken to the nearest allowed one, with a word', async ({ page }) => {
    await openApp(page);
    const rate = page.getByRole('combobox', { name: 'Learning rate', exact: true });
    await rate.fill('1000');
    await rate.press('Enter');
    await expect(rate).toHaveValue('100');
    await expect(page.getByText('The learning rate can be 100 at most.')).toBeVisible();
  });

  test('What is no number is refused with a sentence, and the old rate stays in force', async ({ page }) => {
    await openApp(page);
    const rate = page.getByRole('combobox', { name: 'Learning rate', exact: true });
    await rate.fill('fast');
    await rate.press('Enter');
    await expect(rate).toHaveAccessibleDescription(/“fast” is not a number/);
    await rate.press('Escape');
    await expect(rate).toHaveValue('0.03');
  });

  test('Fractions and the decimal comma are numbers', async ({ page }) => {
    await openApp(page);
    const rate = page.getByRole('combobox', { name: 'Learning rate', exact: true });
    await rate.fill('1/4');
    await rate.press('Enter');
    await expect(rate).toHaveValue('0.25');
    await rate.fill('0,5');
    await rate.press('Enter');
    await expect(rate).toHaveValue('0.5');
  });
});

test.describe('The weights table', () => {
  test.beforeEach(async ({ page }) => {
    await openApp(page, '?problem=transactions');
    await button(page, 'Weights table').click();
  });

  test('A typed weight is in the network; Enter goes to the cell below', async ({ page }) => {
    const dialog = page.getByRole('dialog', { name: 'Weights' });
    const cell = (name: string) => dialog.getByRole('textbox', { name, exact: true });
    await cell('weight from x₁ to hidden 1, neuron 1').fill('-2e-1');
    await page.keyboard.press('Enter');
    await expect(cell('weight from x₂ to hidden 1, neuron 1')).toBeFocused();
    await page.keyboard.type('1/3');
    await page.keyboard.press('Tab');
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    const values = await parameters(page);
    expect(Number(values['weight from x₁ to hidden 1, neuron 1'])).toBe(-0.2);
    expect(Number(values['weight from x₂ to hidden 1, neuron 1'])).toBeCloseTo(1 / 3, 7);
  });

  test('A pasted block fills the cells from the first one on, as one entry of undo', async ({ page }) => {
    const before = await parameters(page);
    const dialog = page.getByRole('dialog', { name: 'Weights' });
    await dialog.getByRole('textbox', { name: 'weight from x₁ to hidden 1, neuron 1', exact: true }).focus();
    await paste(page, '0.5\t-1\n2\t3\n-4\t5\n');
    await page.keyboard.press('Escape');
    await expect
      .poll(() => parameters(page))
      .toMatchObject({
        'weight from x₁ to hidden 1, neuron 1': '0.5',
        'weight from x₁ to hidden 1, neuron 2': '-1',
        'weight from x₂ to hidden 1, neuron 1': '2',
        'weight from x₂ to hidden 1, neuron 2': '3',
        'bias of hidden 1, neuron 1': '-4',
        'bias of hidden 1, neuron 2': '5',
      });
    await button(page, 'Undo').click();
    await expect.poll(() => parameters(page)).toEqual(before);
  });

  test('A block with something else than numbers changes nothing, and says where it is wrong', async ({
    page,
  }) => {
    const before = await parameters(page);
    const dialog = page.getByRole('dialog', { name: 'Weights' });
    await dialog.getByRole('textbox', { name: 'weight from x₁ to hidden 1, neuron 1', exact: true }).focus();
    await paste(page, '0.5\t-1\n2\tthree\n');
    await expect(
      dialog.getByText(/^Row 2, column 2 of the pasted block: .* Nothing was changed\.$/),
    ).toBeVisible();
    expect(await parameters(page)).toEqual(before);
  });

  test('A block that is larger than the table changes nothing', async ({ page }) => {
    const before = await parameters(page);
    const dialog = page.getByRole('dialog', { name: 'Weights' });
    await dialog.getByRole('textbox', { name: 'bias of hidden 1, neuron 2', exact: true }).focus();
    await paste(page, '1\n2\n');
    await expect(dialog.getByText(/the table has no such cell\. Nothing was changed\.$/)).toBeVisible();
    expect(await parameters(page)).toEqual(before);
  });
});

test.describe('The theme', () => {
  const theme = 'html';

  test('It follows the system until Theme is used', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openApp(page);
    await expect(page.locator(theme)).toHaveAttribute('data-theme', 'dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(page.locator(theme)).toHaveAttribute('data-theme', 'light');
    await button(page, 'Theme').click();
    await expect(page.locator(theme)).toHaveAttribute('data-theme', 'dark');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(page.locator(theme)).toHaveAttribute('data-theme', 'dark');
  });
});

test.describe('Seeds', () => {
  test('Another weights seed draws other weights, the old seed the old ones', async ({ page }) => {
    await openApp(page);
    const old = await parameters(page);
    await button(page, 'More').click();
    const seed = page.getByRole('dialog', { name: 'More' }).getByLabel('Weights seed');
    await seed.fill('7');
    await seed.press('Enter');
    await expect.poll(() => parameters(page)).not.toEqual(old);
    await seed.fill('1');
    await seed.press('Enter');
    await expect.poll(() => parameters(page)).toEqual(old);
  });
});

test('What is wrong with a text is said at its field, whole and over what is around it', async ({ page }) => {
  await openApp(page);
  const fields = [
    page.getByRole('textbox', { name: 'Points' }),
    page.getByRole('textbox', { name: 'Neurons in hidden 1' }),
    page.getByRole('combobox', { name: 'Learning rate', exact: true }),
  ];
  for (const field of fields) {
    await field.fill('many');
    await field.press('Enter');
    const message = page.getByRole('alert');
    await expect(message).toBeInViewport({ ratio: 1 });
    const isOnTop = await message.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === element;
    });
    expect(isOnTop, (await field.getAttribute('aria-label')) ?? '').toBe(true);
    await field.press('Escape');
    await expect(message).toHaveCount(0);
  }
});

test('Noise moves the points and not the weights', async ({ page }) => {
  await openApp(page);
  const old = await parameters(page);
  const loss = await figure(page, 'Training loss').innerText();
  await page.getByRole('slider', { name: 'Noise' }).focus();
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
  await expect(figure(page, 'Training loss')).not.toHaveText(loss);
  expect(await parameters(page)).toEqual(old);
  await expect(slider(page, 'bias of output 1')).toHaveAttribute('aria-valuenow', '0');
});
