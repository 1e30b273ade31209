/** The activations as formulas of z. Those with a corner have a line for each side of it. */
import type { ActivationName } from '../../engine/index.ts';
import { activations } from '../../i18n/en.ts';
import { formula, fraction, power, variable, type Formula } from '../../ui/formula.ts';

const exponential = power('e', 'z');
const minusExponential = power('e', '−z');
const score = (index: string) => power('e', [variable('z', index)]);
const ABOVE_ZERO = activations.ifAboveZero;

export const ACTIVATION_FORMULAS: Record<ActivationName, readonly Formula[]> = {
  linear: [formula('z')],
  step: [formula(activations.step)],
  sigmoid: [[fraction('1', formula('1 +', minusExponential))]],
  tanh: [
    [fraction(formula(exponential, '−', minusExponential), formula(exponential, '+', minusExponential))],
  ],
  relu: [formula('max(0, z)')],
  leaky_relu: [formula('z', ABOVE_ZERO, '0.2 z')],
  elu: [formula('z', ABOVE_ZERO, exponential, '− 1')],
  selu: [formula('1.0507 z', ABOVE_ZERO), formula('1.7581 · (', exponential, '− 1)')],
  gelu: [formula('z · Φ(z)')],
  silu: [[fraction('z', formula('1 +', minusExponential))]],
  softplus: [formula('ln(1 +', exponential, ')')],
  softsign: [[fraction('z', '1 + |z|')]],
  hard_sigmoid: [[fraction('min(max(z + 3, 0), 6)', '6')]],
  mish: [formula('z · tanh(ln(1 +', exponential, '))')],
  softmax: [[fraction([score('j')], formula({ kind: 'operator', text: 'Σ' }, score('k')))]],
};
