/** The gallery of activations. */
export const title = 'Activations';
export const keysHint = 'Arrow keys move, Enter gives the layer the activation. Undo takes it back.';
export const layer = 'Layer';
/** Before "z = …". */
export const has = 'has';
export const tryLabel = 'Try z';
/** Before "z". */
export const tryWord = 'Try';
export const itsSlope = 'its slope';
export const valueAndSlope = (value: string, slope: string) => `a = ${value}, slope ${slope}`;
export const softmaxReason = 'It compares the outputs of a layer, so it belongs in the output layer.';
export const either = (names: readonly string[]) => names.join(' or ');
export const targetsReason = (names: string) => `The targets of this problem need ${names} at the output.`;
export const ifAboveZero = 'if z > 0, else';
export const step = '1 if z ≥ 0, else 0';

/** What a learner should know about each: the values it takes, and where it is used. */
export const about = {
  linear: {
    range: '(−∞, ∞)',
    note: 'Hands the sum on unchanged. Usual in the output layer when a number is predicted.',
  },
  step: {
    range: '{0, 1}',
    note: 'The perceptron of Rosenblatt (1958). Its derivative is 0, so nothing before it can learn.',
  },
  sigmoid: {
    range: '(0, 1)',
    note: 'A probability: usual in the output layer for two classes. Flat far from 0, where learning slows down.',
  },
  tanh: {
    range: '(−1, 1)',
    note: 'Like sigmoid but centred on 0, which keeps the next layer’s inputs balanced.',
  },
  relu: {
    range: '[0, ∞)',
    note: 'Cheap, and never flat on the right. A unit whose z is always negative is dead: it cannot learn any more.',
  },
  leaky_relu: {
    range: '(−∞, ∞)',
    note: 'relu with a small slope on the left (Maas et al., 2013), so that no unit dies.',
  },
  elu: { range: '(−1, ∞)', note: 'Smooth where relu has its corner (Clevert et al., 2015).' },
  selu: {
    range: '(−1.7581, ∞)',
    note: 'Keeps mean 0 and variance 1 from layer to layer (Klambauer et al., 2017); start with LeCun normal weights.',
  },
  gelu: {
    range: '[−0.17, ∞)',
    note: 'z times the probability that a normal number is smaller (Hendrycks and Gimpel, 2016). Usual in transformers.',
  },
  silu: {
    range: '[−0.278, ∞)',
    note: 'Also called swish (Ramachandran et al., 2017): relu with a smooth dip below 0.',
  },
  softplus: {
    range: '(0, ∞)',
    note: 'A smooth relu. As an output it suits numbers that are always positive.',
  },
  softsign: { range: '(−1, 1)', note: 'Like tanh, but it nears its limits slowly.' },
  hard_sigmoid: {
    range: '[0, 1]',
    note: 'Sigmoid drawn with three straight lines: cheap, and exactly flat beyond ±3.',
  },
  mish: { range: '[−0.309, ∞)', note: 'Close to silu, a little smoother (Misra, 2019).' },
  softmax: {
    range: '(0, 1), sum 1',
    note: 'Turns the scores of several classes into probabilities. Only in the last layer.',
  },
};
