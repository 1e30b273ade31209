/** While a network that was changed is compiled, the one before trains on, and the page goes on painting it. */
import type { Page } from '@playwright/test';
import { button, counter, figure, openApp } from './helpers/app.ts';
import { expect, test } from './helpers/test.ts';

const MOST_CHANGES = 12;

interface Watched {
  /** Where the old network stood in the frames that came after the last change. */
  oldSteps: string[];
  /** What the step counter has said since. */
  painted: string[];
}

/** From now on the page remembers which frames come after a change and are of the network before it. */
async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = { oldSteps: [], painted: [] };
    Object.assign(globalThis, { watched });
    globalThis.Worker = class extends Worker {
      #changedAt = 0;

      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener(
          'message',
          ({ data }: MessageEvent<{ type: string; revision: number; frame: { step: number } }>) => {
            if (data.type !== 'frame' || data.revision >= this.#changedAt) return;
            watched.oldSteps.push(data.frame.step.toLocaleString('en'));
          },
        );
      }

      override postMessage(
        message: { type: string; revision: number },
        options?: StructuredSerializeOptions | Transferable[],
      ): void {
        if (message.type === 'configure') {
          this.#changedAt = message.revision;
          watched.oldSteps = [];
          watched.painted = [];
        }
        super.postMessage(message, Array.isArray(options) ? { transfer: options } : options);
      }
    };
  });
}

async function watchCounter(page: Page): Promise<void> {
  await figure(page, 'Step').evaluate((output) => {
    const { watched } = globalThis as unknown as { watched: Watched };
    const note = () => watched.painted.push(output.textContent ?? '');
    new MutationObserver(note).observe(output, { childList: true, characterData: true, subtree: true });
  });
}

/** Whether a frame of the network before the last change was painted after it. */
async function isOldPainted(page: Page): Promise<boolean> {
  const { oldSteps, painted } = await page.evaluate<Watched>('watched');
  return oldSteps.some((step) => painted.includes(step));
}

const CHANGES: readonly { what: string; choose: (page: Page, turn: number) => Promise<unknown> }[] = [
  {
    what: 'hidden activation',
    choose: (page, turn) =>
      page
        .getByRole('combobox', { name: 'Activation of hidden 1' })
        .selectOption(turn % 2 === 0 ? 'ReLU' : 'Tanh'),
  },
  {
    what: 'optimiser',
    choose: (page, turn) =>
      page.getByRole('combobox', { name: 'Optimiser' }).selectOption(turn % 2 === 0 ? 'Adam' : 'SGD'),
  },
  {
    what: 'batch size',
    async choose(page, turn) {
      await page.getByRole('combobox', { name: 'Batch size', exact: true }).fill(String(20 + turn));
      await page.keyboard.press('Enter');
    },
  },
];

for (const { what, choose } of CHANGES)
  test(`Another ${what} while training plays drops no frame that is on its way`, async ({ page }) => {
    await watchFrames(page);
    await openApp(page, '?problem=spiral');
    await watchCounter(page);
    await button(page, 'Play').click();
    await expect.poll(() => counter(page, 'Step')).toBeGreaterThan(0);
    // Between an answer and the next question none is on its way.
    let isSeen = false;
    for (let turn = 0; turn < MOST_CHANGES && !isSeen; turn++) {
      await choose(page, turn);
      await page.waitForTimeout(200);
      isSeen = await isOldPainted(page);
    }
    expect(isSeen, 'a frame of the network before was painted').toBe(true);
    const reached = await counter(page, 'Step');
    await expect.poll(() => counter(page, 'Step')).toBeGreaterThan(reached);
  });
