/**
 * The module of one network: its kernels, and the functions that run them in their order.
 *
 *   train           steps with no penalty, no clipping, nothing locked and no dropout: the optimiser works on each gradient
 *                   as it comes out, when every layer has handed its δ back; the first layer's come first, since the next
 *                   step begins with its weights and need not wait for the others'. A rule with
 *                   square roots works on all of them at the end, where the roots of many overlap
 *   gradient        the same way there and back, but the gradient is stored; then penalise, applyGradient
 *   look            activations of some points, dropout off
 */
import { parameterCount } from '../network.ts';
import type { Pieces } from '../pieces.ts';
import type { ProgramSpec } from '../program.ts';
import { applyGradientKernel, finiteKernel, penaltyKernel, updateKernel } from './flatKernels.ts';
import { get, i32 } from './instructions.ts';
import type { Arithmetic, ConstantPool } from './kernelBuilder.ts';
import { RECORD_BYTES } from './layout.ts';
import type { MemoryLayout } from './layout.ts';
import { lookCode } from './lookCode.ts';
import { advance, repeat } from './loops.ts';
import { ModuleBuilder } from './moduleBuilder.ts';
import { takesRoots } from './optimizerKernels.ts';
import { PassWriter } from './passWriter.ts';

/** What the module exports. Batches and records are addresses; panels tells how many of them the batch fills. */
export interface NetworkExports {
  /** So many steps, each on the next batch and with the next record. */
  train(batch: number, record: number, steps: number, panels: number): void;
  /** There without back: adds the batch's mean loss to the sum of losses, as the other passes do. */
  measure(batch: number, panels: number): void;
  gradient(batch: number, panels: number): void;
  gradientWithDropout(batch: number, panels: number): void;
  /** Adds the penalty's gradient; returns the sum of squares over all parameters that are free. */
  penalise(): number;
  applyGradient(): void;
  /** 0, or NaN where a parameter is not finite. */
  checkFinite(): number;
  look(panels: number): void;
}

/** Up to so many parameters the kernels are written into `train` one after the other, which saves the calls. */
const MOST_PARAMETERS_INLINED = 300;

/** The bytes of the module for this network, with its constants in `pool`. */
export function* writeNetworkModule(
  spec: ProgramSpec,
  layout: MemoryLayout,
  pool: ConstantPool,
  arithmetic: Arithmetic,
): Pieces<Uint8Array<ArrayBuffer>> {
  const isInlined = parameterCount(spec.network) <= MOST_PARAMETERS_INLINED;
  const module = new ModuleBuilder(pool, arithmetic, isInlined);
  yield* addTraining(module, spec, layout);
  yield* addMeasuring(module, spec, layout);
  yield* addGradient(module, 'gradient', spec, layout);
  yield* addGradient(module, 'gradientWithDropout', spec, layout);
  module.exported('penalise', [], 'f64', (f) => penaltyKernel(f, layout));
  module.exported('applyGradient', [], null, (f) => applyGradientKernel(f, layout, spec.optimizer));
  module.exported('checkFinite', [], 'f64', (f) => finiteKernel(f, layout));
  yield* module.exportedInPieces('look', ['i32'], null, (f) => lookCode(f, module, spec, layout, get(0)));
  return module.encode();
}

function* addTraining(module: ModuleBuilder, spec: ProgramSpec, layout: MemoryLayout): Pieces<void> {
  const [batch, record, steps, panels] = [0, 1, 2, 3] as const;
  yield* module.exportedInPieces('train', ['i32', 'i32', 'i32', 'i32'], null, function* (f) {
    const pass = new PassWriter(f, module, spec, layout, { batch, panels, dropout: false });
    return repeat(f, get(steps), [
      takesRoots(spec.optimizer.name)
        ? [yield* pass.step('store', get(record)), updateKernel(f, layout, spec.optimizer, get(record))]
        : yield* pass.step('update', get(record)),
      advance(batch, layout.batchBytes),
      advance(record, RECORD_BYTES),
    ]);
  });
}

function* addMeasuring(module: ModuleBuilder, spec: ProgramSpec, layout: MemoryLayout): Pieces<void> {
  const [batch, panels] = [0, 1] as const;
  yield* module.exportedInPieces('measure', ['i32', 'i32'], null, function* (f) {
    const pass = new PassWriter(f, module, spec, layout, { batch, panels, dropout: false });
    return [yield* pass.forward(), pass.output()];
  });
}

function* addGradient(
  module: ModuleBuilder,
  name: 'gradient' | 'gradientWithDropout',
  spec: ProgramSpec,
  layout: MemoryLayout,
): Pieces<void> {
  const [batch, panels] = [0, 1] as const;
  const dropout = name === 'gradientWithDropout';
  yield* module.exportedInPieces(name, ['i32', 'i32'], null, function* (f) {
    const pass = new PassWriter(f, module, spec, layout, { batch, panels, dropout });
    return yield* pass.step('store', i32.const(layout.records));
  });
}
