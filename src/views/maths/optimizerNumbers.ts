/** The numbers of an optimiser with nothing left out. */
import { OPTIMIZERS, type OptimizerSpec } from '../../engine/index.ts';

export interface OptimizerNumbers {
  momentum: number;
  rho: number;
  beta1: number;
  beta2: number;
  epsilon: number;
  weightDecay: number;
}

const USUAL: OptimizerNumbers = {
  momentum: 0,
  rho: 0.9,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-7,
  weightDecay: 0.004,
};

export function optimizerNumbers(spec: OptimizerSpec): OptimizerNumbers {
  return { ...USUAL, ...OPTIMIZERS[spec.name].defaults, ...spec };
}
