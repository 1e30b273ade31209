/** The fast engine in a browser: the same bits as in Node. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { HASHES } from '../helpers/reproducible.ts';
import { expect, test } from './helpers/test.ts';

const ENTRY = fileURLToPath(new URL('../helpers/reproducible.ts', import.meta.url));

/** The engine with the networks to train, as a script that leaves them in `reproducible`. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: ENTRY, formats: ['iife'], name: 'reproducible' },
    },
  });
  if (!Array.isArray(built)) throw new Error('A library is built as a list of outputs.');
  return built[0]!.output[0].code;
}

test('Training by reproducible kernels gives the same bits as in Node', async ({ page }) => {
  await page.goto('about:blank');
  await page.addScriptTag({ content: await script() });
  const hashes = await page.evaluate('reproducible.hashAll()');
  expect(hashes).toEqual(HASHES);
});
