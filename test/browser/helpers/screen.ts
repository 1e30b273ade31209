/** What a small screen has to keep: nothing beyond its sides, and targets that a finger can hit. */
import type { Page } from '@playwright/test';

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
