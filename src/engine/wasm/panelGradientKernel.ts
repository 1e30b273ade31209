/**
 * The gradient of a layer's parameters for batches of one panel. The deltas of four units are turned so that a vector holds
 * one sample's, and stay in registers while all inputs pass: a sum over the samples is the gradient of four weights then,
 * with nothing to add up across lanes, and lanes without a sample take no time.
 */
import type { Code } from './code.ts';
import { accumulate } from './forwardKernel.ts';
import { f32x4, get, set, v128 } from './instructions.ts';
import type { Local } from './instructions.ts';
import type { KernelBuilder } from './kernelBuilder.ts';
import { FLOAT_BYTES, LANES, VECTOR_BYTES } from './layout.ts';
import type { Panels } from './layout.ts';
import { range, rounds } from './loops.ts';
import type { ParameterGradientShape, Places, UseGradient } from './parameterGradientKernel.ts';
import { turnFour } from './turning.ts';

/** δ of a unit for the samples of a vector. */
type DeltasOfUnit = (unit: number, vector: number) => Code;

/** The gradients of up to four units' weights, input after input, and of their biases. */
export function panelGradient(
  f: KernelBuilder,
  { inputs, panels, useBias }: ParameterGradientShape,
  { input, weights }: Pick<Places, 'input' | 'weights'>,
  outputs: number,
  deltas: DeltasOfUnit,
  use: UseGradient,
): Code {
  const walks = [
    { pointer: input, stride: panels.unitBytes },
    { pointer: weights, stride: VECTOR_BYTES },
  ];
  return [
    range(panels.vectors).map((v) =>
      turnDeltas(f, panels, (unit) => (unit < outputs ? deltas(unit, v) : v128.zero), v),
    ),
    rounds(f, inputs, walks, (i, x, w) => [
      productsWithDeltas(f, panels, x, i * panels.unitBytes),
      use(get(sumOf(f)), w, i * VECTOR_BYTES),
    ]),
    useBias ? [sumOfDeltas(f, panels), use(get(sumOf(f)), weights, inputs * VECTOR_BYTES)] : [],
  ];
}

const sumOf = (f: KernelBuilder): Local => f.scratch('sum');

/** δ of four units for one sample. */
const deltaOf = (f: KernelBuilder, sample: number): Local => f.scratch(`delta ${sample}`);

/** Σ x δ over the samples, for one input. */
function productsWithDeltas(f: KernelBuilder, { samples }: Panels, x: Local, offset: number): Code {
  const value = (sample: number): Code => v128.load32Splat(get(x), offset + sample * FLOAT_BYTES);
  return range(samples).map((sample) =>
    sample === 0
      ? set(sumOf(f), f32x4.mul(value(0), get(deltaOf(f, 0))))
      : accumulate(f, sumOf(f), value(sample), get(deltaOf(f, sample))),
  );
}

function sumOfDeltas(f: KernelBuilder, { samples }: Panels): Code {
  return range(samples).map((sample) => {
    const delta = get(deltaOf(f, sample));
    return set(sumOf(f), sample === 0 ? delta : f32x4.add(get(sumOf(f)), delta));
  });
}

/** The deltas of four samples, from a vector for each unit to a vector for each sample. Units that are not there have 0. */
function turnDeltas(f: KernelBuilder, panels: Panels, deltas: (unit: number) => Code, vector: number): Code {
  const first = vector * LANES;
  return turnFour(f, deltas, Math.min(LANES, panels.samples - first), (turned, k) =>
    set(deltaOf(f, first + k), turned),
  );
}
