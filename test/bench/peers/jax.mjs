/**
 * jax-js on its WebAssembly device: one compiled function for forward, backward and update of a batch. It sits out the
 * training of small networks: it does some thousand samples a second there, and in Node its presence alone makes synaptic,
 * the fastest there, twice as slow.
 */
import { batchesOf, cycle } from './batches.mjs';

export const jax = {
  name: 'jax-js',
  async start(workload, data, weights) {
    const { layers, optimizer, rows, looking } = workload;
    if (layers[0] <= 8 && !looking) return null;
    const library = await import('@jax-js/jax');
    const { jit, grad, init, defaultDevice, numpy } = library;
    await init('wasm');
    defaultDevice('wasm');
    const forward = forwardOf(library, workload);
    let parameters = weights.flatMap((layer) => [
      numpy.array(layer.weights.slice()).reshape([layer.inputs, layer.units]),
      numpy.array(layer.biases.slice()),
    ]);
    if (looking) {
      const points = numpy.array(data.inputs.slice()).reshape([rows, layers[0]]);
      const all = jit((p, x) => forward(p, x).map((a) => a.ref));
      return {
        look: () => {
          for (const activation of all(
            parameters.map((p) => p.ref),
            points.ref,
          ))
            activation.dataSync();
        },
      };
    }
    const gradient = grad(lossOf(library, workload, forward));
    const batches = batchesOf(workload, data, (x, y, count) => ({
      x: numpy.array(x).reshape([count, layers[0]]),
      y: numpy.array(y).reshape([count, layers.at(-1)]),
    }));
    const step =
      optimizer.name === 'sgd' ? descent(jit, gradient, optimizer) : adam(library, gradient, parameters);
    const train = cycle(batches, ({ x, y }) => {
      parameters = step(parameters, x.ref, y.ref);
    });
    return {
      trainSteps(count) {
        train(count);
        // The work is lazy: reading waits for it.
        parameters.at(-1).ref.dataSync();
      },
    };
  },
};

/** Every layer's activations; the last layer's are logits where the loss begins there. References are used up by each use. */
function forwardOf({ numpy, nn }, { hidden, output }) {
  const activate = { tanh: numpy.tanh, relu: nn.relu }[hidden];
  return (parameters, x) => {
    const all = [];
    let a = x;
    for (let l = 0; l < parameters.length; l += 2) {
      const z = numpy.dot(a, parameters[l]).add(parameters[l + 1]);
      const isLogits = l === parameters.length - 2 && output !== 'tanh';
      a = isLogits ? z : activate(z);
      all.push(a.ref);
    }
    a.dispose();
    return all;
  };
}

function lossOf({ numpy, nn }, { loss }, forward) {
  return (parameters, x, y) => {
    const all = forward(parameters, x);
    const last = all.pop();
    for (const activation of all) activation.dispose();
    if (loss === 'categorical_crossentropy') return nn.logSoftmax(last).mul(y).sum(1).mean().mul(-1);
    if (loss === 'sum_of_squared_errors') {
      const miss = last.sub(y);
      return miss.ref.mul(miss).mean().mul(0.5);
    }
    const small = numpy.log(numpy.exp(numpy.abs(last.ref).mul(-1)).add(1));
    return numpy.maximum(last.ref, 0).sub(last.mul(y)).add(small).mean();
  };
}

function descent(jit, gradient, { learningRate }) {
  return jit((parameters, x, y) => {
    const gradients = gradient(
      parameters.map((p) => p.ref),
      x,
      y,
    );
    return parameters.map((p, k) => p.sub(gradients[k].mul(learningRate)));
  });
}

function adam({ jit, numpy }, gradient, parameters) {
  const zeros = () => parameters.map((p) => numpy.zeros(p.shape));
  const update = jit((values, means, squares, rate, x, y) => {
    const gradients = gradient(
      values.map((p) => p.ref),
      x,
      y,
    );
    const m = means.map((mean, k) => mean.mul(0.9).add(gradients[k].ref.mul(0.1)));
    const v = squares.map((square, k) =>
      square.mul(0.999).add(gradients[k].ref.mul(gradients[k]).mul(0.001)),
    );
    const moved = values.map((p, k) => p.sub(m[k].ref.div(numpy.sqrt(v[k].ref).add(1e-7)).mul(rate.ref)));
    rate.dispose();
    return [moved, m, v];
  });
  let means = zeros();
  let squares = zeros();
  let t = 0;
  return (values, x, y) => {
    t += 1;
    const rate = (0.001 * Math.sqrt(1 - 0.999 ** t)) / (1 - 0.9 ** t);
    let moved;
    [moved, means, squares] = update(values, means, squares, numpy.array(Float32Array.of(rate)), x, y);
    return moved;
  };
}
