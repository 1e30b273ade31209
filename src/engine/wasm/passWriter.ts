/** The code of one pass through the network, there and back: kernel after kernel, or one piece where the network is narrow. */
import { eachPiece } from '../pieces.ts';
import type { Pieces } from '../pieces.ts';
import type { ProgramSpec } from '../program.ts';
import { activationKernel } from './activationKernels.ts';
import type { Code } from './code.ts';
import { multiplyKernel } from './flatKernels.ts';
import { forwardKernel } from './forwardKernel.ts';
import type { ForwardShape } from './forwardKernel.ts';
import { inputGradientKernel } from './inputGradientKernel.ts';
import { get, i32, v128 } from './instructions.ts';
import type { Local } from './instructions.ts';
import type { KernelArguments, KernelBuilder } from './kernelBuilder.ts';
import { layerShapes } from './layerShapes.ts';
import type { LayerShape } from './layerShapes.ts';
import { blocksOf, FLOAT_BYTES, rowBytes } from './layout.ts';
import type { MemoryLayout } from './layout.ts';
import { range } from './loops.ts';
import type { ModuleBuilder } from './moduleBuilder.ts';
import { isNarrow, NarrowStep } from './narrowStep.ts';
import { outputKernel, outputwiseShape } from './outputKernel.ts';
import { parameterGradientKernel } from './parameterGradientKernel.ts';
import type { UseGradient } from './parameterGradientKernel.ts';
import { updateParameters } from './parameterUpdate.ts';
import {
  deltasToRows,
  forwardRows,
  inputGradientRows,
  parameterGradientRows,
  sumsToPanels,
} from './rowKernels.ts';

/** The variables that hold the batch's address and its number of panels, and whether there are dropout masks. */
interface Pass {
  batch: Local;
  panels: Local;
  dropout: boolean;
}

/** What happens to a gradient: the optimiser takes it at once, or it is stored. */
type GradientUse = 'update' | 'store';

/** What the output layer computes in rows: its activation comes when they are turned. */
const SUMS = { activation: 'linear', beside: null } as const;

export class PassWriter {
  readonly #f: KernelBuilder;
  readonly #module: ModuleBuilder;
  readonly #spec: ProgramSpec;
  readonly #layout: MemoryLayout;
  readonly #shapes: readonly LayerShape[];
  readonly #pass: Pass;

  constructor(f: KernelBuilder, module: ModuleBuilder, spec: ProgramSpec, layout: MemoryLayout, pass: Pass) {
    this.#f = f;
    this.#module = module;
    this.#spec = spec;
    this.#layout = layout;
    this.#shapes = layerShapes(spec);
    this.#pass = pass;
  }

  /** There and back. `record` is the address of the update's record. */
  *step(use: GradientUse, record: Code): Pieces<Code> {
    const output = outputwiseShape(this.#spec);
    if (
      output === null ||
      this.#pass.dropout ||
      !this.#module.inlinesKernels ||
      !isNarrow(this.#shapes, this.#layout)
    )
      return [yield* this.forward(), yield* this.#backward(use, record)];
    const step = new NarrowStep(this.#f, this.#shapes, output, this.#layout, this.#pass.batch);
    return step.code(this.#useGradient(this.#f, use, record));
  }

  /** From the batch to the output layer's activations, or logits. */
  *forward(): Pieces<Code> {
    const last = this.#shapes.length - 1;
    return yield* eachPiece(range(last + 1), (l) => {
      const { dropped, activations } = this.#layout.layers[l]!;
      const isDropped = this.#pass.dropout && l < last;
      return [this.#forwardLayer(l), isDropped ? this.#multiplyMask(l, dropped, activations) : []];
    });
  }

  /** From the output layer's loss to all deltas, and then to all parameters. */
  *#backward(use: GradientUse, record: Code): Pieces<Code> {
    const layers = range(this.#shapes.length);
    return [
      this.output(),
      yield* eachPiece(layers.slice(1).toReversed(), (l) => this.#deltasBefore(l)),
      yield* eachPiece(layers, (l) => this.#parameterGradient(l, use, record)),
    ];
  }

  #forwardLayer(l: number): Code {
    const { inputs, units, activation } = this.#shapes[l]!;
    const { parameters, activations, slopes } = this.#layout.layers[l]!;
    const { batch, rows } = this.#layout;
    const beside = activationKernel(activation).slope === null ? null : 'slope';
    const shape: ForwardShape = {
      inputs,
      units,
      activation,
      beside,
      panels: batch,
    };
    const operands = [i32.const(parameters), this.#layerInput(l)];
    const into = [i32.const(activations), i32.const(slopes)];
    if (rows === null)
      return this.#run('forward', shape, (f, args) => forwardKernel(f, shape, args), [
        ...operands,
        ...into,
        get(this.#pass.panels),
      ]);
    const isOutput = l === this.#shapes.length - 1;
    const inRows = { ...shape, ...(isOutput && SUMS), inputBytes: this.#inputBytes(l) };
    const sums = [i32.const(rows.sums), i32.const(0)];
    return [
      this.#run('forwardRows', inRows, (f, args) => forwardRows(f, inRows, args), [
        ...operands,
        ...(isOutput ? sums : into),
      ]),
      isOutput
        ? this.#run('sumsToPanels', shape, (f, args) => sumsToPanels(f, shape, args), [sums[0]!, ...into])
        : [],
    ];
  }

  /** The loss and δ of the output layer. */
  output(): Code {
    const last = this.#shapes.length - 1;
    const { units, activation } = this.#spec.network.layers[last]!;
    const { activations, slopes, deltas } = this.#layout.layers[last]!;
    const shape = { units, activation, loss: this.#spec.loss, panels: this.#layout.batch };
    const { loss, rows, sampleWeights, targetOffset } = this.#layout;
    return [
      this.#run('output', shape, (f, args) => outputKernel(f, shape, args, loss), [
        i32.const(activations),
        i32.const(slopes),
        i32.add(get(this.#pass.batch), i32.const(targetOffset)),
        i32.const(deltas),
        i32.const(sampleWeights),
        get(this.#pass.panels),
      ]),
      rows === null
        ? []
        : this.#run('deltasToRows', shape, (f, args) => deltasToRows(f, shape, args), [
            i32.const(deltas),
            i32.const(rows.deltas),
          ]),
    ];
  }

  /** δ of the layer before layer `l`, through its dropout mask where there is one. */
  #deltasBefore(l: number): Code {
    const { inputs, units } = this.#shapes[l]!;
    const { activation } = this.#shapes[l - 1]!;
    const { activations, slopes, deltas } = this.#layout.layers[l - 1]!;
    const { batch, rows } = this.#layout;
    const shape = { inputs, units, activation, panels: batch };
    const kernel = rows === null ? inputGradientKernel : inputGradientRows;
    return [
      this.#run('inputGradient', shape, (f, args) => kernel(f, shape, args), [
        i32.const(this.#layout.layers[l]!.parameters),
        this.#deltas(l),
        i32.const(activationKernel(activation).slope === null ? activations : slopes),
        i32.const(deltas),
        rows === null ? get(this.#pass.panels) : i32.const(rows.weights),
      ]),
      this.#pass.dropout ? this.#multiplyMask(l - 1, deltas, deltas) : [],
    ];
  }

  #parameterGradient(l: number, use: GradientUse, record: Code): Code {
    const { inputs, units, useBias } = this.#shapes[l]!;
    const { batch, layers, rows } = this.#layout;
    const shape = { inputs, units, useBias, panels: batch, inputBytes: this.#inputBytes(l) };
    const kernel = rows === null ? parameterGradientKernel : parameterGradientRows;
    const write = (f: KernelBuilder, args: KernelArguments): Code =>
      kernel(f, shape, args, this.#useGradient(f, use, get(args[3])));
    return this.#run(use, shape, write, [
      this.#layerInput(l),
      this.#deltas(l),
      i32.const(layers[l]!.parameters),
      record,
      get(this.#pass.panels),
    ]);
  }

  #useGradient(f: KernelBuilder, use: GradientUse, record: Code): UseGradient {
    const { gradient, parameters, parameterBytes: slotBytes } = this.#layout;
    if (use === 'store')
      return (value, pointer, offset) => v128.store(get(pointer), offset + gradient - parameters, value);
    return (value, pointer, offset) =>
      updateParameters(f, this.#spec.optimizer, { pointer, offset, slotBytes }, value, record);
  }

  #layerInput(l: number): Code {
    if (l === 0) return get(this.#pass.batch);
    const { activations, dropped } = this.#layout.layers[l - 1]!;
    return i32.const(this.#pass.dropout ? dropped : activations);
  }

  /** The bytes from one sample's inputs to the next one's, where they lie in rows; else 0. */
  #inputBytes(l: number): number {
    const { inputs } = this.#shapes[l]!;
    if (this.#layout.rows === null) return 0;
    return l === 0 ? inputs * FLOAT_BYTES : rowBytes(inputs);
  }

  #deltas(l: number): Code {
    const { layers, rows } = this.#layout;
    return i32.const(rows !== null && l === layers.length - 1 ? rows.deltas : layers[l]!.deltas);
  }

  /** into = values ⊙ the dropout mask of layer `l`. */
  #multiplyMask(l: number, into: number, values: number): Code {
    const { units } = this.#shapes[l]!;
    const { batch, rows } = this.#layout;
    const vectors = rows === null ? units * batch.vectors : blocksOf(units) * batch.samples;
    return this.#run('multiply', {}, multiplyKernel, [
      i32.const(into),
      i32.const(values),
      i32.const(this.#layout.layers[l]!.dropoutMask),
      i32.mul(get(this.#pass.panels), i32.const(vectors)),
    ]);
  }

  #run(
    name: string,
    shape: object,
    write: (f: KernelBuilder, args: KernelArguments) => Code,
    operands: readonly Code[],
  ): Code {
    return this.#module.run(this.#f, name, shape, write, operands);
  }
}
