/** How the field's names read on the screen. */
import type { ActivationName, InitializerName, LossName, OptimizerSpec } from '../engine/index.ts';

export const ACTIVATION_LABELS = {
  linear: 'Linear',
  step: 'Step',
  sigmoid: 'Sigmoid',
  tanh: 'tanh',
  relu: 'ReLU',
  leaky_relu: 'Leaky ReLU',
  elu: 'ELU',
  selu: 'SELU',
  gelu: 'GELU',
  silu: 'SiLU',
  softplus: 'Softplus',
  softsign: 'Softsign',
  hard_sigmoid: 'Hard sigmoid',
  mish: 'Mish',
  softmax: 'Softmax',
} satisfies Record<ActivationName, string>;

export const LOSS_LABELS = {
  sum_of_squared_errors: '½ squared error',
  mean_squared_error: 'Mean squared error',
  mean_absolute_error: 'Mean absolute error',
  huber: 'Huber',
  binary_crossentropy: 'Binary cross-entropy',
  categorical_crossentropy: 'Categorical cross-entropy',
  hinge: 'Hinge',
} satisfies Record<LossName, string>;

/** Where room is short. An output has one cross-entropy, so it needs no first name. */
export const SHORT_LOSS_LABELS = {
  ...LOSS_LABELS,
  binary_crossentropy: 'Cross-entropy',
  categorical_crossentropy: 'Cross-entropy',
} satisfies Record<LossName, string>;

export const OPTIMIZER_LABELS = {
  sgd: 'SGD',
  momentum: 'Momentum',
  nesterov: 'Nesterov',
  adagrad: 'Adagrad',
  rmsprop: 'RMSprop',
  adam: 'Adam',
  adamw: 'AdamW',
} satisfies Record<OptimizerSpec['name'], string>;

export const INITIALIZER_LABELS = {
  zeros: 'Zeros',
  uniform_0_1: 'Uniform 0 to 1',
  uniform_half: 'Uniform −½ to ½',
  normal: 'Normal',
  glorot_uniform: 'Glorot uniform',
  glorot_normal: 'Glorot normal',
  he_uniform: 'He uniform',
  he_normal: 'He normal',
  lecun_uniform: 'LeCun uniform',
  lecun_normal: 'LeCun normal',
} satisfies Record<InitializerName, string>;
