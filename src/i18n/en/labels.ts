/** How the field's names read: activations, losses, optimisers and initialisers. */
export const activations = {
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
};

export const losses = {
  sum_of_squared_errors: '½ squared error',
  mean_squared_error: 'Mean squared error',
  mean_absolute_error: 'Mean absolute error',
  huber: 'Huber',
  binary_crossentropy: 'Binary cross-entropy',
  categorical_crossentropy: 'Categorical cross-entropy',
  hinge: 'Hinge',
};

/** Where room is short. An output has one cross-entropy, so it needs no first name. */
export const shortLosses = {
  ...losses,
  binary_crossentropy: 'Cross-entropy',
  categorical_crossentropy: 'Cross-entropy',
};

export const optimizers = {
  sgd: 'SGD',
  momentum: 'Momentum',
  nesterov: 'Nesterov',
  adagrad: 'Adagrad',
  rmsprop: 'RMSprop',
  adam: 'Adam',
  adamw: 'AdamW',
};

export const initializers = {
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
};
