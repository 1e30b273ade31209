/**
 * How long the page takes to answer the pointer: from the moment the browser has of a move, which `event.timeStamp` says, to
 * the beginning of the animation frame that paints what was asked for.
 */
import type { Page } from '@playwright/test';
import { quantile } from './quantile.ts';

export interface PointerAnswer {
  /** Animation frames begun since the move; the one that paints the answer is the last of them. */
  frames: number;
  durationMs: number;
}

interface Watched {
  answers: PointerAnswer[];
}

/** From now on the moves of the pointer are timed to the last change of `aria-valuenow` that comes before the next move. */
export async function watchAnswers(page: Page, selector: string): Promise<void> {
  await page.evaluate((slider) => {
    const answers: PointerAnswer[] = [];
    Object.assign(window, { answers });
    const frameTimes = new Set<number>();
    const frameNow = () => Number(document.timeline.currentTime);
    const count = () => {
      frameTimes.add(frameNow());
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    let movedAtMs: number | null = null;
    let answer: PointerAnswer | null = null;
    const onMove = ({ timeStamp }: Event) => {
      if (timeStamp === movedAtMs) return;
      if (answer) answers.push(answer);
      answer = null;
      movedAtMs = timeStamp;
    };
    // One and the same move, told at once and on the next animation frame.
    window.addEventListener('pointerrawupdate', onMove, { capture: true });
    window.addEventListener('pointermove', onMove, { capture: true });
    new MutationObserver(() => {
      if (movedAtMs === null) return;
      frameTimes.add(frameNow());
      const since = movedAtMs;
      answer = {
        frames: [...frameTimes].filter((time) => time > since).length,
        durationMs: frameNow() - since,
      };
    }).observe(document.querySelector(slider)!, { attributeFilter: ['aria-valuenow'] });
  }, selector);
}

export function readAnswers(page: Page): Promise<PointerAnswer[]> {
  return page.evaluate(() => (window as unknown as Watched).answers);
}

export function summary(values: readonly number[]): string {
  return [0.5, 0.95, 0.99].map((share) => `p${share * 100} ${quantile(values, share).toFixed(1)}`).join(', ');
}
