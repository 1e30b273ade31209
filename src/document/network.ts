/** The network of a document, as the engine takes it. */
import type { NetworkSpec } from '../engine/index.ts';
import { FEATURES } from '../data/features.ts';
import { problemOf } from './problem.ts';
import type { EdgewiseDocument } from './document.ts';

export interface InputUnit {
  /** Goes by its name, so that an input keeps its weights while others come and go. */
  id: string;
  /** As in "Family members"; the symbol where there is no better name. */
  name: string;
  /** As in x₁. */
  symbol: string;
}

/** Documents never change, and every term of a long sum asks for the name of its input. */
const knownInputs = new WeakMap<EdgewiseDocument, readonly InputUnit[]>();

/** The network's inputs: the chosen features, or the problem's own inputs. */
export function inputUnits(document: EdgewiseDocument): readonly InputUnit[] {
  const known = knownInputs.get(document) ?? namedInputs(document);
  knownInputs.set(document, known);
  return known;
}

function namedInputs(document: EdgewiseDocument): InputUnit[] {
  const { features } = document.data;
  if (features) return features.map((id) => ({ id, name: FEATURES[id].symbol, symbol: FEATURES[id].symbol }));
  const { inputs } = problemOf(document);
  // Columns of a file come and go, so there the name is what stays.
  const ids = document.table ? columnIds(inputs.map(({ name }) => name)) : inputs.map(({ symbol }) => symbol);
  return inputs.map(({ name, symbol }, at) => ({ id: ids[at] ?? name, name, symbol }));
}

/** As neurons have them: see `layers.ts`. */
const NEURON_ID = /^(L\d+|output)\.\d+$/;

/** Each column's name, behind spaces where a neuron or a column before it may have the same: no name begins with one. */
function columnIds(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let id = NEURON_ID.test(name) ? ` ${name}` : name;
    while (taken.has(id)) id = ` ${id}`;
    taken.add(id);
    return id;
  });
}

export function networkSpec(document: EdgewiseDocument): NetworkSpec {
  return {
    inputs: inputUnits(document).length,
    layers: document.layers.map((layer) => ({
      units: layer.units.length,
      activation: layer.activation,
      useBias: true,
    })),
  };
}

/** The ids of all units, one list a layer, the input layer first. */
export function unitIds(document: EdgewiseDocument): string[][] {
  return [
    inputUnits(document).map((input) => input.id),
    ...document.layers.map((layer) => layer.units.map((unit) => unit.id)),
  ];
}

/** The shape as people write it: "2-4-2-1". */
export function shapeText(document: EdgewiseDocument): string {
  return unitIds(document)
    .map((ids) => ids.length)
    .join('-');
}
