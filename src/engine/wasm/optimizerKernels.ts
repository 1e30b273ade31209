/**
 * Optimisers in vectors: the new values of four parameters p and of their slots, from their gradient g.
 *
 * The rules are those of the exact optimisers. What depends on the update's number is worked out before, in double
 * precision, and stands in the update's record: the rate (with Adam's correction in it) and AdamW's shrinking factor.
 * Numbers that would become denormal are flushed; squares keep a floor.
 */
import { optimizerSettings } from '../optimizers.ts';
import type { OptimizerName, OptimizerSpec } from '../optimizers.ts';
import type { Code } from './code.ts';
import { SMALLEST_PARAMETER } from './denormals.ts';
import { f32x4, v128 } from './instructions.ts';
import type { KernelBuilder } from './kernelBuilder.ts';
import { flush, SIZE_MASK } from './vectorMath.ts';

/** Everything a rule may use; slots come as they were. */
interface Update {
  f: KernelBuilder;
  optimizer: OptimizerSpec;
  parameter: Code;
  gradient: Code;
  slots: readonly [Code, Code];
  rate: Code;
  kept: Code;
}

/** Stores what it is given: the new parameter, and the new slots in their order. */
type Commit = (parameter: Code, ...slots: Code[]) => Code;

type Rule = (update: Update, commit: Commit) => Code;

/** Smaller gradients would have denormal squares. */
const SMALLEST_GRADIENT = 1e-18;
const SMALLEST_VELOCITY = 1e-30;
/** Its root is far below any epsilon, and a thousandth of it is not denormal yet. */
const SMALLEST_MEAN_SQUARE = 1e-30;

/** old + (goal − old) · share. */
const moveTowards = (f: KernelBuilder, old: Code, goal: Code, share: number): Code =>
  f.madd(f32x4.sub(goal, old), f.constant(share), old);

function velocity({ f, optimizer, gradient, slots, rate }: Update): Code {
  const { momentum } = optimizerSettings(optimizer);
  const step = f32x4.mul(rate, gradient);
  return flush(f, f32x4.sub(f32x4.mul(slots[0], f.constant(momentum)), step), SMALLEST_VELOCITY);
}

/** Keeps |g|, or the smallest number whose square is no denormal. */
function withSize({ f, gradient }: Update, use: (size: Code) => Code): Code {
  const size = f32x4.pmax(v128.and(gradient, f.bits(SIZE_MASK)), f.constant(SMALLEST_GRADIENT));
  return f.keep('gradient size', size, use);
}

/** s + (g² − s) · share, and not below the floor. */
function meanSquare(update: Update, old: Code, share: number): Code {
  const { f } = update;
  const moved = withSize(update, (size) => moveTowards(f, old, f32x4.mul(size, size), share));
  return f32x4.pmax(moved, f.constant(SMALLEST_MEAN_SQUARE));
}

function adam(update: Update, parameter: Code, commit: Commit): Code {
  const { f, optimizer, gradient, slots, rate } = update;
  const { beta1, beta2, epsilon } = optimizerSettings(optimizer);
  return f.keep('mean', flush(f, moveTowards(f, slots[0], gradient, 1 - beta1), SMALLEST_VELOCITY), (mean) =>
    f.keep('mean square', meanSquare(update, slots[1], 1 - beta2), (square) => {
      const divisor = f32x4.add(f32x4.sqrt(square), f.constant(epsilon));
      return commit(f32x4.sub(parameter, f32x4.div(f32x4.mul(rate, mean), divisor)), mean, square);
    }),
  );
}

/** The optimisers, by name. */
const OPTIMIZER_KERNELS = {
  sgd: ({ parameter, gradient, rate }, commit) => commit(f32x4.sub(parameter, f32x4.mul(rate, gradient))),

  momentum: (update, commit) =>
    update.f.keep('velocity', velocity(update), (v) => commit(f32x4.add(update.parameter, v), v)),

  nesterov: (update, commit) => {
    const { f, optimizer, parameter, gradient, rate } = update;
    const { momentum } = optimizerSettings(optimizer);
    return f.keep('velocity', velocity(update), (v) => {
      const ahead = f32x4.add(parameter, f32x4.mul(v, f.constant(momentum)));
      return commit(f32x4.sub(ahead, f32x4.mul(rate, gradient)), v);
    });
  },

  adagrad: (update, commit) => {
    const { f, optimizer, parameter, gradient, slots, rate } = update;
    const { epsilon } = optimizerSettings(optimizer);
    const added = withSize(update, (size) => f.madd(size, size, slots[0]));
    return f.keep('sum of squares', added, (sum) => {
      const divisor = f32x4.sqrt(f32x4.add(sum, f.constant(epsilon)));
      return commit(f32x4.sub(parameter, f32x4.div(f32x4.mul(rate, gradient), divisor)), sum);
    });
  },

  rmsprop: (update, commit) => {
    const { f, optimizer, parameter, gradient, slots, rate } = update;
    const { epsilon, momentum, rho } = optimizerSettings(optimizer);
    return f.keep('mean square', meanSquare(update, slots[0], 1 - rho), (square) => {
      const divisor = f32x4.sqrt(f32x4.add(square, f.constant(epsilon)));
      const change = f32x4.div(f32x4.mul(rate, gradient), divisor);
      const moved = f.madd(slots[1], f.constant(momentum), change);
      return f.keep('velocity', flush(f, moved, SMALLEST_VELOCITY), (v) =>
        commit(f32x4.sub(parameter, v), square, v),
      );
    });
  },

  adam: (update, commit) => adam(update, update.parameter, commit),

  adamw: (update, commit) =>
    adam(update, flush(update.f, f32x4.mul(update.parameter, update.kept), SMALLEST_PARAMETER), commit),
} satisfies Record<OptimizerName, Rule>;

/** The code of one update. */
export function optimizerUpdate(name: OptimizerName, update: Update, commit: Commit): Code {
  return OPTIMIZER_KERNELS[name](update, commit);
}

/** Whether a rule takes square roots, which are slow one by one and quicker where many are under way. */
export function takesRoots(name: OptimizerName): boolean {
  return name === 'adagrad' || name === 'rmsprop' || name === 'adam' || name === 'adamw';
}
