/** A lesson in front of a room: its words on the wall, and a clicker that goes through its scenes without losing a place. */
import type { Locator, Page } from '@playwright/test';
import { LESSONS } from '../../src/lessons/catalogue.ts';
import { button, openApp, slider } from './helpers/app.ts';
import { violations } from './helpers/axe.ts';
import { expect, test } from './helpers/test.ts';
import { cutTexts, smallestText } from './helpers/wall.ts';

const TO_OUTPUT = 'weight from hidden 1, neuron 1 to output 1';

const AT_DESK = 'This is done at the desk: Esc leads there, “Present” back.';

const words = (page: Page) => page.getByRole('region', { name: 'Lesson', exact: true });
const checks = (page: Page) => words(page).getByRole('listitem');
const keys = (page: Page) => page.getByRole('group', { name: 'Keys' });

async function openLesson(page: Page, title: string): Promise<void> {
  await button(page, 'Lessons').click();
  await page
    .getByRole('dialog', { name: 'Lessons' })
    .getByRole('button', { name: new RegExp(`^\\d+\\. ${title}`) })
    .click();
  await expect(words(page)).toBeVisible();
}

async function present(page: Page, title: string): Promise<void> {
  await openApp(page);
  await openLesson(page, title);
  await button(page, 'Present').click();
  await expect(page.getByRole('main', { name: 'Present' })).toBeVisible();
}

async function expectScene(page: Page, title: string): Promise<Locator> {
  const heading = words(page).getByRole('heading', { name: title });
  await expect(heading).toBeVisible();
  return heading;
}

test.describe('On a screen of 1920×1080', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('two buttons lead through steps and scenes, and back to where the room was', async ({ page }) => {
    await present(page, 'The forward pass');
    await expectScene(page, 'Two numbers in, one number out');
    await expect(words(page)).toContainText('scene 1 of 6');
    await expect(words(page)).toContainText('Press Step forward →');
    await expect(words(page)).not.toContainText(AT_DESK);
    for (const number of [0, 1, 2]) {
      await expect(keys(page)).toContainText(/PgUpPgDnstep/);
      await page.keyboard.press('PageDown');
      await expect(checks(page).nth(number)).toHaveAttribute('data-state', 'met');
    }
    await expect(keys(page)).toContainText(/PgUpPgDnnext scene/);
    await page.keyboard.press('PageDown');
    await expectScene(page, 'One weight changes everything after it');
    await page.locator('[data-edge="2-0-0"]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('2.8');
    await page.keyboard.press('Enter');
    await expect(checks(page).nth(2)).toHaveAttribute('data-state', 'met');

    await page.keyboard.press('PageUp');
    await expectScene(page, 'Two numbers in, one number out');
    await expect(page.getByRole('main')).toContainText('forward pass, output neuron');
    await page.keyboard.press('PageUp');
    await expect(page.getByRole('main')).toContainText('forward pass, hidden 1, neuron 2');
    await page.keyboard.press('n');
    await expectScene(page, 'One weight changes everything after it');
    await expect(slider(page, TO_OUTPUT)).toHaveAttribute('aria-valuenow', '2.8');
    await expect(checks(page).nth(2)).toHaveAttribute('data-state', 'met');

    // The arrows step, whatever the clicker does.
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('main')).toContainText('forward pass, hidden 1, neuron 1');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'One weight changes everything after it' })).toBeVisible();
    await expect(words(page)).toContainText('scene 2 of 6');

    // The inputs are at the desk only.
    await button(page, 'Present').click();
    await page.keyboard.press('n');
    await expectScene(page, 'The same weights for everybody');
    await expect(words(page)).toContainText(AT_DESK);
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Exact value of input 2' }).fill('4');
    await page.keyboard.press('Enter');
    await button(page, 'Present').click();
    await expectScene(page, 'The same weights for everybody');
    await expect(page.locator('[data-neuron="0-1"]')).toContainText('4');
  });

  test('a clicker works from within a field, whose answer the room has given', async ({ page }) => {
    await present(page, 'The neuron');
    const field = words(page).getByRole('textbox');
    await field.fill('8');
    await field.press('Enter');
    await expect(checks(page).first()).toHaveAttribute('data-state', 'met');
    await checks(page).nth(1).getByRole('radio').first().focus();
    await page.keyboard.press('PageDown');
    for (const title of [
      'Turn one weight',
      'A neuron that does not listen',
      'A head start',
      'The last word',
    ]) {
      await expectScene(page, title);
      await expect(keys(page)).toContainText(title === 'The last word' ? 'last scene' : 'next scene');
      await page.keyboard.press('PageDown');
    }
    await expectScene(page, 'The last word');
  });

  test('its text can be put away, and the picture is as large as without a lesson', async ({ page }) => {
    await present(page, 'The forward pass');
    await page.keyboard.press('t');
    await expect(words(page)).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    const box = await page.locator('[data-neuron="1-1"] [data-border]').boundingBox();
    expect(Math.round(box!.width)).toBe(332);
    await expect(page.getByRole('heading', { name: 'The forward pass' })).toBeVisible();
    await page.keyboard.press('t');
    await expectScene(page, 'Two numbers in, one number out');
  });
});

for (const [width, height, colorScheme] of [
  [1920, 1080, 'dark'],
  [1280, 720, 'light'],
] as const)
  test.describe(`At ${width}×${height} in the ${colorScheme} theme`, () => {
    test.use({ viewport: { width, height }, colorScheme });
    test.setTimeout(120_000);

    for (const { title, scenes } of LESSONS)
      test(`all words of ${title} are there, and can be read from the last row`, async ({ page }) => {
        await present(page, title);
        for (const [index, scene] of scenes.entries()) {
          await expectScene(page, scene.title);
          await expect(words(page)).toContainText(`scene ${index + 1} of ${scenes.length}`);
          const room = words(page).getByRole('group', { name: scene.title });
          await expect
            .poll(() => room.evaluate((element) => element.scrollHeight - element.clientHeight), scene.title)
            .toBe(0);
          // 20 px on 1080 lines.
          expect((await smallestText(page)).px, scene.title).toBeGreaterThanOrEqual(height / 54);
          expect(await cutTexts(page), scene.title).toEqual([]);
          if (index === 0) expect(await violations(page)).toEqual([]);
          await page.keyboard.press('n');
        }
      });
  });
