/** The network as a picture and the curves as numbers: files that stand alone. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { button, chooseStepSize, openApp, stepForward } from './helpers/app.ts';
import { expect, test } from './helpers/test.ts';

async function openExport(page: Page, kind: 'Picture' | 'Curves'): Promise<void> {
  await button(page, 'Export').click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: kind, exact: true }).click();
}

async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return readFile(await file.path());
}

interface Seen {
  widthPx: number;
  heightPx: number;
  /** Different colours among some thousand points. */
  colors: number;
}

/** How a picture looks to somebody who has nothing but the file: a page without a network. */
async function lookAlone(page: Page, type: string, bytes: Buffer): Promise<Seen> {
  const alone = await page.context().newPage();
  await alone.context().setOffline(true);
  const seen = await alone.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const ctx = canvas.getContext('2d')!;
      ctx.drawImage(image, 0, 0);
      const { data } = ctx.getImageData(0, 0, canvas.width, canvas.height);
      const colors = new Set<number>();
      for (let at = 0; at < data.length; at += 4 * 7)
        colors.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
      return { widthPx: canvas.width, heightPx: canvas.height, colors: colors.size };
    },
    `data:${type};base64,${bytes.toString('base64')}`,
  );
  await alone.context().setOffline(false);
  await alone.close();
  return seen;
}

for (const theme of ['light', 'dark'] as const)
  test.describe(`In the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test('the SVG is well-formed, holds fonts and maps, and is drawn without a network', async ({ page }) => {
      await openApp(page);
      const network = page.getByRole('group', { name: 'Network', exact: true });
      const { width, height } = (await page.locator('[data-picture="network"]').boundingBox())!;
      await expect(network).toBeVisible();
      await openExport(page, 'Picture');
      const bytes = await download(page, 'Download SVG');
      const text = bytes.toString('utf8');
      // A page of its own: this one's policy would stop the style sheet that the picture brings.
      const blank = await page.context().newPage();
      const read = await blank.evaluate((source) => {
        const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
        const texts = [...parsed.querySelectorAll('text')].map((node) => node.textContent);
        const ground = parsed.querySelector('rect')?.getAttribute('fill');
        return {
          isBroken: parsed.querySelector('parsererror') !== null,
          images: parsed.querySelectorAll('image').length,
          edges: parsed.querySelectorAll('path[stroke]').length,
          texts,
          ground,
        };
      }, text);
      await blank.close();
      expect(read.isBroken).toBe(false);
      expect(read.images).toBe(1);
      // 2·4 + 4·2 + 2·1 edges, and the line to the panel of the output.
      expect(read.edges).toBeGreaterThanOrEqual(19);
      expect(read.texts).toEqual(expect.arrayContaining(['Hidden 1', 'tanh', 'x1', 'x2']));
      expect(read.ground).toBe(theme === 'light' ? '#f5f4f1' : '#101216');
      expect(text).toContain('data:font/woff2;base64,');
      // All that is referred to is inside: addresses are data, or parts of the file.
      const addresses = [...text.matchAll(/(?:href="|url\()([^")]*)/g)].map(([, address]) => address);
      expect(addresses.filter((address) => !/^(data:|#|&quot;#)/.test(address!))).toEqual([]);

      const seen = await lookAlone(page, 'image/svg+xml', bytes);
      expect(seen).toMatchObject({ widthPx: Math.round(width), heightPx: Math.round(height) });
      expect(seen.colors).toBeGreaterThan(200);
    });
  });

test('The PNG has the size of the canvas, or twice that', async ({ page }) => {
  await openApp(page, '?problem=transactions');
  const { width, height } = (await page.locator('[data-picture="network"]').boundingBox())!;
  await openExport(page, 'Picture');
  for (const scale of [1, 2]) {
    const seen = await lookAlone(page, 'image/png', await download(page, `Download PNG, ${scale}×`));
    expect(seen).toMatchObject({ widthPx: Math.round(width) * scale, heightPx: Math.round(height) * scale });
    expect(seen.colors).toBeGreaterThan(50);
  }
});

test('A network too large for an element an edge is a picture too', async ({ page }) => {
  await openApp(page, '?problem=digits');
  await expect(page.getByRole('button', { name: /^Problem Digits/ })).toBeVisible();
  await openExport(page, 'Picture');
  const seen = await lookAlone(page, 'image/svg+xml', await download(page, 'Download SVG'));
  expect(seen.colors).toBeGreaterThan(200);
});

test('The curves as CSV have a line for each epoch', async ({ page }) => {
  await openApp(page, '?problem=xor');
  await chooseStepSize(page, 'Epoch');
  for (let step = 1; step <= 3; step++) await stepForward(page, step);
  await openExport(page, 'Curves');
  const lines = (await download(page, 'Download CSV')).toString('utf8').trimEnd().split('\r\n');
  expect(lines.map((line) => line.split(',')[0])).toEqual(['epoch', '0', '1', '2', '3']);
  const losses = lines.slice(1).map((line) => Number(line.split(',')[1]));
  await page.keyboard.press('Escape');
  const shown = Number(await page.getByRole('status', { name: 'Training loss', exact: true }).innerText());
  expect(losses.at(-1)).toBeCloseTo(shown, 3);
});
