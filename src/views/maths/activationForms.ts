/** Every activation written out with a number in the place of z, and what it does in plain words. */
import type { ActivationName } from '../../engine/index.ts';
import { maths as words } from '../../i18n/en.ts';
import {
  formula,
  fraction,
  power,
  type Formula,
  type FormulaPart,
  type NumberPart,
} from '../../ui/formula.ts';
import { inner } from './numbers.ts';

interface ActivationForm {
  /** The function of this number; `isPositive` tells which branch of a function with a corner counts. */
  numbers(z: NumberPart, isPositive: boolean): Formula;
  note: string;
}

const exponential = (z: NumberPart): FormulaPart => power('e', [z]);
const minusExponential = (z: NumberPart): FormulaPart => power('e', formula('−', inner(z)));

const FORMS = {
  linear: { numbers: (z) => [z], note: words.activationNotes.linear },
  step: { numbers: (_z, isPositive) => formula(isPositive ? '1' : '0'), note: words.activationNotes.step },
  sigmoid: {
    numbers: (z) => [fraction('1', formula('1 +', minusExponential(z)))],
    note: words.activationNotes.sigmoid,
  },
  tanh: { numbers: (z) => formula('tanh(', z, ')'), note: words.activationNotes.tanh },
  relu: { numbers: (z) => formula('max(0,', z, ')'), note: words.activationNotes.relu },
  leaky_relu: {
    numbers: (z, isPositive) => (isPositive ? [z] : formula('0.2 ×', inner(z))),
    note: words.activationNotes.leakyRelu,
  },
  elu: {
    numbers: (z, isPositive) => (isPositive ? [z] : formula(exponential(z), '− 1')),
    note: words.activationNotes.elu,
  },
  selu: {
    numbers: (z, isPositive) =>
      isPositive ? formula('1.0507 ×', z) : formula('1.7581 × (', exponential(z), '− 1)'),
    note: words.activationNotes.selu,
  },
  gelu: {
    numbers: (z) => formula(z, '× Φ(', z, ')'),
    note: words.activationNotes.gelu,
  },
  silu: {
    numbers: (z) => [fraction([z], formula('1 +', minusExponential(z)))],
    note: words.activationNotes.silu,
  },
  softplus: { numbers: (z) => formula('ln(1 +', exponential(z), ')'), note: words.activationNotes.softplus },
  softsign: {
    numbers: (z) => [fraction([z], formula('1 + |', z, '|'))],
    note: words.activationNotes.softsign,
  },
  hard_sigmoid: {
    numbers: (z) => [fraction(formula('min(max(', z, '+ 3, 0), 6)'), '6')],
    note: words.activationNotes.hardSigmoid,
  },
  mish: {
    numbers: (z) => formula(z, '× tanh(ln(1 +', exponential(z), '))'),
    note: words.activationNotes.mish,
  },
} satisfies Record<Exclude<ActivationName, 'softmax'>, ActivationForm>;

export type ElementwiseName = keyof typeof FORMS;

/** The activation with its number put in. */
export function activationForm(activation: ElementwiseName, z: NumberPart, value: number): Formula {
  const form: ActivationForm = FORMS[activation];
  return form.numbers(z, activation === 'step' ? value >= 0 : value > 0);
}

export function activationNote(activation: ElementwiseName): string {
  return FORMS[activation].note;
}

/** As in relu(z₂); the identity is z₂ alone. */
export function namedActivation(activation: ElementwiseName, z: FormulaPart): Formula {
  if (activation === 'linear') return [z];
  const name: FormulaPart = { kind: 'word', text: activation.replace('_', ' ') };
  return formula(name, '(', z, ')');
}
