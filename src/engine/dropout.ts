/**
 * Dropout: in training, each hidden unit is silent with probability p, anew for every sample.
 *
 *   output = a ⊙ m,   m = 0 with probability p, else 1/(1 − p)
 *
 * The factor 1/(1 − p) keeps the mean what it is without dropout ("inverted" dropout, as in Keras), so nothing changes when
 * the network is used. Going back, dL/da = dL/doutput ⊙ m. A mask says which units are silent; the factors m follow from it
 * and the rate.
 * Source: Srivastava et al., Journal of Machine Learning Research 15 (2014).
 */
import type { NetworkSpec } from './network.ts';
import { createRandom, hashSeed } from './random.ts';

/** One array for each hidden layer, [row of the batch][unit]: 0 where a unit is silent, else 1. */
export type DropoutMasks = readonly Uint8Array[];

/** The factors m, one array for each hidden layer: [unit] for one sample, [row of the batch][unit] for a batch. */
export type DropoutFactors = readonly Float64Array[];

/** Throws a sentence where there is not one rate from 0 to below 1 for each hidden layer; an empty list is no dropout. */
export function checkDropoutRates(spec: NetworkSpec, rates: readonly number[]): void {
  const hiddenLayers = spec.layers.length - 1;
  if (rates.length > 0 && rates.length !== hiddenLayers) {
    throw new Error(`There are ${hiddenLayers} hidden layers, but ${rates.length} dropout rates.`);
  }
  const wrong = rates.find((rate) => !(rate >= 0 && rate < 1));
  if (wrong !== undefined) throw new Error(`A dropout rate lies from 0 to below 1, but ${wrong} was given.`);
}

/** The masks of one step, a function of (training seed, step) alone; null where every rate is 0. */
export function drawDropoutMasks(
  spec: NetworkSpec,
  rates: readonly number[],
  seed: number,
  step: number,
  rows: number,
): DropoutMasks | null {
  if (rates.every((rate) => rate === 0)) return null;
  const random = createRandom(hashSeed('dropout', seed, step));
  return rates.map((rate, layer) => {
    const units = spec.layers[layer]!.units;
    return Uint8Array.from({ length: rows * units }, () => (random.uniform() < rate ? 0 : 1));
  });
}

/** What the masks multiply activations with at these rates; null without masks. */
export function dropoutFactors(masks: DropoutMasks | null, rates: readonly number[]): DropoutFactors | null {
  if (masks === null) return null;
  return masks.map((mask, layer) => {
    const kept = 1 / (1 - (rates[layer] ?? 0));
    return Float64Array.from(mask, (bit) => (bit === 0 ? 0 : kept));
  });
}

/** The factors that belong to one row of a batch, as views. */
export function dropoutFactorsOfRow(spec: NetworkSpec, factors: DropoutFactors, row: number): DropoutFactors {
  return factors.map((each, layer) => {
    const units = spec.layers[layer]!.units;
    return each.subarray(row * units, (row + 1) * units);
  });
}
