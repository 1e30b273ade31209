/** The code that computes all activations of the points whose inputs stand in their rows. */
import { eachPiece } from '../pieces.ts';
import type { Pieces } from '../pieces.ts';
import type { ProgramSpec } from '../program.ts';
import type { Code } from './code.ts';
import { forwardKernel } from './forwardKernel.ts';
import type { ForwardShape } from './forwardKernel.ts';
import { i32 } from './instructions.ts';
import type { KernelBuilder } from './kernelBuilder.ts';
import { layerShapes } from './layerShapes.ts';
import type { LayerShape } from './layerShapes.ts';
import type { MemoryLayout } from './layout.ts';
import type { ModuleBuilder } from './moduleBuilder.ts';
import { softmaxKernel } from './softmaxKernel.ts';

/** For so many panels of points. Where the loss begins at the logits, these are kept too. */
export function* lookCode(
  f: KernelBuilder,
  module: ModuleBuilder,
  spec: ProgramSpec,
  layout: MemoryLayout,
  panels: Code,
): Pieces<Code> {
  const output = spec.network.layers.at(-1)!;
  return yield* eachPiece([...layerShapes(spec).entries()], ([l, layer]) => {
    const run = layerRunner(f, module, layout, l, panels);
    const { points } = layout.layers[l]!;
    if (!layer.beginsAtLogits) return run(layer, points, points, null);
    if (output.activation === 'sigmoid')
      return run({ ...layer, activation: 'sigmoid' }, points, layout.logits, 'preActivation');
    const shape = { units: layer.units, panels: layout.points };
    const operands = [i32.const(layout.logits), i32.const(points), panels];
    return [
      run(layer, layout.logits, layout.logits, null),
      module.run(f, 'softmax', shape, (g, args) => softmaxKernel(g, shape, args), operands),
    ];
  });
}

type LayerRunner = (
  layer: LayerShape,
  activations: number,
  beside: number,
  what: ForwardShape['beside'],
) => Code;

function layerRunner(
  f: KernelBuilder,
  module: ModuleBuilder,
  layout: MemoryLayout,
  l: number,
  panels: Code,
): LayerRunner {
  const input = l === 0 ? layout.pointInputs : layout.layers[l - 1]!.points;
  return ({ inputs, units, activation }, activations, beside, what) => {
    const shape: ForwardShape = {
      inputs,
      units,
      activation,
      beside: what,
      panels: layout.points,
    };
    return module.run(f, 'forward', shape, (g, args) => forwardKernel(g, shape, args), [
      i32.const(layout.layers[l]!.parameters),
      i32.const(input),
      i32.const(activations),
      i32.const(beside),
      panels,
    ]);
  };
}
