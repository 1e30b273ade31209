/** Opens the app and reads what it says, by the names that people with a screen reader use. */
import { expect, type Locator, type Page } from '@playwright/test';

/** The app at an address such as `?problem=spiral&seed=3`, when its first numbers are there. */
export async function openApp(page: Page, search = ''): Promise<void> {
  await page.goto(`/${search}`);
  await expect(page.getByLabel('Training loss', { exact: true })).toHaveText(/^\d/);
}

export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** The slider of a weight or a bias, by its whole name. */
export function slider(page: Page, name: string): Locator {
  return page.getByRole('slider', { name, exact: true });
}

/** The chip that says which problem is open. */
export function problemPicker(page: Page): Locator {
  return page.getByRole('button', { name: /^Problem / });
}

/** What stands in the element with this label: "Training loss", "Epoch", … */
export function figure(page: Page, label: string): Locator {
  return page.getByRole('status', { name: label, exact: true });
}

export async function counter(page: Page, label: 'Epoch' | 'Step'): Promise<number> {
  return Number((await figure(page, label).innerText()).replaceAll(',', ''));
}

/** Every weight and bias by its name, as the sliders of the network say them. */
export async function parameters(page: Page): Promise<Record<string, string>> {
  const pairs = await page
    .getByRole('group', { name: 'Network', exact: true })
    .getByRole('slider')
    .evaluateAll((sliders) =>
      sliders.map((each) => [each.getAttribute('aria-label'), each.getAttribute('aria-valuenow')]),
    );
  return Object.fromEntries(pairs) as Record<string, string>;
}

export async function chooseStepSize(page: Page, size: 'Batch' | 'Epoch'): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Step by' }).getByRole('radio', { name: size }).click();
}

/** One step, when its result is on the screen. */
export async function stepForward(page: Page, expectedStep: number): Promise<void> {
  await button(page, 'Step forward').click();
  await expect.poll(() => counter(page, 'Step')).toBe(expectedStep);
}

/** Puts text on the clipboard and pastes it, as Ctrl and V do, into what has the focus. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await page.keyboard.press('ControlOrMeta+v');
}
