/**
 * The weights at step 0.
 *
 *   variance   Glorot 2/(in + out)    He 2/in    LeCun 1/in        in, out: the weights' inputs and units
 *   uniform    between ±√(3 · variance)
 *   normal     cut at two standard deviations, and widened so that the variance is still right, as Keras does
 *
 * Biases begin at 0. Each weight is drawn by its own generator, seeded by (seed, unit it comes from, unit it leads to), so a
 * changed shape keeps the draws of all others. Sources: Glorot and Bengio (AISTATS 2010), He et al. (ICCV 2015),
 * LeCun et al., "Efficient BackProp" (1998).
 */
import type { NetworkSpec } from './network.ts';
import { checkNetwork, checkUnitIds, defaultUnitIds, parameterCount, parameterLayout } from './network.ts';
import { atOnce, givingWay } from './pieces.ts';
import type { GiveWay, Pieces } from './pieces.ts';
import type { Random } from './random.ts';
import { createRandom, hashSeed } from './random.ts';

/** Every way to begin. */
export type InitializerName =
  | 'zeros'
  | 'uniform_0_1'
  | 'uniform_half'
  | 'normal'
  | 'glorot_uniform'
  | 'glorot_normal'
  | 'he_uniform'
  | 'he_normal'
  | 'lecun_uniform'
  | 'lecun_normal';

/** A distribution of weights. */
interface Initializer {
  /** One weight of a layer with so many inputs and units. */
  draw(random: Random, inputs: number, units: number): number;
}

/** The standard deviation of a standard normal number that is cut at ±2. */
const STANDARD_DEVIATION_CUT_AT_2 = 0.8796256610342398;

function uniformWithVariance(random: Random, variance: number): number {
  const limit = Math.sqrt(3 * variance);
  return random.uniform(-limit, limit);
}

function cutNormalWithVariance(random: Random, variance: number): number {
  let draw = random.normal();
  while (Math.abs(draw) > 2) draw = random.normal();
  return (draw * Math.sqrt(variance)) / STANDARD_DEVIATION_CUT_AT_2;
}

/** The initialisers, by name. */
export const INITIALIZERS = {
  zeros: {
    draw: () => 0,
    // w = 0. All units of a layer stay the same for ever: nothing tells them apart.
  },
  uniform_0_1: {
    draw: (random) => random.uniform(0, 1),
    // w uniform in [0, 1]. Small random numbers. All positive, so wide layers saturate.
  },
  uniform_half: {
    draw: (random) => random.uniform(-0.5, 0.5),
    // w uniform in [−½, ½]. Small random numbers on both sides of 0, whatever the width.
  },
  normal: {
    draw: (random) => random.normal(0, 0.05),
    // w normal, standard deviation 0.05. Keras’ random normal: very small, so deep networks start almost silent.
  },
  glorot_uniform: {
    draw: (random, inputs, units) => uniformWithVariance(random, 2 / (inputs + units)),
    // w uniform in ±√(6 / (in + out)). Keeps signals and gradients about equally large in every layer. Suits tanh and sigmoid; Keras’ default.
  },
  glorot_normal: {
    draw: (random, inputs, units) => cutNormalWithVariance(random, 2 / (inputs + units)),
    // w normal, variance 2 / (in + out), cut at 2 σ. Glorot with a bell curve.
  },
  he_uniform: {
    draw: (random, inputs) => uniformWithVariance(random, 2 / inputs),
    // w uniform in ±√(6 / in). Twice as much variance, because relu silences half of the units.
  },
  he_normal: {
    draw: (random, inputs) => cutNormalWithVariance(random, 2 / inputs),
    // w normal, variance 2 / in, cut at 2 σ. He with a bell curve.
  },
  lecun_uniform: {
    draw: (random, inputs) => uniformWithVariance(random, 1 / inputs),
    // w uniform in ±√(3 / in). Keeps the variance of the sums at that of the inputs. Suits selu.
  },
  lecun_normal: {
    draw: (random, inputs) => cutNormalWithVariance(random, 1 / inputs),
    // w normal, variance 1 / in, cut at 2 σ. LeCun with a bell curve: what selu was derived for.
  },
} satisfies Record<InitializerName, Initializer>;

/**
 * Weights from a seed, and biases 0; every value is a single-precision number. `unitIds` names all units, one array for each
 * column with the inputs first; a unit that keeps its name keeps its draws when the shape changes around it.
 */
export function initializeParameters(
  spec: NetworkSpec,
  initializer: InitializerName,
  seed: number,
  unitIds: readonly (readonly string[])[] = defaultUnitIds(spec),
): Float64Array {
  return atOnce(initializeInPieces(spec, initializer, seed, unitIds));
}

/** The same, giving way now and then: ten million weights take a second. */
export function initializeGivingWay(
  spec: NetworkSpec,
  initializer: InitializerName,
  seed: number,
  unitIds: readonly (readonly string[])[],
  giveWay: GiveWay,
): Promise<Float64Array> {
  return givingWay(initializeInPieces(spec, initializer, seed, unitIds), giveWay);
}

function* initializeInPieces(
  spec: NetworkSpec,
  initializer: InitializerName,
  seed: number,
  unitIds: readonly (readonly string[])[],
): Pieces<Float64Array> {
  checkNetwork(spec);
  checkUnitIds(spec, unitIds);
  const { draw }: Initializer = INITIALIZERS[initializer];
  const idHashes = unitIds.map((ids) => ids.map((id) => hashSeed(id)));
  const parameters = new Float64Array(parameterCount(spec));
  for (const [l, { weights }] of parameterLayout(spec).entries()) {
    const { offset, inputs, units } = weights;
    for (let i = 0; i < inputs; i++) {
      for (let j = 0; j < units; j++) {
        const random = createRandom(hashSeed(seed, idHashes[l]![i]!, idHashes[l + 1]![j]!));
        parameters[offset + i * units + j] = Math.fround(draw(random, inputs, units));
      }
      yield;
    }
  }
  return parameters;
}
