/** Scenes inside another page: only the parts asked for, nothing kept, and only where embedding is allowed. */
import type { Page } from '@playwright/test';
import { toExerciseLink } from '../../src/lessons/saved/exerciseLink.ts';
import { pack } from '../../src/document/saved/packedText.ts';
import { exercise } from '../lessons/exercise.ts';
import { violations } from './helpers/axe.ts';
import { button, slider } from './helpers/app.ts';
import { expect, test } from './helpers/test.ts';

const network = (page: Page) => page.getByRole('group', { name: 'Network', exact: true });

for (const [width, height] of [
  [480, 320],
  [960, 540],
] as const)
  test(`At ${width}×${height} nothing is cut, nothing kept, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/?embed&problem=transactions&parts=network,loss,maths,transport');
    await expect(network(page)).toBeVisible();
    await button(page, 'Step forward').click();
    await expect(page.getByRole('group', { name: 'Equation' })).toContainText('5');
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main [data-neuron], main button, main a')]
        .map((element) => element.getBoundingClientRect())
        .filter((box) => box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight),
    );
    expect(cut).toEqual([]);
    expect(await violations(page)).toEqual([]);
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]);
    expect(kept).toEqual([0, 0, 0]);
    await expect(page.getByRole('link', { name: 'Open in Edgewise' })).toHaveAttribute(
      'href',
      /\/\?problem=transactions$/,
    );
  });

test('Shows the parts asked for, and ignores what is none of them', async ({ page }) => {
  await page.goto('/?embed&problem=xor&parts=loss,%3Cimg%20src=x%3E,__proto__#<script>alert(1)</script>');
  await expect(page.getByLabel('Sample loss')).toBeVisible();
  await expect(network(page)).toHaveCount(0);
  await expect(button(page, 'Step forward')).toHaveCount(0);
  // The fragment is no work, which is said; the problem is open all the same.
  await expect(page.getByRole('alert')).toBeVisible();
});

test('Locked, the network can be looked at only', async ({ page }) => {
  await page.goto('/?embed&problem=transactions&locked&parts=network,transport');
  await expect(page.locator('[data-neuron="2-0"]')).toBeVisible();
  await expect(page.locator('[inert] [data-neuron="2-0"]')).toHaveCount(1);
});

/** Numbers that reach over the border of their neuron. */
const numbersOutOfNeurons = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-neuron]')].flatMap((neuron) => {
      const border = neuron.querySelector('[data-border]')!.getBoundingClientRect();
      return [...neuron.querySelectorAll('text')]
        .filter(({ textContent }) => /^−?\d+(\.\d+)?$/.test(textContent))
        .filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left < border.left || right > border.right;
        })
        .map(({ textContent }) => textContent);
    }),
  );

const words = (page: Page) => page.getByRole('region', { name: 'One weight' });
const kept = (page: Page) =>
  page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ]);

for (const [width, height, colorScheme] of [
  [480, 320, 'light'],
  [960, 540, 'dark'],
] as const)
  test(`An exercise at ${width}×${height} goes scene by scene, with what its teacher allows, and keeps nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    const link = await toExerciseLink(exercise(), '');
    await page.goto(`/?embed${link}`);
    await expect(words(page)).toContainText('scene 1 of 3');
    // The page around it keeps the focus until somebody goes on.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await expect(button(page, 'Leave the lesson')).toHaveCount(0);
    await expect(button(page, 'Step forward')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await numbersOutOfNeurons(page)).toEqual([]);

    await button(page, 'Next').click();
    await expect(page.getByRole('heading', { name: 'Turn' })).toBeFocused();
    for (const name of ['Step forward', 'Step back', 'Play', 'Start again'])
      await expect(button(page, name)).toHaveCount(0);
    await slider(page, 'weight from hidden 1, neuron 1 to output 1').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('2.8');
    await page.keyboard.press('Enter');
    await expect(words(page).getByText('Well done.')).toBeVisible();
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('main [data-neuron], main button, main a, main footer')]
        .map((element) => [element.textContent, element.getBoundingClientRect()] as const)
        .filter(([, box]) => box.left < 0 || box.right > innerWidth || box.bottom > innerHeight)
        .map(([text]) => text),
    );
    expect(outside).toEqual([]);
    await button(page, 'Next').click();

    await expect(words(page)).toContainText('scene 3 of 3');
    await words(page).getByRole('textbox').fill('4');
    await page.keyboard.press('Enter');
    await words(page).getByRole('radio', { name: '2 · 5 − 1' }).check();
    await expect(words(page).getByText('Well done.')).toBeVisible();
    await expect(button(page, 'Finish')).toHaveCount(0);
    await button(page, 'Back').click();
    await expect(words(page)).toContainText('scene 2 of 3');
    expect(await violations(page)).toEqual([]);
    expect(await kept(page)).toEqual([0, 0, 0]);
    await expect(page.getByRole('link', { name: 'Open in Edgewise' })).toHaveAttribute(
      'href',
      new RegExp(`/${link}$`),
    );
  });

test('A hostile exercise is refused in a sentence, and the problem of the address is open', async ({
  page,
}) => {
  for (const text of [
    '{"format":"edgewise-exercise","version":1,"exercise":{"scenes":[{}]}}',
    `{"format":"edgewise-exercise","version":1,"exercise":${'['.repeat(5000)}${']'.repeat(5000)}}`,
    '{"format":"edgewise-exercise","version":99}',
    '<script>alert(1)</script>',
  ]) {
    await page.goto('about:blank');
    await page.goto(`/?embed&problem=xor${await pack('x', text)}`);
    await expect(page.getByRole('alert')).toContainText(/cannot be opened|newer|not JSON/);
    await expect(network(page)).toBeVisible();
    await expect(page.getByLabel('Sample loss')).toBeVisible();
  }
  await page.goto('about:blank');
  await page.goto('/?embed&problem=xor#xAAAA');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(network(page)).toBeVisible();
  expect(await kept(page)).toEqual([0, 0, 0]);
});

test('Where a page gives it no storage it works, and has not asked for any', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get(): never {
          asked.push(name);
          throw new Error('There is no storage here.');
        },
      });
  });
  const exerciseLink = await toExerciseLink(exercise(), '');
  for (const address of ['/?embed&problem=transactions', `/?embed${exerciseLink}`]) {
    await page.goto('about:blank');
    await page.goto(address);
    await button(page, 'Step forward').click();
    await expect(page.locator('[data-neuron="1-0"]')).toContainText(/\d/);
    expect(await page.evaluate(() => Reflect.get(window, 'asked') as string[])).toEqual([]);
  }
});

test('May stand in a frame, which the whole page and the projector may not', async ({ page, request }) => {
  const ancestors = async (path: string) =>
    /frame-ancestors ([^;]+)/.exec((await request.get(path)).headers()['content-security-policy'] ?? '')?.[1];
  expect(await ancestors('/?embed')).toBe('*');
  expect(await ancestors('/')).toBe("'none'");
  expect(await ancestors('/?problem=xor')).toBe("'none'");
  expect(await ancestors('/?embed&projector=0123456789abcdef')).toBe("'none'");
  await page.route('**/lecture', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Lecture</title><iframe src="/?embed&problem=xor" width="480" height="320"></iframe>',
    }),
  );
  await page.goto('/lecture');
  await expect.poll(() => page.frames().at(-1)?.locator('[data-neuron]').count()).toBeGreaterThan(2);
});
