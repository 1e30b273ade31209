/** Edgewise's own engines as contestants: kernels in both arithmetics, and the exact code. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/** The engine as one module that Node can read. */
export async function loadEngine() {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const outDir = `${root}node_modules/.cache/bench`;
  await mkdir(outDir, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      target: 'es2023',
      emptyOutDir: true,
      lib: { entry: 'src/engine/index.ts', formats: ['es'], fileName: () => 'engine.mjs' },
    },
  });
  return import(pathToFileURL(`${outDir}/engine.mjs`).href);
}

/** A contestant named `name`; `compile` makes a program, or a promise of one. */
export function edgewise(name, compile, arithmetic) {
  return {
    name,
    async start(workload, data, weights) {
      const { layers, hidden, output, loss, optimizer, batchSize, rows, looking } = workload;
      const last = layers.length - 2;
      const program = await compile({
        network: {
          inputs: layers[0],
          layers: layers
            .slice(1)
            .map((units, l) => ({ units, activation: l === last ? output : hidden, useBias: true })),
        },
        loss,
        optimizer,
        batchSize,
        shuffle: false,
        seed: 1,
        arithmetic,
      });
      program.setParameters(
        Float32Array.from(weights.flatMap((layer) => [...layer.weights, ...layer.biases])),
      );
      if (!looking) program.setData(data.inputs, data.targets);
      const steps = Math.ceil(rows / batchSize);
      return {
        trainEpochs: (count) => program.trainSteps(count * steps),
        look: () => program.activations(data.inputs),
        loss: () => program.evaluate(data.inputs, data.targets).loss,
        stop: () => program.dispose(),
      };
    },
  };
}
