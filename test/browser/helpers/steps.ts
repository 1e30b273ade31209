/** How long the page takes to answer a press of a button: until what the worker made of it is painted. */
import type { Page } from '@playwright/test';

export interface StepAnswer {
  /** From the press to the end of the animation frame that paints the answer. */
  paintedMs: number;
  /** Animation frames begun since the press, with the one that paints. */
  frames: number;
}

/** Presses the button of this name again and again, each time when the page has come to rest; `Sample …, step …` is the answer. */
export async function timePresses(page: Page, name: string, times: number): Promise<StepAnswer[]> {
  return page.evaluate(
    async ({ label, presses, restMs }) => {
      const pressed = document.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`);
      const transport = document.querySelector('section[aria-label="Transport"]');
      if (!pressed || !transport) throw new Error(`There is no button ${label}.`);
      let begun = 0;
      const count = () => {
        begun++;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const place = () => /step [\d,]+ of [\d,]+/.exec(transport.textContent)?.[0];
      const answered = () =>
        new Promise<void>((resolve) => {
          const before = place();
          const observer = new MutationObserver(() => {
            if (place() === before) return;
            observer.disconnect();
            resolve();
          });
          observer.observe(transport, { subtree: true, childList: true, characterData: true });
        });
      // A message that is sent on an animation frame comes when that frame is painted.
      const painted = () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve();
            channel.port2.postMessage(null);
          });
        });
      const answers: StepAnswer[] = [];
      for (let press = 0; press < presses; press++) {
        const answer = answered();
        const [startMs, startFrame] = [performance.now(), begun];
        pressed.click();
        await answer;
        await painted();
        answers.push({ paintedMs: performance.now() - startMs, frames: begun - startFrame });
        await pause(restMs);
      }
      return answers;
    },
    { label: name, presses: times, restMs: 120 },
  );
}
