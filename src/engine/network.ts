/**
 * The shape of a network, and where each of its numbers lies.
 *
 *   x  →  z₁ = x·W₁ + b₁  →  a₁ = f₁(z₁)  →  z₂ = a₁·W₂ + b₂  →  …  →  prediction
 *
 * All parameters stand in ONE flat array, layer after layer: first the weights of the layer, then its biases. The weights
 * have Keras' kernel layout, inputs × units, row after row: `weights[i * units + j]` leads from input i to unit j.
 */
import type { ActivationName } from './activations.ts';
import { checkLength } from './rows.ts';

/** One layer of neurons. A layer without biases has `useBias: false` and no room for them in the parameters. */
export interface LayerSpec {
  units: number;
  activation: ActivationName;
  useBias: boolean;
}

/** A network: so many inputs, then its layers. The last layer is the output. */
export interface NetworkSpec {
  inputs: number;
  layers: LayerSpec[];
}

/** Where the parameters of one layer lie in the flat array. */
export interface LayerLayout {
  weights: { offset: number; inputs: number; units: number };
  biases: { offset: number; length: number } | null;
}

/** Where every layer's weights and biases begin: one entry a layer, in the order of the layers. */
export function parameterLayout(spec: NetworkSpec): LayerLayout[] {
  const layout: LayerLayout[] = [];
  let offset = 0;
  let inputs = spec.inputs;
  for (const { units, useBias } of spec.layers) {
    const biasOffset = offset + inputs * units;
    layout.push({
      weights: { offset, inputs, units },
      biases: useBias ? { offset: biasOffset, length: units } : null,
    });
    offset = biasOffset + (useBias ? units : 0);
    inputs = units;
  }
  return layout;
}

/** A layer as the arithmetic needs it: its activation, and where its parameters lie. */
export interface Layer extends LayerLayout {
  activation: ActivationName;
}

/** The layers of a network that can be built, with all that the arithmetic needs. Throws as `checkNetwork` does. */
export function compileLayers(spec: NetworkSpec): Layer[] {
  checkNetwork(spec);
  return parameterLayout(spec).map((layout, index) => ({
    ...layout,
    activation: spec.layers[index]!.activation,
  }));
}

/** How many weights and biases the network has in all. */
export function parameterCount(spec: NetworkSpec): number {
  const last = parameterLayout(spec).at(-1);
  if (last === undefined) return 0;
  const { offset, inputs, units } = last.weights;
  return offset + inputs * units + (last.biases?.length ?? 0);
}

/** How many outputs the network has: the units of its last layer. */
export function outputCount(spec: NetworkSpec): number {
  return spec.layers.at(-1)?.units ?? 0;
}

/** The widths of all columns of neurons, the input layer first. */
export function layerWidths(spec: NetworkSpec): number[] {
  return [spec.inputs, ...spec.layers.map((layer) => layer.units)];
}

/** The names of the units where nobody gave them others: `layer:unit`, with the inputs as layer 0. */
export function defaultUnitIds(spec: NetworkSpec): string[][] {
  return layerWidths(spec).map((width, layer) =>
    Array.from({ length: width }, (_, unit) => `${layer}:${unit}`),
  );
}

/** Throws a sentence where the network cannot be built: no layers, empty layers, or softmax anywhere but at the end. */
export function checkNetwork(spec: NetworkSpec): void {
  if (spec.layers.length === 0) throw new Error('A network needs at least one layer.');
  layerWidths(spec).forEach((width, layer) => {
    if (!Number.isInteger(width) || width < 1) {
      throw new Error(`Layer ${layer} needs a whole number of units, at least one, but has ${width}.`);
    }
  });
  if (spec.layers.slice(0, -1).some((layer) => layer.activation === 'softmax')) {
    throw new Error('Softmax is possible only in the last layer.');
  }
}

/** Throws a sentence where an array that should hold one number for each parameter has another length. */
export function checkParameters(spec: NetworkSpec, values: ArrayLike<number>): void {
  checkLength(values, parameterCount(spec), 'parameters');
}

/** Throws a sentence where `unitIds` does not name every unit of every column exactly once. */
export function checkUnitIds(spec: NetworkSpec, unitIds: readonly (readonly string[])[]): void {
  const widths = layerWidths(spec);
  if (unitIds.length !== widths.length) {
    throw new Error(
      `There are ${widths.length} columns of units, the inputs included, but ids for ${unitIds.length}.`,
    );
  }
  widths.forEach((width, column) => {
    const given = unitIds[column]!.length;
    if (given !== width) throw new Error(`Column ${column} has ${width} units, but ${given} ids.`);
  });
  const all = unitIds.flat();
  if (new Set(all).size !== all.length) throw new Error('Two units have the same id.');
}
