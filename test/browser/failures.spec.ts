/** Nothing that cannot be loaded, and nothing that stops, takes the page along: it says so, and goes on once it can. */
import type { Locator, Page } from '@playwright/test';
import { button, openApp, problemPicker, slider } from './helpers/app.ts';
import { violations } from './helpers/axe.ts';
import { placeOnEdge } from './helpers/canvas.ts';
import { expect, test } from './helpers/test.ts';

const NOT_LOADED = 'This part of the page could not be loaded. See whether you are online, and try again.';
const NEEDED_NOT_LOADED = 'What this needs could not be loaded. See whether you are online, and try again.';

/** Files of this pattern cannot be had until the returned function is called. */
async function keepBack(page: Page, files: string): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort('internetdisconnected'));
  return () => page.unroute(files);
}

/** Chooses the weight from x₂ to the first hidden neuron, and opens the maths with its cost slice. */
async function openWeight(page: Page): Promise<void> {
  const place = await placeOnEdge(page, '1-1-0', 0.25);
  await page.mouse.click(place.x, place.y);
  await button(page, 'Open the maths').click();
}

function costPoint(page: Page): Locator {
  return slider(page, 'J along the weight from x₂ to hidden 1, neuron 1');
}

test.use({ forgiven: /ERR_INTERNET_DISCONNECTED|could not be loaded|broken on purpose/ });

test('a dialog that cannot be loaded says so, closes, and is asked for again', async ({ page }) => {
  const giveBack = await keepBack(page, '**/HelpDialog-*.js');
  await openApp(page, '?problem=xor');
  await button(page, 'Help').click();
  const failed = page.getByRole('dialog', { name: 'Something went wrong' });
  await expect(failed.getByRole('alert')).toHaveText(NOT_LOADED);
  await expect(failed.getByRole('button', { name: 'Try again' })).toBeFocused();
  await expect(problemPicker(page)).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('Enter');
  await expect(failed.getByRole('alert')).toContainText('still could not be loaded');
  await expect(failed.getByRole('button', { name: 'Try again' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(failed).toBeHidden();
  await expect(button(page, 'Help')).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(failed.getByRole('alert')).toHaveText(NOT_LOADED);
  await giveBack();
  await failed.getByRole('button', { name: 'Try again' }).click();
  const help = page.getByRole('dialog', { name: 'Help' });
  await expect(help.getByRole('button', { name: 'Drag a weight' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Help')).toBeFocused();
});

test('a dialog comes with its style sheet, also at the second try', async ({ page }) => {
  const giveBack = await keepBack(page, '**/HelpDialog-*.css');
  await openApp(page, '?problem=xor');
  await button(page, 'Help').click();
  const failed = page.getByRole('dialog', { name: 'Something went wrong' });
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(failed.getByRole('alert')).toContainText('still could not be loaded');
  await giveBack();
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('navigation', { name: 'Topics' })).toHaveCSS('display', 'flex');
});

test('a part of a column that cannot be loaded leaves the rest, and comes where it belongs', async ({
  page,
}) => {
  const giveBack = await keepBack(page, '**/WeightPanels-*.js');
  await openApp(page, '?problem=xor');
  const output = page.getByRole('region', { name: 'Output' });
  await expect(page.getByRole('alert')).toHaveText(NOT_LOADED);
  await expect(output).toBeVisible();
  await giveBack();
  await button(page, 'Try again').click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  await page.getByRole('button', { name: /^output 1/ }).press('Enter');
  await expect(page.getByLabel('Gradient', { exact: true })).toHaveText(/\d/);
});

test('a dialog that stops leaves the page', async ({ page }) => {
  await page.route('**/HelpDialog-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export function HelpDialog() { throw new Error("broken on purpose"); }',
    }),
  );
  await openApp(page, '?problem=xor');
  await button(page, 'Help').click();
  const failed = page.getByRole('dialog', { name: 'Something went wrong' });
  await expect(failed.getByRole('alert')).toContainText('has stopped working');
  await page.keyboard.press('Escape');
  await expect(failed).toBeHidden();
  await expect(button(page, 'Help')).toBeFocused();
  await expect(problemPicker(page)).toBeVisible();
});

test('what plays lessons is asked for again after it could not be loaded', async ({ page }) => {
  const giveBack = await keepBack(page, '**/lessonPlayer-*.js');
  await openApp(page, '?problem=xor');
  const card = page.getByRole('dialog', { name: 'Lessons' }).getByRole('button', { name: /^1\. The neuron/ });
  await button(page, 'Lessons').click();
  await card.click();
  const said = page.getByRole('dialog', { name: 'Lessons' }).getByRole('alert');
  await expect(said).toHaveText(NEEDED_NOT_LOADED);
  await button(page, 'Close message').click();
  await expect(said).toHaveCount(0);
  await giveBack();
  await card.click();
  await expect(page.getByRole('button', { name: 'Leave' })).toBeVisible();
});

test('without what keeps work the page comes all the same, and says that nothing is kept', async ({
  page,
}) => {
  await keepBack(page, '**/work-*.js');
  await openApp(page, '?problem=xor');
  await expect(page.getByRole('alert')).toContainText('so nothing is kept now');
});

test('a scene that cannot be loaded says so', async ({ page }) => {
  await keepBack(page, '**/startEmbed-*.js');
  await page.goto('/?embed&problem=xor');
  await expect(page.getByRole('alert')).toHaveText(
    'The page could not be loaded. See whether you are online, and reload it.',
  );
  await expect(button(page, 'Reload')).toBeVisible();
});

test('what answers questions about a weight is there when the connection is lost', async ({
  page,
  context,
}) => {
  const loaded = page.waitForResponse('**/answers-*.js');
  await openApp(page, '?problem=transactions');
  await loaded;
  // The page's own part of it is loaded when it is first wanted.
  await openWeight(page);
  await expect(costPoint(page)).toHaveAttribute('aria-valuetext', '1, J 9.750');
  await context.setOffline(true);
  await slider(page, 'weight from x₂ to hidden 1, neuron 1').press('ArrowUp');
  await expect(costPoint(page)).toHaveAttribute('aria-valuetext', /^1\.1, J \d/);
});

test('where it could not be loaded, a weight moves all the same, and the next question asks for it again', async ({
  page,
}) => {
  const giveBack = await keepBack(page, '**/answers-*.js');
  await openApp(page, '?problem=transactions');
  await openWeight(page);
  await expect(page.getByText('This could not be worked out.')).toBeVisible();
  const weight = slider(page, 'weight from x₂ to hidden 1, neuron 1');
  await weight.press('ArrowUp');
  await expect(weight).toHaveAttribute('aria-valuenow', '1.1');
  await giveBack();
  await weight.press('ArrowDown');
  await expect(costPoint(page)).toHaveAttribute('aria-valuetext', '1, J 9.750');
});

test('without its worker the page says why nothing is trained', async ({ page }) => {
  await keepBack(page, '**/training.worker-*.js');
  await page.goto('/?problem=xor');
  await expect(page.getByText('The training worker does not run. Reload the page.')).toBeVisible();
});
