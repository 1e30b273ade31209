/** Training whose bits are the same on every machine: in Node and in browsers the same hashes must come out. */
import type { Program, ProgramSpec } from '../../src/engine/index.ts';
import { createRandom, hashSeed } from '../../src/engine/index.ts';
import { wasmProgram } from '../../src/engine/wasm/wasmProgram.ts';
import { denseNetwork, randomParameters } from '../engine/networks.ts';

const PLAIN: Pick<ProgramSpec, 'shuffle' | 'seed' | 'arithmetic'> = {
  shuffle: true,
  seed: 5,
  arithmetic: 'reproducible',
};

/** One network for each way through the kernels: panels of 2 and 3 vectors, several panels, rows, slopes, logits, a gradient array. */
export const SPECS: Record<string, ProgramSpec> = {
  'the playground’s tanh network': {
    ...PLAIN,
    network: denseNetwork([2, 4, 2, 1], 'tanh'),
    loss: 'sum_of_squared_errors',
    optimizer: { name: 'sgd', learningRate: 0.03 },
    batchSize: 10,
  },
  'a deep one with every sample on its own': {
    ...PLAIN,
    network: denseNetwork([7, 8, 8, 8, 1], 'tanh'),
    loss: 'sum_of_squared_errors',
    optimizer: { name: 'momentum', learningRate: 0.01 },
    batchSize: 1,
  },
  'a deep one whose batches lie in rows': {
    ...PLAIN,
    network: denseNetwork([7, 8, 12, 6, 1], 'tanh'),
    loss: 'sum_of_squared_errors',
    optimizer: { name: 'adam', learningRate: 0.001 },
    batchSize: 10,
  },
  'two classes with Adam': {
    ...PLAIN,
    network: denseNetwork([8, 12, 8, 1], 'relu', 'sigmoid'),
    loss: 'binary_crossentropy',
    optimizer: { name: 'adam', learningRate: 0.001 },
    batchSize: 8,
  },
  'several classes, wide, with penalties and clipping': {
    ...PLAIN,
    network: denseNetwork([30, 33, 5], 'gelu', 'softmax'),
    loss: 'categorical_crossentropy',
    optimizer: { name: 'adamw', learningRate: 0.001 },
    batchSize: 32,
    l1: 1e-4,
    l2: 1e-4,
    clipNorm: 1,
  },
};

/** Gives a program 100 random rows and random parameters. */
export function begin(program: Program, spec: ProgramSpec): void {
  const random = createRandom(1);
  const outputs = spec.network.layers.at(-1)!.units;
  program.setData(
    Array.from({ length: 100 * spec.network.inputs }, () => random.uniform(-2, 2)),
    Array.from({ length: 100 * outputs }, (_, i) => (i % outputs === random.integerBelow(outputs) ? 1 : 0)),
  );
  program.setParameters(randomParameters(spec.network, 2));
}

/** The hash of the bits of all parameters after 1,000 steps. */
function trainAndHash(spec: ProgramSpec): number {
  const program = wasmProgram(spec);
  begin(program, spec);
  program.trainSteps(1000);
  return hashSeed(...new Uint32Array(program.saveState().parameters.buffer));
}

/** What must come out. It changes only where the order of the arithmetic is changed on purpose. */
export const HASHES = {
  'the playground’s tanh network': 190961169,
  'a deep one with every sample on its own': 303222618,
  'a deep one whose batches lie in rows': 2658082611,
  'two classes with Adam': 472566371,
  'several classes, wide, with penalties and clipping': 3897855106,
};

/** What comes out here. */
export function hashAll(): Record<string, number> {
  return Object.fromEntries(Object.entries(SPECS).map(([name, spec]) => [name, trainAndHash(spec)]));
}
