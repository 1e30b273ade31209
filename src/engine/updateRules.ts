/**
 * What an optimiser does with a parameter p and its gradient g, at learning rate η, in update number t = 1, 2, …
 *
 * The rules are Keras 3's, which differ from PyTorch's in where η and ε stand.
 * Sources stand with the rules; an overview is Goodfellow, Bengio and Courville, Deep Learning (2016), chapter 8.
 */
import type { OptimizerName, OptimizerSettings, OptimizerSpec } from './optimizers.ts';
import { emptySlots, optimizerSettings } from './optimizers.ts';
import { checkLength } from './rows.ts';

/** An optimiser at work on one array of parameters. */
export interface Optimizer {
  readonly slots: Float64Array;
  /**
   * Changes parameters and slots in place; `step` counts from 1. A schedule gives its own learning rate; parameters
   * whose `frozen` entry is 1, and their slots, are left alone.
   */
  update(
    parameters: Float64Array,
    gradient: ArrayLike<number>,
    step: number,
    learningRate?: number,
    frozen?: Uint8Array | null,
  ): void;
}

/** Where a rule finds the memory of the parameter at hand: slot k stands in `values[k * count + index]`. */
interface Slots {
  values: Float64Array;
  count: number;
  index: number;
}

/** The new value of one parameter p with the gradient g; updates the parameter's slots. */
type ParameterRule = (p: number, g: number, slots: Slots) => number;

/** The rule of one update, with all that does not depend on the parameter worked out before. */
type UpdateRule = (settings: OptimizerSettings, learningRate: number, step: number) => ParameterRule;

/** Moves slot k of the parameter at hand from its old value towards `goal` by the share `by`, and returns it. */
function moveTowards(slots: Slots, k: number, goal: number, by: number): number {
  const at = k * slots.count + slots.index;
  return (slots.values[at]! += (goal - slots.values[at]!) * by);
}

/** η √(1 − β₂ᵗ) / (1 − β₁ᵗ): the rate of update t, with the correction for means that start at 0. */
export function adamRate(
  { beta1, beta2 }: Pick<OptimizerSettings, 'beta1' | 'beta2'>,
  learningRate: number,
  step: number,
): number {
  return (learningRate * Math.sqrt(1 - beta2 ** step)) / (1 - beta1 ** step);
}

/** 1 − η λ: what AdamW leaves of a parameter before Adam moves it. */
export function decayFactor(
  { weightDecay }: Pick<OptimizerSettings, 'weightDecay'>,
  learningRate: number,
): number {
  return 1 - learningRate * weightDecay;
}

/** Adam's rule (Kingma and Ba, ICLR 2015), with the bias correction in the rate as at the end of their section 2. */
function adamRule(settings: OptimizerSettings, learningRate: number, step: number): ParameterRule {
  const { beta1, beta2, epsilon } = settings;
  const rate = adamRate(settings, learningRate, step);
  return (p, g, slots) => {
    const mean = moveTowards(slots, 0, g, 1 - beta1);
    const meanSquare = moveTowards(slots, 1, g * g, 1 - beta2);
    return p - (rate * mean) / (Math.sqrt(meanSquare) + epsilon);
  };
}

/** The rules, by the optimiser's name. */
const RULES: Record<OptimizerName, UpdateRule> = {
  // Stochastic gradient descent: a step straight down the slope (Robbins and Monro, 1951).
  // p ← p − η g
  sgd: (_settings, learningRate) => (p, g) => p - learningRate * g,

  // A ball that rolls: it keeps part of its speed (Polyak, 1964).
  // v ← μ v − η g,  p ← p + v
  momentum: (settings, learningRate) => (p, g, slots) => {
    const velocity = settings.momentum * slots.values[slots.index]! - learningRate * g;
    slots.values[slots.index] = velocity;
    return p + velocity;
  },

  // Momentum that looks ahead to where it is rolling (Nesterov, 1983; Sutskever et al., 2013).
  // v ← μ v − η g,  p ← p + μ v − η g
  nesterov: (settings, learningRate) => (p, g, slots) => {
    const velocity = settings.momentum * slots.values[slots.index]! - learningRate * g;
    slots.values[slots.index] = velocity;
    return p + settings.momentum * velocity - learningRate * g;
  },

  // Each parameter slows down by what it has moved so far (Duchi et al., 2011).
  // s ← s + g²,  p ← p − η g / √(s + ε)
  adagrad: (settings, learningRate) => (p, g, slots) => {
    const sumOfSquares = slots.values[slots.index]! + g * g;
    slots.values[slots.index] = sumOfSquares;
    return p - (learningRate * g) / Math.sqrt(sumOfSquares + settings.epsilon);
  },

  // Divides by the recent size of the gradient (Hinton, 2012).
  // s ← ρ s + (1 − ρ) g²,  v ← μ v + η g / √(s + ε),  p ← p − v
  rmsprop: (settings, learningRate) => (p, g, slots) => {
    const meanSquare = moveTowards(slots, 0, g * g, 1 - settings.rho);
    const change = (learningRate * g) / Math.sqrt(meanSquare + settings.epsilon);
    const at = slots.count + slots.index;
    slots.values[at] = settings.momentum * slots.values[at]! + change;
    return p - slots.values[at]!;
  },

  // Momentum and RMSprop together, corrected for their start at 0. A good first choice.
  // m ← β₁ m + (1 − β₁) g,  s ← β₂ s + (1 − β₂) g²,  p ← p − η √(1 − β₂ᵗ)/(1 − β₁ᵗ) · m / (√s + ε)
  adam: adamRule,

  // Adam with weights that shrink a little at each step (Loshchilov and Hutter, ICLR 2019).
  // p ← p − η λ p, then Adam
  adamw: (settings, learningRate, step) => {
    const adam = adamRule(settings, learningRate, step);
    const kept = decayFactor(settings, learningRate);
    return (p, g, slots) => adam(p * kept, g, slots);
  },
};

/** An optimiser for `count` parameters, with empty slots. */
export function createOptimizer(spec: OptimizerSpec, count: number): Optimizer {
  const { perParameter, value } = emptySlots(spec);
  const slots: Slots = { values: new Float64Array(perParameter * count).fill(value), count, index: 0 };
  const settings = optimizerSettings(spec);
  const rule = RULES[spec.name];

  return {
    slots: slots.values,
    update(parameters, gradient, step, learningRate = spec.learningRate, frozen = null) {
      checkLength(parameters, count, 'parameters');
      checkLength(gradient, count, 'gradient');
      const apply = rule(settings, learningRate, step);
      for (let i = 0; i < count; i++) {
        if (frozen !== null && frozen[i] === 1) continue;
        slots.index = i;
        parameters[i] = apply(parameters[i]!, gradient[i]!, slots);
      }
    },
  };
}
