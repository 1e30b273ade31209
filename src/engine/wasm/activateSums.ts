/** From sums to activations, with a way of their own for sums so tiny that they would take long. */
import type { ElementwiseName } from '../activations.ts';
import { activationKernel } from './activationKernels.ts';
import type { ActivationKernel } from './activationKernels.ts';
import type { Code } from './code.ts';
import { SMALLEST_INPUT } from './denormals.ts';
import { get, ifElse, set, v128 } from './instructions.ts';
import type { Local } from './instructions.ts';
import type { KernelBuilder } from './kernelBuilder.ts';
import { isAnyTiny } from './tinyNumbers.ts';
import { flush } from './vectorMath.ts';

/** Some products in a tanh of smaller ones are denormal. */
const TINY_SUM = 1e-7;

/** What is kept beside an activation, if anything. */
export type Beside = 'slope' | 'preActivation' | null;

/** A vector of sums, and where its activation goes. */
export interface VectorOfSums {
  sums: Code;
  /** Whether it is looked at to find out if there are tiny sums. */
  isTelling: boolean;
  store(activation: Code, beside: Code | null): Code;
}

/**
 * a = f(z) of some vectors of sums, and what is kept beside it. Where tiny sums would take long, they have a way of their
 * own: as a rule there are none, and nothing waits for finding that out.
 */
export function activate(
  f: KernelBuilder,
  activation: ElementwiseName,
  beside: Beside,
  vectors: readonly VectorOfSums[],
): Code {
  const { value, flushes, slope, carefulValue = value } = activationKernel(activation);
  const all = (isFlushed: boolean, valueOf: ActivationKernel['value']): Code =>
    vectors.map(({ sums, store }) =>
      f.keep('z', isFlushed ? flush(f, sums, SMALLEST_INPUT) : sums, (z) => {
        const result = f.scratch('activation');
        const kept = beside === 'slope' ? slope?.(f, z, get(result)) : z;
        return [set(result, valueOf(f, z)), store(get(result), beside === null ? null : (kept ?? null))];
      }),
    );
  const usual = all(flushes === 'always', value);
  const telling = vectors.filter(({ isTelling }) => isTelling).map(({ sums }) => sums);
  if (flushes !== 'whereSeen') return usual;
  return ifElse(isAnyTiny(f, telling, TINY_SUM), all(true, carefulValue), usual);
}

/** Stores an activation in an array, and what is kept beside it in another. */
export function storeAt(a: Local, beside: Local, offset: number): VectorOfSums['store'] {
  return (activation, kept) => [
    v128.store(get(a), offset, activation),
    kept === null ? [] : v128.store(get(beside), offset, kept),
  ];
}
