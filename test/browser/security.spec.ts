/** The content security policy of the built page: only its own files, no inline script, no eval. */
import { test as plainTest, type Page } from '@playwright/test';
import { button, counter, openApp } from './helpers/app.ts';
import { expect, test } from './helpers/test.ts';

async function policyIn(page: Page): Promise<string> {
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  return (await meta.getAttribute('content')) ?? '';
}

test('The page carries its policy, before anything that it governs', async ({ page, request }) => {
  const html = await (await request.get('/')).text();
  expect(html.indexOf('Content-Security-Policy')).toBeGreaterThan(0);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<script|<link/));
  await openApp(page);
  expect(await policyIn(page)).toContain("default-src 'none'");
});

test('Nothing unsafe is allowed, in the page or in the headers', async ({ page }) => {
  const answer = await page.goto('/');
  const header = answer?.headers()['content-security-policy'] ?? '';
  for (const policy of [await policyIn(page), header]) {
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
  }
});

test('Opening, training and changing the network ask no other host, and nothing twice over', async ({
  page,
}) => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await openApp(page);
  // Parts that come on demand are fetched when the page has nothing better to do, the drawer of the maths last.
  await expect.poll(() => paths.some((path) => path.includes('/OpenDrawer-'))).toBe(true);
  await page.waitForTimeout(1000);
  const afterOpening = paths.length;
  await button(page, 'Add layer after hidden 1').click();
  await button(page, 'Play').click();
  await expect.poll(() => counter(page, 'Epoch')).toBeGreaterThan(2);
  expect(paths.slice(afterOpening)).toEqual([]);
});

// Without the fixture that forbids violations: here one is provoked.
plainTest('Text cannot be run as a program', async ({ page }) => {
  await openApp(page);
  // Playwright's own calls are exempt from the policy; what a timer runs is not.
  const outcome = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            // oxlint-disable-next-line no-eval -- the policy must stop it
            resolve(`ran: ${globalThis.eval('1 + 1')}`);
          } catch (error) {
            resolve(error instanceof Error ? error.name : 'something else');
          }
        });
      }),
  );
  expect(outcome).toBe('EvalError');
});

plainTest('A script written into the page does not run', async ({ page }) => {
  await openApp(page);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = "document.body.dataset.ran = 'yes'";
    document.body.append(script);
  });
  await expect(page.locator('body')).not.toHaveAttribute('data-ran', 'yes');
});
