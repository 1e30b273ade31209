/** What a page in front of a room has to keep: nothing too small to be read from the last row, and nothing cut. */
import type { Page } from '@playwright/test';

/** The smallest text that is shown, in px of the screen. */
export function smallestText(page: Page): Promise<{ text: string; px: number }> {
  return page.evaluate(() => {
    const scale = Number(getComputedStyle(document.querySelector('main')!).getPropertyValue('--ui-scale'));
    const shown = [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
      )
      .filter((element) => element.getBoundingClientRect().width > 1)
      .map((element) => ({
        text: element.textContent,
        px: parseFloat(getComputedStyle(element).fontSize) * zoomOf(element) * scale,
      }));

    function zoomOf(element: Element | null): number {
      if (!element) return 1;
      return Number(getComputedStyle(element).zoom) * zoomOf(element.parentElement);
    }
    return shown.reduce((least, each) => (each.px < least.px ? each : least));
  });
}

/** The texts that go beyond the screen. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.textContent?.trim())
      .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1)
      .filter(({ box }) => box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
      .map(({ text }) => text),
  );
}
