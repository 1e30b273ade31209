/** TensorFlow.js: operations and `minimize`, without the layers of the library, which is its fastest way. */
import { batchesOf, cycle } from './batches.mjs';

export const tensorflow = (backend) => ({
  name: `TensorFlow.js ${backend}`,
  async start(workload, data, weights) {
    const { layers, hidden, output, loss, optimizer, rows, looking } = workload;
    const tf = await loadBackend(backend);
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
    if (looking) {
      const points = tf.tensor2d(data.inputs, [rows, layers[0]]);
      // The same backend has to be chosen again each time: another contestant may have changed it.
      return { look: () => onBackend(tf, backend, () => tf.tidy(() => readAll(forward(points)))) };
    }
    const batches = batchesOf(workload, data, (x, y, count) => ({
      x: tf.tensor2d(x, [count, layers[0]]),
      y: tf.tensor2d(y, [count, layers.at(-1)]),
      count,
    }));
    const train = cycle(batches, ({ x, y, count }) =>
      descent.minimize(() => lossOf(y, forward(x).at(-1), count)),
    );
    return { trainSteps: (count) => onBackend(tf, backend, () => train(count)) };
  },
});

async function loadBackend(backend) {
  const tf = await import('@tensorflow/tfjs');
  if (backend === 'wasm') {
    const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
    if (typeof document === 'object') setWasmPaths('/');
  }
  if (!(await tf.setBackend(backend))) throw new Error(`The backend ${backend} did not start.`);
  await tf.ready();
  return tf;
}

function onBackend(tf, backend, action) {
  tf.setBackend(backend);
  action();
}

/** Nothing is returned: `tidy` would go through all its numbers. */
function readAll(tensors) {
  for (const tensor of tensors) tensor.dataSync();
}
