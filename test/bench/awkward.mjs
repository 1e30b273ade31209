/** How much longer training takes where numbers are so small or so large that processors are slow with them. */
import { ACTIVATIONS, compileNetwork, createRandom, initializeParameters } from '../../src/engine/index.ts';
import { bestMs } from './measure.mjs';

/** Widths of the layers, and the batch size: narrow, in rows, in one panel and in several. */
const NETWORKS = [
  [[2, 4, 2, 1], 10],
  [[2, 8, 8, 8, 8, 8, 1], 10],
  [[30, 33, 5], 10],
  [[8, 16, 16, 1], 32],
];
/** Softmax stands in the last layer only, and a step has no slope. */
const HIDDEN = Object.keys(ACTIVATIONS).filter((name) => name !== 'softmax' && name !== 'step');
const WEIGHT_SCALES = [1, 1e-3, 1e-6, 1e-9, 1e-12, 1e-15, 1e-18, 1e-20, 1e-25, 1e-30, 1e-38, 1e30];
const INPUT_SCALES = [1, 1e-5, 1e-10, 1e-15, 1e-18, 1e-20, 1e-25, 1e-38];
const ROWS = 96;

/** Hands to `report`, for each network and hidden activation, the worst case beside weights and inputs of usual size. */
export async function runAwkward(report) {
  for (const [layers, batchSize] of NETWORKS) {
    for (const activation of HIDDEN) {
      const msPerStep = (weights, inputs) => timeSteps(layers, batchSize, activation, weights, inputs);
      const usual = await msPerStep(1, 1);
      let worst = { times: 0 };
      for (const weights of WEIGHT_SCALES) {
        for (const inputs of INPUT_SCALES) {
          const times = (await msPerStep(weights, inputs)) / usual;
          if (times > worst.times) worst = { times, weights, inputs };
        }
      }
      report({
        network: layers.join('-'),
        batch: batchSize,
        activation,
        ...worst,
        times: Number(worst.times.toFixed(2)),
      });
    }
  }
}

/** Milliseconds for one step of gradient descent; 0 where the loss overflows, which ends training. */
async function timeSteps([inputs, ...units], batchSize, activation, weightScale, inputScale) {
  const last = units.length - 1;
  const network = {
    inputs,
    layers: units.map((count, l) => ({
      units: count,
      activation: l === last ? 'linear' : activation,
      useBias: true,
    })),
  };
  const optimizer = { name: 'sgd', learningRate: 0.001 };
  const loss = 'sum_of_squared_errors';
  const program = await compileNetwork({ network, loss, optimizer, batchSize, shuffle: false, seed: 1 });
  const random = createRandom(3);
  program.setData(
    Float32Array.from({ length: ROWS * inputs }, () => random.normal() * inputScale),
    Float32Array.from({ length: ROWS * units[last] }, () => random.normal()),
  );
  const weights = initializeParameters(network, 'glorot_uniform', 1);
  program.setParameters(weights.map((weight) => weight * weightScale));
  const isFinite = program.trainSteps(1).finite;
  const ms = isFinite ? bestMs((steps) => program.trainSteps(steps)) : 0;
  program.dispose();
  return ms;
}
