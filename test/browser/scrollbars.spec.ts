/** Scrollbars as a mouse has them, with a width. Other tests run without. */
import { openApp } from './helpers/app.ts';
import { expect, test } from './helpers/test.ts';
import type { Page } from '@playwright/test';

test.use({
  launchOptions: ({ launchOptions }, use) =>
    use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] }),
});

const PROBLEMS = ['circle', 'transactions', 'pima-diabetes', 'iris', 'auto-mpg', 'digits'];

/** What lies under a scrollbar, by its text, and how many scrollbars there are. */
function underScrollbars(page: Page) {
  return page.evaluate(() => {
    const scrollers = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      ({ scrollHeight, clientHeight, clientWidth, offsetWidth }) =>
        clientHeight > 0 && scrollHeight > clientHeight && offsetWidth - clientWidth > 8,
    );
    const hidden = scrollers.flatMap((scroller) => {
      const endPx = scroller.getBoundingClientRect().left + scroller.clientLeft + scroller.clientWidth;
      return (
        [...scroller.querySelectorAll('button, input, select, output, h2, h3, td, p')]
          // The empty edge of a button or a field does no harm there.
          .filter((element) => element.getBoundingClientRect().right > endPx + 6)
          .map((element) => element.ariaLabel ?? element.textContent)
      );
    });
    return { count: scrollers.length, hidden };
  });
}

for (const problem of PROBLEMS)
  test(`${problem}: the page never scrolls, and no scrollbar hides anything in a column`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await openApp(page, `?problem=${problem}`);
    await expect.poll(async () => (await underScrollbars(page)).count).toBeGreaterThan(0);
    expect((await underScrollbars(page)).hidden).toEqual([]);
    expect(
      await page.evaluate(() => {
        scrollTo(0, 1000);
        return [scrollY, document.documentElement.scrollHeight - innerHeight];
      }),
    ).toEqual([0, 0]);
  });

test('A scrollbar makes nothing in a column wrap otherwise', async ({ page }) => {
  await openApp(page, '?problem=pima-diabetes');
  for (const name of ['Confusion matrix', 'ROC curve', 'Loss'])
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  const widths = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('section')].map((section) => section.getBoundingClientRect().width),
    );
  const withScrollbars = await widths();
  await page.setViewportSize({ width: 1440, height: 2400 });
  await expect.poll(async () => (await underScrollbars(page)).count).toBe(0);
  expect(await widths()).toEqual(withScrollbars);
});
