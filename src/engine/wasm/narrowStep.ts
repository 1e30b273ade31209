/**
 * One step of a narrow network, there and back: no layer has more inputs or units than a vector has lanes, and the batch is
 * one panel. Its kernels would do little but wait: each layer for the one before, and its numbers for their way through
 * memory. So here activations and deltas stay in variables, and the vectors of samples go through the layers in waves: the
 * first vector's second layer stands beside the second vector's first, so that one is computed while the other waits.
 */
import type { ElementwiseName } from '../activations.ts';
import { activate } from './activateSums.ts';
import type { VectorOfSums } from './activateSums.ts';
import { activationKernel } from './activationKernels.ts';
import type { Code } from './code.ts';
import { accumulate } from './forwardKernel.ts';
import { SMALLEST_DELTA, throughActivation } from './inputGradientKernel.ts';
import { f32x4, get, i32, set, v128 } from './instructions.ts';
import type { Local } from './instructions.ts';
import type { KernelBuilder } from './kernelBuilder.ts';
import type { LayerShape } from './layerShapes.ts';
import { FLOAT_BYTES, LANES, VECTOR_BYTES } from './layout.ts';
import type { MemoryLayout } from './layout.ts';
import { range } from './loops.ts';
import { addingUpLoss, outputOfVector } from './outputKernel.ts';
import type { OutputwiseShape } from './outputKernel.ts';
import { panelGradient } from './panelGradientKernel.ts';
import { sumLanes } from './parameterGradientKernel.ts';
import type { UseGradient } from './parameterGradientKernel.ts';
import { flushVariables } from './tinyNumbers.ts';

/** Most vectors of activations. With more of them registers run out, and the kernels are quicker. */
const MOST_VECTORS = 36;

/** Whether there is such a step for these layers. Slopes of their own would be too much to keep. */
export function isNarrow(shapes: readonly LayerShape[], { batch, rows }: MemoryLayout): boolean {
  const isLayerNarrow = ({ inputs, units, activation }: LayerShape): boolean =>
    inputs <= LANES && units <= LANES && activationKernel(activation).slope === null;
  const vectors = shapes.reduce((sum, { units }) => sum + units * batch.vectors, 0);
  return rows === null && batch.count === 1 && vectors <= MOST_VECTORS && shapes.every(isLayerNarrow);
}

/** Vector `v` of samples in layer `l`. */
interface LayerVector {
  l: number;
  v: number;
}

/** The variable of a unit's δ for four samples, and the code that sets it. */
interface Delta {
  delta: Local;
  code: Code;
}

/** Writes the step of the batch at the address in `batch`; `use` gets the gradients. */
export class NarrowStep {
  readonly #f: KernelBuilder;
  readonly #shapes: readonly LayerShape[];
  readonly #output: OutputwiseShape;
  readonly #layout: MemoryLayout;
  readonly #batch: Local;

  constructor(
    f: KernelBuilder,
    shapes: readonly LayerShape[],
    output: OutputwiseShape,
    layout: MemoryLayout,
    batch: Local,
  ) {
    this.#f = f;
    this.#shapes = shapes;
    this.#output = output;
    this.#layout = layout;
    this.#batch = batch;
  }

  code(use: UseGradient): Code {
    const layers = range(this.#shapes.length);
    return [
      addingUpLoss(this.#f, this.#layout.loss, this.#waves()),
      layers.map((l) => this.#parameterGradient(l, use)),
    ];
  }

  /** The way of each vector of samples, each a layer behind the one before it. */
  #waves(): Code {
    const count = this.#shapes.length;
    const back = [
      (v: number) => this.#outputDeltas(v),
      ...range(count - 1).map((k) => (v: number) => this.#deltasBefore(count - 1 - k, v)),
    ];
    // The last vector has the farthest to go: it comes first.
    const vectors = range(this.#layout.batch.vectors).toReversed();
    return range(count + back.length + vectors.length - 1).map((wave) => {
      const deltas = vectors.flatMap((v) => back[wave - v - count]?.(v) ?? []);
      return [
        this.#forward(vectors.map((v) => ({ l: wave - v, v })).filter(({ l }) => l >= 0 && l < count)),
        deltas.map(({ code }) => code),
        this.#flush(deltas.map(({ delta }) => delta)),
      ];
    });
  }

  #flush(deltas: readonly Local[]): Code {
    return deltas.length === 0 ? [] : flushVariables(this.#f, deltas, SMALLEST_DELTA);
  }

  #forward(places: readonly LayerVector[]): Code {
    const activationOf = ({ l }: LayerVector): ElementwiseName => this.#shapes[l]!.activation;
    return [
      places.map(({ l, v }) => this.#sums(l, v)),
      [...new Set(places.map(activationOf))].map((activation) =>
        activate(
          this.#f,
          activation,
          null,
          places
            .filter((place) => activationOf(place) === activation)
            .flatMap((place) => this.#results(place)),
        ),
      ),
    ];
  }

  #sums(l: number, v: number): Code {
    const { inputs, units } = this.#shapes[l]!;
    const f = this.#f;
    const sums = range(units).map((unit) => this.#sum(l, unit, v));
    return [
      sums.map((sum, unit) => set(sum, this.#weight(l, inputs, unit))),
      range(inputs).map((input) =>
        f.keep('input', this.#input(l, input, v), (x) =>
          sums.map((sum, unit) => accumulate(f, sum, x, this.#weight(l, input, unit))),
        ),
      ),
    ];
  }

  #results({ l, v }: LayerVector): VectorOfSums[] {
    const { activations } = this.#layout.layers[l]!;
    return range(this.#shapes[l]!.units).map((unit) => ({
      sums: get(this.#sum(l, unit, v)),
      isTelling: unit === 0,
      store: (a) => [
        set(this.#activation(l, unit, v), a),
        this.#f.isFused ? [] : v128.store(i32.const(activations), this.#offset(unit, v), a),
      ],
    }));
  }

  #outputDeltas(v: number): Delta[] {
    const l = this.#shapes.length - 1;
    const { targetOffset, sampleWeights } = this.#layout;
    return range(this.#output.units).map((unit) => {
      const delta = this.#delta(l, unit, v);
      const numbers = {
        y: get(this.#activation(l, unit, v)),
        target: v128.load(get(this.#batch), targetOffset + this.#offset(unit, v)),
        weight: v128.load(i32.const(sampleWeights), v * VECTOR_BYTES),
      };
      return { delta, code: outputOfVector(this.#f, this.#output, numbers, (value) => set(delta, value)) };
    });
  }

  /** δ of the layer before layer `l`. */
  #deltasBefore(l: number, v: number): Delta[] {
    const { inputs } = this.#shapes[l]!;
    const { activation } = this.#shapes[l - 1]!;
    return range(inputs).map((input) => {
      const delta = this.#delta(l - 1, input, v);
      const before = get(this.#activation(l - 1, input, v));
      const value = throughActivation(this.#f, activation, this.#gather(l, input, v), before);
      return { delta, code: set(delta, value) };
    });
  }

  /** dL/da of one input of layer `l`. */
  #gather(l: number, input: number, v: number): Code {
    const weight = (unit: number): Code => this.#weight(l, input, unit);
    const delta = (unit: number): Code => get(this.#delta(l, unit, v));
    return range(this.#shapes[l]!.units - 1).reduce<Code>(
      (sum, k) => this.#f.madd(weight(k + 1), delta(k + 1), sum),
      f32x4.mul(weight(0), delta(0)),
    );
  }

  /**
   * The gradients of a layer's parameters. With products and sums apart, sums over lanes run out of registers in engines of some
   * years ago: single samples of the inputs come from the memory then, and the results have the bits of the kernels'.
   */
  #parameterGradient(l: number, use: UseGradient): Code {
    return this.#f.isFused ? this.#sumOverLanes(l, use) : this.#sumOverSamples(l, use);
  }

  #sumOverSamples(l: number, use: UseGradient): Code {
    const f = this.#f;
    const { layers, batch } = this.#layout;
    const places = { input: f.local('i32'), weights: f.local('i32') };
    return [
      set(places.input, l === 0 ? get(this.#batch) : i32.const(layers[l - 1]!.activations)),
      set(places.weights, i32.const(layers[l]!.parameters)),
      panelGradient(
        f,
        { ...this.#shapes[l]!, panels: batch },
        places,
        this.#shapes[l]!.units,
        (unit, v) => get(this.#delta(l, unit, v)),
        use,
      ),
    ];
  }

  #sumOverLanes(l: number, use: UseGradient): Code {
    const { inputs, units, useBias } = this.#shapes[l]!;
    const weights = this.#f.local('i32');
    const sums = range(units).map((unit) => this.#f.scratch(`gradient ${unit}`));
    const useSums = (row: number): Code => use(sumLanes(this.#f, sums.map(get)), weights, row * VECTOR_BYTES);
    return [
      set(weights, i32.const(this.#layout.layers[l]!.parameters)),
      range(inputs).map((input) => [this.#sumProducts(l, input, sums), useSums(input)]),
      useBias ? [this.#sumDeltas(l, sums), useSums(inputs)] : [],
    ];
  }

  /** Σ x δ over the vectors of samples, still one sum a lane. */
  #sumProducts(l: number, input: number, sums: readonly Local[]): Code {
    return range(this.#layout.batch.vectors).map((v) =>
      this.#f.keep('input', this.#input(l, input, v), (x) =>
        sums.map((sum, unit) => {
          const delta = get(this.#delta(l, unit, v));
          return v === 0 ? set(sum, f32x4.mul(x, delta)) : accumulate(this.#f, sum, x, delta);
        }),
      ),
    );
  }

  #sumDeltas(l: number, sums: readonly Local[]): Code {
    return range(this.#layout.batch.vectors).map((v) =>
      sums.map((sum, unit) => {
        const delta = get(this.#delta(l, unit, v));
        return set(sum, v === 0 ? delta : f32x4.add(get(sum), delta));
      }),
    );
  }

  #offset(unit: number, v: number): number {
    return unit * this.#layout.batch.unitBytes + v * VECTOR_BYTES;
  }

  /** A weight, or with the number of inputs in the place of an input a bias, in all lanes. */
  #weight(l: number, input: number, unit: number): Code {
    const { parameters } = this.#layout.layers[l]!;
    return v128.load32Splat(i32.const(parameters), input * VECTOR_BYTES + unit * FLOAT_BYTES);
  }

  #input(l: number, input: number, v: number): Code {
    if (l > 0) return get(this.#activation(l - 1, input, v));
    return v128.load(get(this.#batch), this.#offset(input, v));
  }

  #sum(l: number, unit: number, v: number): Local {
    return this.#f.scratch(`sum ${l} ${unit} ${v}`);
  }

  #activation(l: number, unit: number, v: number): Local {
    return this.#f.scratch(`activation ${l} ${unit} ${v}`);
  }

  #delta(l: number, unit: number, v: number): Local {
    return this.#f.scratch(`delta ${l} ${unit} ${v}`);
  }
}
