/**
 * The limit of one core: what it does in single-precision multiply-adds of 128 bits, measured on the spot, and how many of
 * these a workload needs at least.
 */
import { encodeModule, FunctionBuilder } from '../../src/engine/wasm/encoder.ts';
import { f32x4, get, i32, set, v128 } from '../../src/engine/wasm/instructions.ts';
import { range, repeat } from '../../src/engine/wasm/loops.ts';

/** So many sums that do not wait for each other keep all units of the processor busy, and fit into its registers. */
const SUMS = 12;
const LANES = 4;
const VECTOR_BYTES = 16;
const ROUNDS = 2_000_000;
const FLOPS = 2 * LANES * SUMS * ROUNDS;

/** Which code suits which of Edgewise's arithmetics. */
export const LIMITS = [
  {
    name: 'multiply, then add',
    arithmetic: 'reproducible',
    step: (sum, x, y) => f32x4.add(f32x4.mul(sum, x), y),
  },
  { name: 'fused multiply-add', arithmetic: 'fast', step: (sum, x, y) => f32x4.relaxedMadd(x, y, sum) },
];

/** A runner whose rate is GFLOP/s; null where the machine has no such instruction. */
export async function limitRunner({ step }) {
  const bytes = peakModule(step);
  if (!WebAssembly.validate(bytes)) return null;
  const memory = new WebAssembly.Memory({ initial: 1 });
  new Float32Array(memory.buffer).fill(0.999, 0, LANES).fill(0.001, LANES, 2 * LANES);
  const { instance } = await WebAssembly.instantiate(bytes, { environment: { memory } });
  return {
    run(times) {
      for (let k = 0; k < times; k++) instance.exports.run(ROUNDS);
    },
    rateFrom: (milliseconds, times) => (times * FLOPS) / milliseconds / 1e6,
  };
}

function peakModule(step) {
  const f = new FunctionBuilder(['i32']);
  const [x, y, ...sums] = range(2 + SUMS).map(() => f.local('v128'));
  const address = (k) => (2 + k) * VECTOR_BYTES;
  const body = [
    set(x, v128.load(i32.const(0), 0)),
    set(y, v128.load(i32.const(0), VECTOR_BYTES)),
    sums.map((sum, k) => set(sum, v128.load(i32.const(0), address(k)))),
    repeat(
      f,
      get(0),
      sums.map((sum) => set(sum, step(get(sum), get(x), get(y)))),
    ),
    sums.map((sum, k) => v128.store(i32.const(0), address(k), get(sum))),
  ];
  return encodeModule([{ builder: f, body, exportName: 'run' }]);
}

/** Slots of four numbers, each as long as a multiply-add: a tanh with its division, a slope, … */
const VALUE_SLOTS = { tanh: 17, relu: 1, sigmoid: 20, softmax: 22 };
const SLOPE_SLOTS = { tanh: 2, relu: 1, sigmoid: 1, softmax: 1 };
const UPDATE_SLOTS = { sgd: 1, adam: 18 };

/**
 * How many samples (or points) a second the arithmetic alone would allow at so many GFLOP/s. Counted are: the products of
 * the matrices there and back, the activations and their slopes, the optimiser; vectors are counted whole, also where a batch
 * does not fill the last one. Not counted: loads, stores, sums across lanes, the loss, and the time that a step waits for
 * the one before it.
 */
export function boundOf({ layers, hidden, output, optimizer, batchSize, looking }, gigaflops) {
  const products = layers.slice(1).map((units, l) => units * layers[l]);
  const weights = products.reduce((sum, count) => sum + count, 0);
  const units = layers.slice(1);
  const biases = units.reduce((sum, count) => sum + count, 0);
  const activation = (slots) =>
    units.reduce((sum, count, l) => sum + count * slots[l === units.length - 1 ? output : hidden], 0);
  const forward = weights + activation(VALUE_SLOTS);
  const backward = 2 * weights - products[0] + activation(SLOPE_SLOTS);
  const padding = (Math.ceil(batchSize / LANES) * LANES) / batchSize;
  const update = ((weights + biases) * UPDATE_SLOTS[optimizer.name]) / batchSize;
  const slots = (looking ? forward : (forward + backward) * padding + update) / LANES;
  return (gigaflops * 1e9) / (2 * LANES) / slots;
}
