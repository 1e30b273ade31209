/**
 * convnetjs goes through a batch sample by sample and adds up the gradients. It has no Adam: Adadelta does the same amount of
 * work. Layers are put together by hand, so that the output has the workload's activation.
 */
import { batchesOf, cycle } from './batches.mjs';

export const convnet = {
  name: 'convnetjs',
  async start(workload, data, weights) {
    const { layers, hidden, output, optimizer, batchSize, looking } = workload;
    if (looking) return null;
    const { default: library } = await import('convnetjs');
    const activations = {
      tanh: library.TanhLayer,
      relu: library.ReluLayer,
      sigmoid: library.SigmoidLayer,
      softmax: library.SoftmaxLayer,
    };
    const network = new library.Net();
    network.layers = [new library.InputLayer({ out_sx: 1, out_sy: 1, out_depth: layers[0] })];
    weights.forEach((layer, l) => {
      const shape = { in_sx: 1, in_sy: 1, in_depth: layer.units };
      const Activation = activations[l === weights.length - 1 ? output : hidden];
      network.layers.push(dense(library, layer), new Activation(shape));
    });
    if (output !== 'softmax')
      network.layers.push(new library.RegressionLayer({ in_sx: 1, in_sy: 1, in_depth: layers.at(-1) }));
    const method =
      optimizer.name === 'sgd'
        ? { method: 'sgd', momentum: 0, learning_rate: optimizer.learningRate }
        : { method: 'adadelta' };
    const trainer = new library.Trainer(network, { ...method, batch_size: batchSize });
    const batches = batchesOf(workload, data, (x, y, count) =>
      Array.from({ length: count }, (_, row) => {
        const volume = new library.Vol(1, 1, layers[0], 0);
        volume.w.set(x.subarray(row * layers[0], (row + 1) * layers[0]));
        const target = Array.from(y.subarray(row * layers.at(-1), (row + 1) * layers.at(-1)));
        return { volume, target: output === 'softmax' ? target.indexOf(1) : target };
      }),
    );
    return {
      trainSteps: cycle(batches, (batch) =>
        batch.forEach(({ volume, target }) => trainer.train(volume, target)),
      ),
    };
  },
};

function dense(library, { inputs, units, weights, biases }) {
  const layer = new library.FullyConnLayer({ in_sx: 1, in_sy: 1, in_depth: inputs, num_neurons: units });
  layer.filters.forEach((filter, unit) => {
    for (let i = 0; i < inputs; i++) filter.w[i] = weights[i * units + unit];
    layer.biases.w[unit] = biases[unit];
  });
  return layer;
}
