/**
 * synaptic updates after every sample, by plain gradient descent and with the gradient of squared errors, whatever is asked
 * for: that is less work for a sample than Adam does. It has no softmax, and takes minutes for 784 inputs.
 */
import { batchesOf, cycle, rowsOf } from './batches.mjs';

export const synaptic = {
  name: 'synaptic',
  async start(workload, data) {
    const { layers, hidden, output, optimizer, looking } = workload;
    if (layers[0] > 8 || looking) return null;
    const { default: library } = await import('synaptic');
    const squash = {
      tanh: library.Neuron.squash.TANH,
      relu: library.Neuron.squash.RELU,
      sigmoid: library.Neuron.squash.LOGISTIC,
    };
    const network = new library.Architect.Perceptron(...layers);
    network.layers.hidden.forEach((layer) => layer.set({ squash: squash[hidden] }));
    network.layers.output.set({ squash: squash[output] });
    const rate = optimizer.name === 'sgd' ? optimizer.learningRate : 0.01;
    const batches = batchesOf(workload, data, (x, y) => ({
      inputs: rowsOf(x, layers[0]),
      targets: rowsOf(y, layers.at(-1)),
    }));
    return {
      trainSteps: cycle(batches, ({ inputs, targets }) =>
        inputs.forEach((input, row) => {
          network.activate(input);
          network.propagate(rate, targets[row]);
        }),
      ),
    };
  },
};
