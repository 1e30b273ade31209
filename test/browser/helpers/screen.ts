/** What a small screen has to keep: nothing beyond its sides, and targets that a finger can hit. */
import type { Page } from '@playwright/test';
import { button } from './app.ts';
import { violations } from './axe.ts';
import { expect } from './test.ts';

/** By how much the page is wider than the window. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/**
 * Parts of a line of text, and small copies of what larger controls do too: Step forward and Step back go to every step, the
 * timeline to every edit.
 */
const MAY_BE_SMALLER = [
  'button:has(math)',
  '[aria-label="Steps of this sample"] *',
  'button[aria-label^="Epoch "]',
].join(', ');

/**
 * The visible controls that are less than 44 px wide or high, with their sizes. What the canvas draws is left out: an edge is
 * hit by its distance.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((exceptions) => {
    const least = 44;
    const roles = ['tab', 'radio', 'switch', 'option', 'menuitem'].map((role) => `[role=${role}]`).join(', ');
    const controls = document.querySelectorAll<HTMLElement>(`button, select, input, textarea, ${roles}`);
    const rounded = (px: number) => Math.round(px * 10) / 10;
    /** A field's label is a part of its target. */
    const sizeOf = (control: Element, labels: Element[]) => {
      const boxes = [control, ...labels].map((element) => element.getBoundingClientRect());
      const span = (from: 'left' | 'top', to: 'right' | 'bottom') =>
        Math.max(...boxes.map((box) => box[to])) - Math.min(...boxes.map((box) => box[from]));
      return { width: rounded(span('left', 'right')), height: rounded(span('top', 'bottom')) };
    };
    return [...controls].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[inert]')) return [];
      if (control.matches(exceptions)) return [];
      const { width, height } = sizeOf(
        control,
        'labels' in control ? [...(control as HTMLInputElement).labels!] : [],
      );
      if (width === 0 || (width >= least && height >= least)) return [];
      const name = control.ariaLabel ?? control.textContent ?? '';
      return [`${control.tagName} ${name.trim()}: ${width} × ${height}`];
    });
  }, MAY_BE_SMALLER);
}

export async function chooseInMenu(page: Page, menu: string, entry: string): Promise<void> {
  await button(page, menu).tap();
  await page.getByRole('menuitem', { name: entry, exact: true }).tap();
}

export async function boxOf(page: Page, role: 'region' | 'banner', name?: string) {
  const box = await page.getByRole(role, name === undefined ? {} : { name, exact: true }).boundingBox();
  if (!box) throw new Error(`${name ?? role} is not to be seen.`);
  return box;
}

/** The page as it is, with what it shows said in the failure. */
export async function expectFit(page: Page, what: string): Promise<void> {
  expect(await sidewaysOverflow(page), what).toBe(0);
  expect(await smallTargets(page), what).toEqual([]);
  expect(await violations(page), what).toEqual([]);
}
