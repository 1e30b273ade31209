/**
 * Optimisers: their names, their settings, and how much each remembers of a parameter. What they do stands in updateRules.
 *
 * What a rule has to remember of a parameter (a velocity, a mean of squares) stands in slots: block after block of one
 * number for each parameter.
 */
import { given } from './given.ts';

/** The optimisers, by Keras' names. */
export type OptimizerName = 'sgd' | 'momentum' | 'nesterov' | 'adagrad' | 'rmsprop' | 'adam' | 'adamw';

/** An optimiser and its settings. What is left out takes Keras' default, but momentum of the momentum optimisers is 0.9. */
export interface OptimizerSpec {
  name: OptimizerName;
  learningRate: number;
  momentum?: number;
  rho?: number;
  beta1?: number;
  beta2?: number;
  epsilon?: number;
  initialAccumulator?: number;
  weightDecay?: number;
}

/** Optimiser settings with nothing left out. */
export interface OptimizerSettings {
  momentum: number;
  rho: number;
  beta1: number;
  beta2: number;
  epsilon: number;
  initialAccumulator: number;
  weightDecay: number;
}

/** An optimiser. */
interface OptimizerEntry {
  slotsPerParameter: number;
  defaults: Partial<OptimizerSettings>;
}

/** What Keras' optimisers take where they are told nothing. */
export const KERAS_DEFAULTS: OptimizerSettings = {
  momentum: 0,
  rho: 0.9,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-7,
  initialAccumulator: 0.1,
  weightDecay: 0.004,
};

/** The optimisers, by name. */
export const OPTIMIZERS = {
  sgd: { slotsPerParameter: 0, defaults: {} },
  momentum: { slotsPerParameter: 1, defaults: { momentum: 0.9 } },
  nesterov: { slotsPerParameter: 1, defaults: { momentum: 0.9 } },
  adagrad: { slotsPerParameter: 1, defaults: {} },
  rmsprop: { slotsPerParameter: 2, defaults: {} },
  adam: { slotsPerParameter: 2, defaults: {} },
  adamw: { slotsPerParameter: 2, defaults: {} },
} satisfies Record<OptimizerName, OptimizerEntry>;

/** The optimiser's memory of a parameter that has not moved yet: how many numbers, and what each of them is. */
export function emptySlots(spec: OptimizerSpec): { perParameter: number; value: number } {
  const { initialAccumulator } = optimizerSettings(spec);
  return {
    perParameter: OPTIMIZERS[spec.name].slotsPerParameter,
    value: spec.name === 'adagrad' ? initialAccumulator : 0,
  };
}

/** Empty slots of `count` parameters: block after block of one number for each. */
export function createSlots(spec: OptimizerSpec, count: number): Float32Array {
  const { perParameter, value } = emptySlots(spec);
  return new Float32Array(perParameter * count).fill(value);
}

/** The optimiser's numbers with nothing left out. */
export function optimizerSettings(spec: OptimizerSpec): OptimizerSettings {
  return { ...KERAS_DEFAULTS, ...OPTIMIZERS[spec.name].defaults, ...given(spec) };
}
