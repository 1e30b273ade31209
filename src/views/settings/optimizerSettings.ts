/** The numbers of each optimiser beside its learning rate. */
import type { OptimizerName, OptimizerSpec } from '../../engine/index.ts';
import { OPTIMIZER_LIMITS } from '../../document/limits.ts';
import { settings } from '../../i18n/en.ts';
import type { NumberSetting } from './setting.ts';

export type OptimizerNumber = Exclude<keyof OptimizerSpec, 'name' | 'learningRate'>;

/** What each number is called and may be, and its value where the document says nothing. */
export const OPTIMIZER_NUMBERS = {
  momentum: { label: settings.momentum, ...OPTIMIZER_LIMITS.momentum, usual: 0.9 },
  rho: { label: settings.rho, ...OPTIMIZER_LIMITS.rho, usual: 0.9 },
  beta1: { label: settings.beta1, ...OPTIMIZER_LIMITS.beta1, usual: 0.9 },
  beta2: { label: settings.beta2, ...OPTIMIZER_LIMITS.beta2, usual: 0.999 },
  epsilon: { label: settings.epsilon, ...OPTIMIZER_LIMITS.epsilon, usual: 1e-7 },
  initialAccumulator: {
    label: settings.initialAccumulator,
    ...OPTIMIZER_LIMITS.initialAccumulator,
    usual: 0.1,
  },
  weightDecay: { label: settings.weightDecay, symbol: 'λ', ...OPTIMIZER_LIMITS.weightDecay, usual: 0.004 },
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
