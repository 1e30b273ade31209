/** Playwright's `test`, with a page that must stay silent: whatever goes wrong unseen fails the test all the same. */
import { expect, test as base, type Page } from '@playwright/test';

export { expect };

interface Silence {
  complaints: string[];
  /** What the page may complain of, where something is made to fail. */
  forgiven: RegExp | null;
}

export const test = base.extend<Silence>({
  forgiven: [null, { option: true }],
  complaints: [
    async ({ page, baseURL, forgiven }, use) => {
      const complaints: string[] = [];
      await collectComplaints(page, new URL(baseURL ?? '').origin, complaints);
      await use(complaints);
      const others = complaints.filter((text) => !forgiven?.test(text));
      expect(others, 'What the page complained of').toEqual([]);
    },
    { auto: true },
  ],
});

/** Gathers console messages, uncaught errors, breaches of the content security policy and requests to other hosts. */
async function collectComplaints(page: Page, origin: string, complaints: string[]): Promise<void> {
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`request to ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`The content security policy stopped ${blockedURI} (${violatedDirective})`),
    );
  });
}
