/**
 * Losses in vectors: for one output of four samples, what it adds to the loss and the gradient dL/dy. The means over the
 * outputs and over the batch are factors that come later.
 */
import type { LossName } from '../losses.ts';
import type { Code } from './code.ts';
import { f32x4, v128 } from './instructions.ts';
import type { KernelBuilder } from './kernelBuilder.ts';
import { clamp, clampSize, log, sign } from './vectorMath.ts';

/** The losses that are a sum or a mean over the outputs of a term of (y, t). */
export type OutputwiseLoss = Exclude<LossName, 'categorical_crossentropy'>;

interface LossKernel {
  term(f: KernelBuilder, y: Code, t: Code): Code;
  gradient(f: KernelBuilder, y: Code, t: Code): Code;
  reduction: 'sum' | 'mean';
}

const SMALLEST_PROBABILITY = 1e-7;
const LARGEST_PROBABILITY = 1 - SMALLEST_PROBABILITY;

const squaredMiss = (f: KernelBuilder, y: Code, t: Code): Code =>
  f.keep('miss', f32x4.sub(y, t), (miss) => f32x4.mul(miss, miss));

/** ½ d² where d ≤ 1, else d − ½. */
function huberTerm(f: KernelBuilder, y: Code, t: Code): Code {
  return f.keep('miss', f32x4.abs(f32x4.sub(y, t)), (miss) =>
    v128.bitselect(
      f32x4.mul(f32x4.mul(miss, miss), f.constant(0.5)),
      f32x4.sub(miss, f.constant(0.5)),
      f32x4.le(miss, f.constant(1)),
    ),
  );
}

/** Each logarithm has a floor of its own: 1 − 1e-7 is no single-precision number, but 1e-7 is one. */
function binaryTerm(f: KernelBuilder, y: Code, t: Code): Code {
  const floored = (p: Code): Code => clamp(f, p, SMALLEST_PROBABILITY, 1);
  const other = (p: Code): Code => f32x4.sub(f.constant(1), p);
  const ifRight = f32x4.mul(t, log(f, floored(y)));
  const ifWrong = f32x4.mul(other(t), log(f, floored(other(y))));
  return f32x4.neg(f32x4.add(ifRight, ifWrong));
}

function binaryGradient(f: KernelBuilder, y: Code, t: Code): Code {
  const slope = f32x4.div(f32x4.sub(y, t), f32x4.mul(y, f32x4.sub(f.constant(1), y)));
  const isOutside = v128.or(
    f32x4.lt(y, f.constant(SMALLEST_PROBABILITY)),
    f32x4.gt(y, f.constant(LARGEST_PROBABILITY)),
  );
  return v128.andnot(slope, isOutside);
}

const hingeMargin = (f: KernelBuilder, y: Code, t: Code): Code => f32x4.sub(f.constant(1), f32x4.mul(t, y));

/** The losses, by name. */
export const LOSS_KERNELS = {
  sum_of_squared_errors: {
    term: (f, y, t) => f32x4.mul(squaredMiss(f, y, t), f.constant(0.5)),
    gradient: (_f, y, t) => f32x4.sub(y, t),
    reduction: 'sum',
  },
  mean_squared_error: {
    term: squaredMiss,
    gradient: (f, y, t) => f.keep('miss', f32x4.sub(y, t), (miss) => f32x4.add(miss, miss)),
    reduction: 'mean',
  },
  mean_absolute_error: {
    term: (_f, y, t) => f32x4.abs(f32x4.sub(y, t)),
    gradient: (f, y, t) => sign(f, f32x4.sub(y, t)),
    reduction: 'mean',
  },
  huber: {
    term: huberTerm,
    gradient: (f, y, t) => clampSize(f, f32x4.sub(y, t), 1),
    reduction: 'mean',
  },
  binary_crossentropy: { term: binaryTerm, gradient: binaryGradient, reduction: 'mean' },
  hinge: {
    term: (f, y, t) => f32x4.pmax(hingeMargin(f, y, t), f.constant(0)),
    gradient: (f, y, t) => v128.and(f32x4.neg(t), f32x4.ge(hingeMargin(f, y, t), f.constant(0))),
    reduction: 'mean',
  },
} satisfies Record<OutputwiseLoss, LossKernel>;

/** The factor of the mean over the outputs, 1 where the loss is a sum. */
export function outputShare(loss: OutputwiseLoss, outputs: number): number {
  return LOSS_KERNELS[loss].reduction === 'mean' ? 1 / outputs : 1;
}
