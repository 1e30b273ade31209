/** Other libraries as contestants. One that is not installed is left out. */

/** Updates after every sample, which is less work for each number and another algorithm; the fastest peer on small networks. */
const synaptic = {
  name: 'synaptic',
  async start({ layers, hidden, output, optimizer, looking }, data) {
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
    const rowsOf = (table, width) =>
      Array.from({ length: data.rows }, (_, row) =>
        Array.from(table.subarray(row * width, (row + 1) * width)),
      );
    const inputs = rowsOf(data.inputs, layers[0]);
    const targets = rowsOf(data.targets, layers.at(-1));
    function trainEpoch() {
      inputs.forEach((input, row) => {
        network.activate(input);
        network.propagate(rate, targets[row]);
      });
    }
    return { trainEpochs: (count) => repeat(count, trainEpoch) };
  },
};

/** Operations and `minimize`, without the layers of the library, which is its fastest way. */
const tensorflow = (backend) => ({
  name: `TensorFlow.js ${backend}`,
  async start(workload, data, weights) {
    const { layers, hidden, output, loss, optimizer, batchSize, rows, looking } = workload;
    const tf = await import('@tensorflow/tfjs');
    if (backend === 'wasm') await import('@tensorflow/tfjs-backend-wasm');
    await tf.setBackend(backend);
    const parameters = weights.map((layer) => ({
      weights: tf.variable(tf.tensor2d(layer.weights, [layer.inputs, layer.units])),
      biases: tf.variable(tf.tensor1d(layer.biases)),
    }));
    const forward = (x) => {
      const all = [x];
      parameters.forEach((layer, l) => {
        const z = all.at(-1).matMul(layer.weights).add(layer.biases);
        const isLogits = l === parameters.length - 1 && output !== 'tanh';
        all.push(isLogits ? z : z[hidden]());
      });
      return all;
    };
    const table = (values, width, first, count) =>
      tf.tensor2d(values.slice(first * width, (first + count) * width), [count, width]);
    const batches = Array.from({ length: Math.ceil(rows / batchSize) }, (_, k) => {
      const count = Math.min(batchSize, rows - k * batchSize);
      return {
        x: table(data.inputs, layers[0], k * batchSize, count),
        y: table(data.targets, layers.at(-1), k * batchSize, count),
        count,
      };
    });
    const lossOf = {
      sum_of_squared_errors: (y, prediction, count) =>
        prediction
          .sub(y)
          .square()
          .sum()
          .mul(0.5 / count),
      binary_crossentropy: (y, logits) => tf.losses.sigmoidCrossEntropy(y, logits),
      categorical_crossentropy: (y, logits) => tf.losses.softmaxCrossEntropy(y, logits),
    }[loss];
    const descent =
      optimizer.name === 'sgd'
        ? tf.train.sgd(optimizer.learningRate)
        : tf.train.adam(optimizer.learningRate, 0.9, 0.999, 1e-7);
    function trainEpoch() {
      for (const { x, y, count } of batches) descent.minimize(() => lossOf(y, forward(x).at(-1), count));
    }
    const points = looking ? table(data.inputs, layers[0], 0, rows) : null;
    return {
      trainEpochs: (count) => repeat(count, trainEpoch),
      look: () => {
        tf.tidy(() => {
          for (const layer of forward(points)) layer.dataSync();
        });
      },
    };
  },
});

function repeat(count, action) {
  for (let k = 0; k < count; k++) action();
}

export const PEERS = [synaptic, tensorflow('cpu'), tensorflow('wasm')];
