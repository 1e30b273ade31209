/**
 * brain.js: an update after every sample, one activation for the whole network (sigmoid where the workload has relu),
 * squared errors, no softmax.
 */
import { batchesOf, cycle } from './batches.mjs';

export const brain = {
  name: 'brain.js',
  async start(workload, data) {
    const { layers, hidden, output, optimizer, looking } = workload;
    if (looking || output === 'softmax') return null;
    const { default: library } = await import('brain.js');
    const isAdam = optimizer.name === 'adam';
    const options = {
      learningRate: isAdam ? optimizer.learningRate : optimizer.learningRate / workload.batchSize,
      momentum: 0.1,
      iterations: 1,
      ...(isAdam ? { praxis: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-7 } : {}),
    };
    const network = new library.NeuralNetwork({
      hiddenLayers: layers.slice(1, -1),
      inputSize: layers[0],
      outputSize: layers.at(-1),
      activation: hidden === 'tanh' ? 'tanh' : 'sigmoid',
      ...options,
    });
    const batches = batchesOf(workload, data, (x, y, count) =>
      Array.from({ length: count }, (_, row) => ({
        input: x.subarray(row * layers[0], (row + 1) * layers[0]),
        output: y.subarray(row * layers.at(-1), (row + 1) * layers.at(-1)),
      })),
    );
    // A first call of train makes the network; from then on single patterns can be given.
    network.train(batches[0], options);
    return {
      trainSteps: cycle(batches, (batch) => batch.forEach((row) => network.trainPattern(row, false))),
    };
  },
};
