/**
 * Activation functions in vectors: the value a = f(z), and the slope f′(z) that going back needs.
 *
 * Where the slope follows from a (tanh′ = 1 − a²) it is computed going back. Where it does not, both are computed together
 * on the way forward, and the slope is kept in an array of its own.
 */
import { LEAKY_SLOPE, SELU_ALPHA, SELU_SCALE } from '../activations.ts';
import type { ElementwiseName } from '../activations.ts';
import type { Code } from './code.ts';
import { f32x4, v128 } from './instructions.ts';
import type { KernelBuilder } from './kernelBuilder.ts';
import {
  clamp,
  clampSize,
  erf,
  exp,
  EXP_LIMIT,
  expm1,
  carefulTanh,
  sigmoid,
  softplus,
  tanh,
} from './vectorMath.ts';

export interface ActivationKernel {
  value(f: KernelBuilder, z: Code): Code;
  /** f′ from a; null: from z, by `slope`. */
  slopeFromActivation: ((f: KernelBuilder, a: Code) => Code) | null;
  /** f′ from z (and a); null: 1 everywhere or from a. */
  slope: ((f: KernelBuilder, z: Code, a: Code) => Code) | null;
  /**
   * Whether a tiny z is taken as 0, a and its slope at 0 then, or their products would be denormal: always, or where some are
   * seen. Left out where a tiny z makes no tiny a.
   */
  flushes?: 'always' | 'whereSeen';
  /** The same bits as `value`, more slowly, but not as slowly where tiny sums are seen; left out where it is `value`. */
  carefulValue?(f: KernelBuilder, z: Code): Code;
}

/** Beyond ±13 the normal density is 0 in single precision. */
const DENSITY_LIMIT = 13;
const SMALLEST_SOFTSIGN_ROOT = 1e-10;
/** From 20 on tanh(softplus(z)) is 1 in single precision, and e²⁰ squared is still finite. */
const MISH_LIMIT = 20;

/** `yes` where the condition holds, else `no`. */
const select = (condition: Code, yes: Code, no: Code): Code => v128.bitselect(yes, no, condition);
const isPositive = (f: KernelBuilder, x: Code): Code => f32x4.gt(x, f.constant(0));
/** `yes` where z > 0, else `no`, and a NaN where z is one. */
const split = (f: KernelBuilder, z: Code, yes: Code, no: Code): Code => select(isPositive(f, z), yes, no);

/** z · share, where the share falls to 0 on the left: what a very negative z would make of its last bits is cut off. */
const takeShare = (f: KernelBuilder, z: Code, share: Code): Code =>
  f32x4.mul(f32x4.pmax(z, f.constant(-EXP_LIMIT)), share);

/** ½ (1 + erf(z / √2)). */
function normalDistribution(f: KernelBuilder, z: Code): Code {
  return f.madd(erf(f, f32x4.mul(z, f.constant(Math.SQRT1_2))), f.constant(0.5), f.constant(0.5));
}

/** z · e^(−z²/2) / √(2π), where it is not 0. */
function densityTimesInput(f: KernelBuilder, z: Code): Code {
  return f.keep('density z', clampSize(f, z, DENSITY_LIMIT), (x) => {
    const density = exp(f, f32x4.mul(f32x4.mul(x, x), f.constant(-0.5)));
    return f32x4.mul(f32x4.mul(x, f.constant(1 / Math.sqrt(2 * Math.PI))), density);
  });
}

/** tanh(ln(1 + u)) = (u² + 2u) / (u² + 2u + 2) with u = eᶻ. */
function tanhOfSoftplus(f: KernelBuilder, z: Code): Code {
  return f.keep('mish u', exp(f, f32x4.pmin(z, f.constant(MISH_LIMIT))), (u) =>
    f.keep('mish n', f32x4.mul(u, f32x4.add(u, f.constant(2))), (n) =>
      f32x4.div(n, f32x4.add(n, f.constant(2))),
    ),
  );
}

/** 1 / (1 + |z|), whose square is the slope, but at least 1e-10: the square times a delta is no denormal then. */
function softsignRoot(f: KernelBuilder, z: Code): Code {
  const inverse = f32x4.div(f.constant(1), f32x4.add(f.constant(1), f32x4.abs(z)));
  return f32x4.pmax(inverse, f.constant(SMALLEST_SOFTSIGN_ROOT));
}

/** The activations, by name. */
export const ACTIVATION_KERNELS = {
  linear: { value: (_f, z) => z, slopeFromActivation: null, slope: null, flushes: 'whereSeen' },
  step: {
    value: (f, z) => v128.and(f32x4.ge(z, f.constant(0)), f.constant(1)),
    slopeFromActivation: (f) => f.constant(0),
    slope: null,
  },
  sigmoid: {
    value: sigmoid,
    slopeFromActivation: (f, a) => f32x4.mul(a, f32x4.sub(f.constant(1), a)),
    slope: null,
  },
  tanh: {
    value: tanh,
    slopeFromActivation: (f, a) => f32x4.sub(f.constant(1), f32x4.mul(a, a)),
    slope: null,
    flushes: 'whereSeen',
    carefulValue: carefulTanh,
  },
  relu: {
    value: (f, z) => f32x4.pmax(z, f.constant(0)),
    slopeFromActivation: (f, a) => v128.and(isPositive(f, a), f.constant(1)),
    slope: null,
    flushes: 'whereSeen',
  },
  leaky_relu: {
    value: (f, z) => split(f, z, z, f32x4.mul(z, f.constant(LEAKY_SLOPE))),
    slopeFromActivation: (f, a) => split(f, a, f.constant(1), f.constant(LEAKY_SLOPE)),
    slope: null,
    flushes: 'whereSeen',
  },
  elu: {
    value: (f, z) => split(f, z, z, expm1(f, z)),
    slopeFromActivation: (f, a) => split(f, a, f.constant(1), f32x4.add(a, f.constant(1))),
    slope: null,
    flushes: 'whereSeen',
  },
  selu: {
    value: (f, z) =>
      split(
        f,
        z,
        f32x4.mul(z, f.constant(SELU_SCALE)),
        f32x4.mul(expm1(f, z), f.constant(SELU_SCALE * SELU_ALPHA)),
      ),
    slopeFromActivation: (f, a) =>
      split(f, a, f.constant(SELU_SCALE), f32x4.add(a, f.constant(SELU_SCALE * SELU_ALPHA))),
    slope: null,
    flushes: 'whereSeen',
  },
  gelu: {
    value: (f, z) => takeShare(f, z, normalDistribution(f, z)),
    slopeFromActivation: null,
    slope: (f, z) => f32x4.add(normalDistribution(f, z), densityTimesInput(f, z)),
    flushes: 'always',
  },
  silu: {
    value: (f, z) => takeShare(f, z, sigmoid(f, z)),
    slopeFromActivation: null,
    slope: (f, z, a) =>
      f32x4.mul(
        sigmoid(f, z),
        f32x4.add(f.constant(1), f32x4.sub(clampSize(f, z, EXP_LIMIT), clampSize(f, a, EXP_LIMIT))),
      ),
    flushes: 'always',
  },
  softplus: { value: softplus, slopeFromActivation: null, slope: sigmoid },
  softsign: {
    value: (f, z) => f32x4.div(z, f32x4.add(f.constant(1), f32x4.abs(z))),
    slopeFromActivation: null,
    slope: (f, z) => f.keep('softsign', softsignRoot(f, z), (inverse) => f32x4.mul(inverse, inverse)),
    flushes: 'always',
  },
  hard_sigmoid: {
    value: (f, z) => f32x4.mul(clamp(f, f32x4.add(z, f.constant(3)), 0, 6), f.constant(1 / 6)),
    slopeFromActivation: (f, a) =>
      v128.and(v128.and(isPositive(f, a), f32x4.lt(a, f.constant(1))), f.constant(1 / 6)),
    slope: null,
  },
  mish: {
    value: (f, z) => takeShare(f, z, tanhOfSoftplus(f, z)),
    slopeFromActivation: null,
    slope: (f, z) =>
      f.keep('mish t', tanhOfSoftplus(f, z), (t) => {
        const rise = f32x4.mul(f32x4.sub(f.constant(1), f32x4.mul(t, t)), sigmoid(f, z));
        return f.madd(clampSize(f, z, EXP_LIMIT), rise, t);
      }),
    flushes: 'always',
  },
} satisfies Record<ElementwiseName, ActivationKernel>;

/** The kernel of an activation that works on one unit at a time. */
export function activationKernel(activation: ElementwiseName): ActivationKernel {
  return ACTIVATION_KERNELS[activation];
}
