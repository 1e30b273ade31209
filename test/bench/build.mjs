/** Puts the benches together, the engine's TypeScript included: as a module for Node, or as a page. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const libraries = `${root}node_modules/`;
/** Inside the libraries' folder, so that they are found from here. */
const nodeFolder = `${libraries}.cache/node`;
const pageFolder = `${libraries}.cache/page`;
const shared = { root, configFile: false, logLevel: 'error' };

/** The benches' module, with the libraries outside. */
export async function buildForNode() {
  await build({
    ...shared,
    build: {
      outDir: nodeFolder,
      emptyOutDir: true,
      target: 'es2023',
      minify: false,
      lib: { entry: 'run.mjs', formats: ['es'], fileName: () => 'run.mjs' },
      rolldownOptions: { external: isLibrary },
    },
  });
  return import(pathToFileURL(`${nodeFolder}/run.mjs`).href);
}

/** The folder of the page; libraries that are not installed stay outside, and fail when they are asked for. */
export async function buildPage() {
  const wasmFiles = `${libraries}@tensorflow/tfjs-backend-wasm/wasm-out`;
  await build({
    ...shared,
    publicDir: existsSync(wasmFiles) ? wasmFiles : false,
    build: {
      outDir: pageFolder,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 4096,
      rolldownOptions: { input: `${root}page.html`, external: missingLibraries() },
    },
  });
  return pageFolder;
}

function isLibrary(id) {
  return /^@?[a-z]/.test(id);
}

function missingLibraries() {
  const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  return Object.keys(dependencies).filter((name) => !existsSync(libraries + name));
}
