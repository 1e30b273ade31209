/** The fast engine in a browser: the same bits as in Node, and with fused multiply-add the exact program's numbers. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { HASHES } from '../helpers/reproducible.ts';
import { expect, test } from './helpers/test.ts';

/** A file of test/helpers, and the engine with it, as a script that leaves its exports in `helper`. */
async function script(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL(`../helpers/${file}`, import.meta.url)),
        formats: ['iife'],
        name: 'helper',
      },
    },
  });
  if (!Array.isArray(built)) throw new Error('A library is built as a list of outputs.');
  return built[0]!.output[0].code;
}

test('Training by reproducible kernels gives the same bits as in Node', async ({ page }) => {
  await page.goto('about:blank');
  await page.addScriptTag({ content: await script('reproducible.ts') });
  const hashes = await page.evaluate('helper.hashAll()');
  expect(hashes).toEqual(HASHES);
});

test('Training with fused multiply-add gives the numbers of the exact program', async ({ page }) => {
  await page.goto('about:blank');
  await page.addScriptTag({ content: await script('fused.ts') });
  expect(await page.evaluate('helper.isFused()')).toBe(true);
  const differences = (await page.evaluate('helper.differences()')) as Record<string, number>;
  expect(Object.keys(differences)).toEqual(Object.keys(HASHES));
  for (const [name, difference] of Object.entries(differences)) expect(difference, name).toBeLessThan(1e-5);
});
