/** The numbers of each optimiser beside its learning rate. */
import type { OptimizerName, OptimizerSpec } from '../../engine/index.ts';
import { settings } from '../../i18n/en.ts';
import type { NumberSetting } from './setting.ts';

export type OptimizerNumber = Exclude<keyof OptimizerSpec, 'name' | 'learningRate'>;

/** An averaging factor of 1 would never forget, so that nothing could be learnt. */
const HIGHEST_FACTOR = 0.99999;

/** What each number is called and may be, and its value where the document says nothing. */
export const OPTIMIZER_NUMBERS = {
  momentum: { label: settings.momentum, min: 0, max: HIGHEST_FACTOR, usual: 0.9 },
  rho: { label: settings.rho, min: 0, max: HIGHEST_FACTOR, usual: 0.9 },
  beta1: { label: settings.beta1, min: 0, max: HIGHEST_FACTOR, usual: 0.9 },
  beta2: { label: settings.beta2, min: 0, max: HIGHEST_FACTOR, usual: 0.999 },
  epsilon: { label: settings.epsilon, min: 1e-12, max: 1, usual: 1e-7 },
  initialAccumulator: { label: settings.initialAccumulator, min: 0, max: 10, usual: 0.1 },
  weightDecay: { label: settings.weightDecay, min: 0, max: 1, usual: 0.004 },
} satisfies Record<OptimizerNumber, NumberSetting & { usual: number }>;

/** The numbers that an optimiser uses, in the order in which they are asked for. */
export const NUMBERS_OF_OPTIMIZER = {
  sgd: [],
  momentum: ['momentum'],
  nesterov: ['momentum'],
  adagrad: ['initialAccumulator', 'epsilon'],
  rmsprop: ['rho', 'epsilon'],
  adam: ['beta1', 'beta2', 'epsilon'],
  adamw: ['beta1', 'beta2', 'epsilon', 'weightDecay'],
} satisfies Record<OptimizerName, readonly OptimizerNumber[]>;
