/** What is measured: networks, seeded data and seeded weights. Every contestant gets exactly these numbers. */

const deep = { layers: [7, 8, 8, 8, 8, 8, 8, 1], hidden: 'tanh', output: 'tanh' };
const sgd = { name: 'sgd', learningRate: 0.03 };
const adam = { name: 'adam', learningRate: 0.001 };

/** `rows` are samples; `grid` is looked at and not trained. */
export const WORKLOADS = {
  W1: {
    layers: [2, 4, 2, 1],
    hidden: 'tanh',
    output: 'tanh',
    loss: 'sum_of_squared_errors',
    optimizer: sgd,
    batchSize: 10,
    rows: 250,
    data: circle,
  },
  W1b: { ...deep, loss: 'sum_of_squared_errors', optimizer: sgd, batchSize: 10, rows: 250, data: circle },
  W2: {
    layers: [8, 12, 8, 1],
    hidden: 'relu',
    output: 'sigmoid',
    loss: 'binary_crossentropy',
    optimizer: adam,
    batchSize: 10,
    rows: 768,
    data: halves,
  },
  'W3-32': {
    layers: [784, 128, 10],
    hidden: 'relu',
    output: 'softmax',
    loss: 'categorical_crossentropy',
    optimizer: adam,
    batchSize: 32,
    rows: 4096,
    data: digits,
  },
  'W3-128': {
    layers: [784, 128, 10],
    hidden: 'relu',
    output: 'softmax',
    loss: 'categorical_crossentropy',
    optimizer: adam,
    batchSize: 128,
    rows: 4096,
    data: digits,
  },
  W4: {
    layers: [784, 512, 512, 10],
    hidden: 'relu',
    output: 'softmax',
    loss: 'categorical_crossentropy',
    optimizer: { ...sgd, learningRate: 0.05 },
    batchSize: 128,
    rows: 4096,
    data: digits,
  },
  W5: {
    layers: [2, 8, 8, 8, 8, 8, 8, 1],
    hidden: 'tanh',
    output: 'tanh',
    loss: 'sum_of_squared_errors',
    optimizer: sgd,
    batchSize: 10,
    rows: 10_000,
    data: grid,
    looking: true,
  },
};

/** The loss of each workload before training and after so many epochs, computed by NumPy from the same weights. */
export const LOSSES = {
  W1: { before: 0.51949, epochs: 60, after: 0.05443 },
  W1b: { before: 0.60663, epochs: 60, after: 0.04233 },
  W2: { before: 0.90552, epochs: 20, after: 0.17542 },
};

/** Flat, row-major inputs and targets. */
export function makeData(workload) {
  const { layers, rows, data } = workload;
  const inputs = new Float32Array(rows * layers[0]);
  const targets = new Float32Array(rows * layers.at(-1));
  data(mulberry32(7), rows, layers[0], layers.at(-1), inputs, targets);
  return { inputs, targets, rows };
}

/** Glorot-uniform weights, inputs × units row after row, and biases of 0.1 for small networks, else 0: one entry a layer. */
export function makeWeights({ layers }) {
  const random = mulberry32(11);
  return layers.slice(1).map((units, l) => {
    const inputs = layers[l];
    const limit = Math.sqrt(6 / (inputs + units));
    const weights = Float32Array.from({ length: inputs * units }, () => (random() * 2 - 1) * limit);
    return { inputs, units, weights, biases: new Float32Array(units).fill(layers[0] <= 8 ? 0.1 : 0) };
  });
}

/** Tommy Ettinger's mulberry32: numbers from 0 to below 1. */
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

const normal = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** A disc inside a ring, with 3 % of the labels wrong; seven inputs are the playground's features. */
function circle(random, rows, width, _outputs, inputs, targets) {
  for (let row = 0; row < rows; row++) {
    const isInside = row % 2 === 0;
    const radius = isInside ? random() * 2.5 : 3.5 + random() * 1.5;
    const angle = 2 * Math.PI * random();
    const x = radius * Math.sin(angle);
    const y = radius * Math.cos(angle);
    const features = [x, y, x * x, y * y, x * y, Math.sin(x), Math.sin(y)];
    inputs.set(features.slice(0, width), row * width);
    targets[row] = (isInside ? 1 : -1) * (random() < 0.03 ? -1 : 1);
  }
}

/** Two halves of space, with a blurred border. */
function halves(random, rows, width, _outputs, inputs, targets) {
  const direction = Array.from({ length: width }, () => normal(random));
  for (let row = 0; row < rows; row++) {
    let side = -0.6;
    for (let i = 0; i < width; i++) {
      const value = normal(random);
      inputs[row * width + i] = value;
      side += value * direction[i];
    }
    targets[row] = side + 0.5 * normal(random) > 0 ? 1 : 0;
  }
}

/** Ten blurred prototypes of 784 pixels; a tenth of the labels are drawn anew. */
function digits(random, rows, width, classes, inputs, targets) {
  const prototypes = Float32Array.from({ length: classes * width }, () => (random() < 0.2 ? random() : 0));
  for (let row = 0; row < rows; row++) {
    const kind = Math.floor(random() * classes);
    targets[row * classes + (random() < 0.1 ? Math.floor(random() * classes) : kind)] = 1;
    for (let i = 0; i < width; i++) {
      const ink = prototypes[kind * width + i];
      const value = ink > 0 ? ink + 0.35 * normal(random) : random() < 0.08 ? random() : 0;
      inputs[row * width + i] = Math.min(1, Math.max(0, value));
    }
  }
}

/** 100 × 100 points of the plane. */
function grid(_random, rows, _width, _outputs, inputs) {
  for (let point = 0; point < rows; point++) {
    inputs[2 * point] = ((point % 100) / 99) * 12 - 6;
    inputs[2 * point + 1] = (Math.floor(point / 100) / 99) * 12 - 6;
  }
}
