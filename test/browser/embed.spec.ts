/** Scenes inside another page: only the parts asked for, nothing kept, and only where embedding is allowed. */
import type { Page } from '@playwright/test';
import { violations } from './helpers/axe.ts';
import { button } from './helpers/app.ts';
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
