/** The pictures of the overview: what a scene shows beside its text, once in each theme. */
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { button } from '../helpers/app.ts';

/** Canvas and right panel of a window of 1440 × 900, at 16 : 9. */
const CLIP = { x: 340, y: 48, width: 1100, height: 619 };
const WIDTH_PX = 480;
const HEIGHT_PX = 270;

export async function writePictures(page: Page, lesson: string): Promise<void> {
  for (const theme of ['light', 'dark']) {
    const png = await page.screenshot({ clip: CLIP, animations: 'disabled' });
    writeFileSync(`public/lessons/${lesson}-${theme}.webp`, await toWebp(page, png));
    await button(page, 'Theme').click();
  }
}

async function toWebp(page: Page, png: Buffer): Promise<Buffer> {
  const drawingPage = await page.context().newPage();
  const base64 = await drawingPage.evaluate(
    async ({ source, width, height }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d');
      if (!context) throw new Error('This browser cannot draw.');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, width, height);
      return canvas.toDataURL('image/webp', 0.8).split(',')[1] ?? '';
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, width: WIDTH_PX, height: HEIGHT_PX },
  );
  await drawingPage.close();
  return Buffer.from(base64, 'base64');
}
