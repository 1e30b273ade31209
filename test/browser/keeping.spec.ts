/** Nothing is lost: the work survives reloads, closed tabs and dead workers, and goes to other machines as links and files. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import {
  button,
  chooseStepSize,
  counter,
  figure,
  openApp,
  parameters,
  slider,
  stepForward,
} from './helpers/app.ts';
import { violations } from './helpers/axe.ts';
import { expect, test } from './helpers/test.ts';

test.use({ forgiven: /ERR_INTERNET_DISCONNECTED/ });

/** Work is kept at most this long after it was done. */
const KEPT_MS = 2000;

async function train(page: Page, durationMs: number): Promise<void> {
  await button(page, 'Play').click();
  await page.waitForTimeout(durationMs);
}

/** The step that stays: figures of before may stand for a moment longer. */
async function stepAtRest(page: Page): Promise<number> {
  let last = NaN;
  const isSame = async () => {
    const before = last;
    last = await counter(page, 'Step');
    return last === before;
  };
  await expect.poll(isSame, { intervals: [500] }).toBe(true);
  return last;
}

async function shownAgain(page: Page): Promise<void> {
  await expect(figure(page, 'Training loss')).toHaveText(/^\d/);
}

async function share(page: Page): Promise<string> {
  await button(page, 'Share').click();
  const field = page.getByRole('textbox', { name: 'Link to everything as it is now' });
  await expect(field).toHaveValue(/#a/);
  const link = await field.inputValue();
  await page.keyboard.press('Escape');
  return link;
}

async function savedFile(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+s');
  return readFileSync(await (await download).path(), 'utf8');
}

async function pageIn(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await shownAgain(page);
  return page;
}

/** Kept by the storage of the page: the step of every tab's work. */
async function keptSteps(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve, reject) => {
        const opening = indexedDB.open('edgewise');
        opening.onerror = () => reject(opening.error ?? new Error('blocked'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('kept').objectStore('kept').getAll();
          all.onsuccess = () =>
            resolve(all.result.flatMap((entry) => (entry?.run ? [entry.run.step as number] : [])));
        };
      }),
  );
}

test('a reload in the middle of training finds the same network again', async ({ page }) => {
  await openApp(page, '?problem=spiral');
  await train(page, 3000);
  const before = await counter(page, 'Step');
  await page.waitForTimeout(KEPT_MS);
  await page.reload();
  await shownAgain(page);
  expect(await counter(page, 'Step')).toBeGreaterThanOrEqual(before);
  expect(await page.getByRole('button', { name: /^Problem / }).innerText()).toContain('Spiral');
  const after = await counter(page, 'Step');
  await page.waitForTimeout(500);
  expect(await counter(page, 'Step')).toBe(after);
});

test('what was undone to the first entry stays undone after a reload', async ({ page }) => {
  await openApp(page, '?problem=xor');
  await chooseStepSize(page, 'Epoch');
  await stepForward(page, 1);
  await page.waitForTimeout(KEPT_MS);
  await button(page, 'Undo').click();
  await expect.poll(() => counter(page, 'Step')).toBe(0);
  await page.waitForTimeout(KEPT_MS);
  await page.reload();
  await shownAgain(page);
  await page.waitForTimeout(KEPT_MS);
  expect(await counter(page, 'Step')).toBe(0);
});

test('work that comes late leaves the dialog that was opened meanwhile, and what was done meanwhile can be had back', async ({
  page,
}) => {
  await openApp(page, '?problem=xor');
  await chooseStepSize(page, 'Epoch');
  await stepForward(page, 1);
  await slider(page, 'bias of output 1').press('ArrowUp');
  const kept = await parameters(page);
  await page.waitForTimeout(KEPT_MS);

  const gate: { open: () => void } = { open: () => {} };
  const isOpen = new Promise<void>((resolve) => (gate.open = resolve));
  await page.route('**/assets/work-*.js', async (route) => {
    await isOpen;
    await route.continue();
  });
  await page.reload();
  await shownAgain(page);
  await slider(page, 'bias of output 1').press('ArrowUp');
  const meanwhile = await parameters(page);
  await button(page, 'Lessons').click();
  const dialog = page.getByRole('dialog', { name: 'Lessons' });
  await expect(dialog).toBeVisible();
  gate.open();
  await expect.poll(() => counter(page, 'Step')).not.toBe(0);
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => parameters(page)).toEqual(kept);
  await button(page, 'Undo').click();
  await expect.poll(() => parameters(page)).toEqual(meanwhile);
});

test('an edit, a selection and a step inside a batch are there again', async ({ page }) => {
  await openApp(page, '?problem=transactions');
  await slider(page, 'weight from x₁ to hidden 1, neuron 1').press('ArrowUp');
  await page.getByRole('radiogroup', { name: 'Step by' }).getByRole('radio', { name: 'Neuron' }).click();
  await button(page, 'Step forward').click();
  await button(page, 'Step forward').click();
  await expect(page.locator('[data-neuron="1-1"]')).not.toHaveText(/·/);
  const shown = async () => ({
    parameters: await parameters(page),
    neurons: await page.locator('[data-neuron]').allInnerTexts(),
    step: await counter(page, 'Step'),
  });
  const before = await shown();
  await page.waitForTimeout(KEPT_MS);
  await page.reload();
  await shownAgain(page);
  await expect.poll(shown).toEqual(before);
});

test('a tab that is closed leaves its work to the next one, and two tabs do not mix theirs', async ({
  page,
  context,
}) => {
  await openApp(page, '?problem=xor');
  await chooseStepSize(page, 'Epoch');
  for (let step = 1; step <= 3; step++) await stepForward(page, step);
  const weights = await parameters(page);
  const other = await pageIn(context, '/?problem=circle');
  await chooseStepSize(other, 'Epoch');
  await stepForward(other, 25);
  await other.waitForTimeout(KEPT_MS);
  expect(new Set(await keptSteps(other))).toEqual(new Set([3, 25]));
  await page.close();
  const next = await pageIn(context, '/');
  expect(await parameters(next)).toEqual(weights);
  expect(await counter(next, 'Epoch')).toBe(3);
  await other.reload();
  await expect.poll(() => counter(other, 'Step')).toBe(25);
});

test('a worker that dies in the middle of training is replaced, and nothing older than two seconds is lost', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const workers: Worker[] = [];
    const Original = window.Worker;
    window.Worker = class extends Original {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        workers.push(this);
      }
    };
    Object.assign(window, { workers });
  });
  await openApp(page, '?problem=spiral');
  await train(page, 3000);
  const before = await counter(page, 'Step');
  await page.waitForTimeout(KEPT_MS);
  await page.evaluate(() => {
    const [training] = (window as unknown as { workers: Worker[] }).workers;
    training!.terminate();
    // What the browser tells a page whose worker has crashed.
    training!.dispatchEvent(new ErrorEvent('error', { message: 'Out of memory' }));
  });
  await expect(page.getByRole('alert')).toContainText('restarted');
  const after = await stepAtRest(page);
  expect(after).toBeGreaterThanOrEqual(before);
  await chooseStepSize(page, 'Batch');
  await stepForward(page, after + 1);
});

test("a person's own table is there again, also where its rows take long to be read", async ({ page }) => {
  await page.addInitScript(() => {
    const { arrayBuffer } = Blob.prototype;
    Blob.prototype.arrayBuffer = async function () {
      await new Promise((resolve) => setTimeout(resolve, 2000));
      return arrayBuffer.call(this);
    };
  });
  await openApp(page);
  await page.getByRole('button', { name: /^Problem / }).click();
  await page.getByRole('option', { name: /CSV/ }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: readFileSync('public/data/iris.csv') });
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Problem / })).toContainText('mine');
  await chooseStepSize(page, 'Batch');
  await stepForward(page, 1);
  await page.waitForTimeout(KEPT_MS);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Problem / })).toContainText('mine');
  await expect.poll(() => counter(page, 'Step')).toBe(1);
  await stepForward(page, 2);
});

/** As quick as a person with a good hand: through the dialog, which has been opened before. */
async function openFirstLesson(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const press = (element: Element | undefined | null) => (element as HTMLElement | null)?.click();
    press([...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Lessons'));
    const card = () =>
      [...document.querySelectorAll('dialog button')].find(({ textContent }) =>
        textContent.startsWith('1. '),
      );
    while (!card()) await new Promise(requestAnimationFrame);
    press(card());
  });
}

test('what was done in the last second before a lesson is kept', async ({ page }) => {
  await openApp(page, '?problem=xor');
  await button(page, 'Lessons').click();
  await expect(page.getByRole('dialog', { name: 'Lessons' })).toBeVisible();
  await page.keyboard.press('Escape');
  const bias = slider(page, 'bias of output 1');
  await bias.press('ArrowUp');
  await bias.press('ArrowUp');
  const before = await parameters(page);
  await openFirstLesson(page);
  await expect(button(page, 'Leave the lesson')).toBeVisible();
  await page.waitForTimeout(KEPT_MS);
  await page.goto('/');
  await shownAgain(page);
  await expect.poll(() => parameters(page)).toEqual(before);
});

test('kept work is not written over while what reads it cannot be loaded', async ({ page }) => {
  await openApp(page, '?problem=xor');
  await slider(page, 'bias of output 1').press('ArrowUp');
  const kept = await parameters(page);
  await page.waitForTimeout(KEPT_MS);
  await page.route('**/saving-*.js', (route) => route.abort('internetdisconnected'));
  await page.reload();
  await shownAgain(page);
  await expect(page.getByRole('alert')).toContainText('It is still in this browser');
  await slider(page, 'bias of output 1').press('ArrowDown');
  await page.waitForTimeout(KEPT_MS);
  await page.unroute('**/saving-*.js');
  await page.reload();
  await shownAgain(page);
  await expect.poll(() => parameters(page)).toEqual(kept);
});

test('kept work is not forgotten while the rows of its table cannot be loaded', async ({ page }) => {
  await openApp(page, '?problem=iris');
  await expect(page.getByRole('button', { name: /^Problem Iris/ })).toBeVisible();
  await slider(page, 'bias of output 1').press('ArrowUp');
  const kept = await parameters(page);
  await page.waitForTimeout(KEPT_MS);
  await page.route('**/*.csv', (route) => route.abort('internetdisconnected'));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('It is still in this browser');
  await page.unroute('**/*.csv');
  await page.reload();
  await shownAgain(page);
  await expect.poll(() => parameters(page)).toEqual(kept);
});

test('storage that is full is said once, and the page works on', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    };
  });
  await openApp(page, '?problem=xor');
  await chooseStepSize(page, 'Epoch');
  await stepForward(page, 1);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('can no longer be kept');
  await button(page, 'Close message').click();
  await stepForward(page, 2);
  await page.waitForTimeout(KEPT_MS);
  await expect(alert).toHaveCount(0);
});

test('storage that is blocked does not keep the page from starting', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('Not allowed.', 'SecurityError');
    };
  });
  await openApp(page);
  await expect(page.getByRole('alert')).toContainText('does not let the page keep your work');
});

test('kept work that is broken is said, and something else opens', async ({ page }) => {
  await openApp(page, '?problem=xor');
  await chooseStepSize(page, 'Epoch');
  await stepForward(page, 1);
  await page.waitForTimeout(KEPT_MS);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('edgewise');
        opening.onsuccess = () => {
          const kept = opening.result.transaction('kept', 'readwrite').objectStore('kept');
          const keys = kept.getAllKeys();
          keys.onsuccess = () => {
            for (const key of keys.result)
              if (typeof key === 'string' && key.startsWith('work'))
                kept.put({ format: 'edgewise', version: 1, document: 7 }, key);
            kept.transaction.oncomplete = () => resolve();
          };
        };
      }),
  );
  await page.reload();
  await shownAgain(page);
  await expect(page.getByRole('alert')).toContainText('could not be opened');
});

test('the same link gives the same training in two profiles, to the last bit', async ({
  page,
  browser,
  baseURL,
}) => {
  await openApp(page, '?problem=spiral&seed=3');
  await train(page, 1500);
  await button(page, 'Pause').click();
  const link = await share(page);
  expect(link.length).toBeLessThan(8000);
  const checksums: string[] = [];
  for (let profile = 0; profile < 2; profile++) {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const other = await pageIn(context, link);
    expect(await parameters(other)).toEqual(await parameters(page));
    expect(await counter(other, 'Epoch')).toBe(await counter(page, 'Epoch'));
    expect(other.url()).not.toContain('#');
    await chooseStepSize(other, 'Epoch');
    const start = await counter(other, 'Epoch');
    for (let epoch = 1; epoch <= 100; epoch++) await button(other, 'Step forward').click();
    await expect.poll(() => counter(other, 'Epoch')).toBe(start + 100);
    const { run } = JSON.parse(await savedFile(other)) as { run: { parameters: string; slots: string } };
    checksums.push(run.parameters + run.slots);
    await context.close();
  }
  expect(checksums[0]).toBe(checksums[1]);
});

test('a link that is followed while the page is open is one entry of undo', async ({ page }) => {
  await openApp(page, '?problem=moons');
  const link = await share(page);
  await page.getByRole('button', { name: 'Spiral', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Problem / })).toContainText('Spiral');
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, new URL(link).hash);
  await expect(page.getByRole('button', { name: /^Problem / })).toContainText('Moons');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('button', { name: /^Problem / })).toContainText('Spiral');
});

test('a link that cannot be opened is said, and the work stays', async ({ page }) => {
  await openApp(page, '?problem=xor');
  await chooseStepSize(page, 'Epoch');
  await stepForward(page, 1);
  const weights = await parameters(page);
  const link = await share(page);
  await page.evaluate(
    (hash) => {
      window.location.hash = hash;
    },
    new URL(link).hash.slice(0, -20),
  );
  await expect(page.getByRole('alert')).toContainText('The link cannot be opened.');
  expect(await parameters(page)).toEqual(weights);
  expect(await counter(page, 'Step')).toBe(1);
});

test('a file is saved, and opened by dropping it on the page', async ({ page }) => {
  await openApp(page, '?problem=sine');
  await chooseStepSize(page, 'Batch');
  await stepForward(page, 1);
  const weights = await parameters(page);
  const text = await savedFile(page);
  await page.getByRole('button', { name: 'Circle', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Problem / })).toContainText('Circle');
  const files = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'sine.edgewise.json', { type: 'application/json' }));
    return transfer;
  }, text);
  await page.dispatchEvent('body', 'drop', { dataTransfer: files });
  await expect(page.getByRole('button', { name: /^Problem / })).toContainText('Sine');
  await expect.poll(() => parameters(page)).toEqual(weights);
});

test('a file that is none is refused', async ({ page }) => {
  await openApp(page, '?problem=xor');
  await button(page, 'Share').click();
  const choosing = page.waitForEvent('filechooser');
  await button(page, 'Open file').click();
  await (
    await choosing
  ).setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1') });
  await expect(page.getByRole('alert')).toContainText('This is no file of Edgewise');
});

for (const theme of ['light', 'dark'] as const)
  test(`the dialog "Share" copies the link, and is accessible in ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openApp(page);
    await button(page, 'Share').click();
    await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
    await expect(page.getByText('The link is copied.')).toBeVisible();
    const field = page.getByRole('textbox', { name: 'Link to everything as it is now' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue());
    expect(await violations(page)).toEqual([]);
  });
