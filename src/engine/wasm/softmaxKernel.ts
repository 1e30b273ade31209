/**
 * Softmax in vectors, over the units of a panel: aⱼ = e^(zⱼ − max) / Σₖ e^(zₖ − max).
 */
import type { Code } from './code.ts';
import { f32x4, get, set, v128 } from './instructions.ts';
import type { Local } from './instructions.ts';
import type { KernelArguments, KernelBuilder } from './kernelBuilder.ts';
import { VECTOR_BYTES } from './layout.ts';
import { eachPanel, range } from './loops.ts';
import { eachUnit } from './panelWalks.ts';
import type { PanelShape } from './panelWalks.ts';
import { exp } from './vectorMath.ts';

/** For looking at predictions. Arguments: logits, activations, the number of panels. */
export function softmaxKernel(f: KernelBuilder, shape: PanelShape, args: KernelArguments): Code {
  const [logitArray, activationArray, panelCount] = args;
  const stride = shape.panels.panelBytes(shape.units);
  const walks = [
    { pointer: logitArray, stride },
    { pointer: activationArray, stride },
  ];
  return eachPanel(f, shape.panels, panelCount, walks, (logits, activations) => [
    exponentials(f, shape, logits, activations),
    eachUnit(f, shape, [activations], (v, [a]) => a!.store(f32x4.div(a!.load, get(exponentialSum(f, v))))),
  ]);
}

/** Σ e^(zⱼ − max) of one vector, after `exponentials`. */
export const exponentialSum = (f: KernelBuilder, vector: number): Local =>
  f.scratch(`exponential sum ${vector}`);

/** max z of one vector, after `exponentials`. */
export const largestLogit = (f: KernelBuilder, vector: number): Local => f.scratch(`largest ${vector}`);

/** Stores e^(zⱼ − max) of one panel. */
export function exponentials(f: KernelBuilder, shape: PanelShape, logits: Local, into: Local): Code {
  return [
    range(shape.panels.vectors).map((v) => [
      set(largestLogit(f, v), v128.load(get(logits), v * VECTOR_BYTES)),
      set(exponentialSum(f, v), f.constant(0)),
    ]),
    eachUnit(f, shape, [logits], (v, [z]) =>
      set(largestLogit(f, v), f32x4.pmax(z!.load, get(largestLogit(f, v)))),
    ),
    eachUnit(f, shape, [logits, into], (v, [z, power]) =>
      f.keep('power', exp(f, f32x4.sub(z!.load, get(largestLogit(f, v)))), (value) => [
        power!.store(value),
        set(exponentialSum(f, v), f32x4.add(get(exponentialSum(f, v)), value)),
      ]),
    ),
  ];
}
