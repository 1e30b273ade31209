/** Changes of shape: layers and neurons come and go, and whatever stays keeps its id (and with it, its weights). */
import type { ActivationName } from '../engine/index.ts';
import type { EdgewiseDocument, Layer, Unit } from './document.ts';
import { HIDDEN_LAYERS_LIMIT, UNITS_LIMITS, clampTo } from './limits.ts';

/** A changed document, with a sentence where something was clamped or had to follow. */
export interface Change {
  document: EdgewiseDocument;
  note: string | null;
}

/** The lowest number that no id of the form `prefix + number` uses: the same edits give the same ids again. */
function freeId(prefix: string, taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}

function addUnit(layerId: string, units: readonly Unit[]): Unit[] {
  const taken = units.map((unit) => unit.id);
  return [...units, { id: freeId(`${layerId}.`, taken), name: null }];
}

export function createLayer(id: string, units: number, activation: ActivationName): Layer {
  let list: Unit[] = [];
  for (let count = 0; count < units; count++) list = addUnit(id, list);
  return { id, activation, units: list, dropoutRate: 0 };
}

function replaceLayer(document: EdgewiseDocument, index: number, layer: Layer): EdgewiseDocument {
  return { ...document, layers: document.layers.with(index, layer) };
}

function hiddenLayer(document: EdgewiseDocument, index: number): Layer {
  const layer = document.layers[index];
  if (!layer || index === document.layers.length - 1)
    throw new Error(`The document has no hidden layer ${index + 1}.`);
  return layer;
}

/** Gives hidden layer `index` (0 is the first) `count` neurons: new ones come last, the last go first. */
export function setUnitCount(document: EdgewiseDocument, index: number, count: number): Change {
  const layer = hiddenLayer(document, index);
  const { value, note } = clampTo(UNITS_LIMITS, Math.round(count), 'The neurons of a layer');
  if (value === layer.units.length) return { document, note };
  return { document: replaceLayer(document, index, withUnitCount(layer, value)), note };
}

/** The layer with so many neurons; those that stay keep their ids. */
export function withUnitCount(layer: Layer, count: number): Layer {
  let units = layer.units.slice(0, count);
  while (units.length < count) units = addUnit(layer.id, units);
  return { ...layer, units };
}

/** Takes one neuron out of hidden layer `index`; the last one stays. */
export function removeUnit(document: EdgewiseDocument, index: number, unit: number): Change {
  const layer = hiddenLayer(document, index);
  if (layer.units.length === 1)
    return { document, note: 'A layer keeps one neuron at least. Remove the layer instead.' };
  return {
    document: replaceLayer(document, index, { ...layer, units: layer.units.toSpliced(unit, 1) }),
    note: null,
  };
}

/** Adds a hidden layer at `index` (0 puts it right after the inputs), as wide as the hidden layer before it. */
export function addLayer(document: EdgewiseDocument, index: number): Change {
  const hiddenCount = document.layers.length - 1;
  if (hiddenCount >= HIDDEN_LAYERS_LIMIT)
    return { document, note: `A network can have ${HIDDEN_LAYERS_LIMIT} hidden layers at most.` };
  const neighbour = hiddenCount === 0 ? null : document.layers[Math.max(0, index - 1)];
  const id = freeId(
    'L',
    document.layers.map((layer) => layer.id),
  );
  const layer = createLayer(id, neighbour?.units.length ?? 4, neighbour?.activation ?? 'tanh');
  return { document: { ...document, layers: document.layers.toSpliced(index, 0, layer) }, note: null };
}

export function removeLayer(document: EdgewiseDocument, index: number): Change {
  hiddenLayer(document, index);
  return { document: { ...document, layers: document.layers.toSpliced(index, 1) }, note: null };
}

export function setHiddenActivation(
  document: EdgewiseDocument,
  index: number,
  activation: ActivationName,
): Change {
  return {
    document: replaceLayer(document, index, { ...hiddenLayer(document, index), activation }),
    note: null,
  };
}

export function setDropoutRate(document: EdgewiseDocument, index: number, dropoutRate: number): Change {
  return {
    document: replaceLayer(document, index, { ...hiddenLayer(document, index), dropoutRate }),
    note: null,
  };
}

/** Names a neuron of layer `index` (hidden or output); empty text brings the usual name back. */
export function setUnitName(document: EdgewiseDocument, index: number, unit: number, text: string): Change {
  const layer = document.layers[index];
  const old = layer?.units[unit];
  if (!layer || !old) throw new Error(`The document has no neuron ${unit + 1} in layer ${index + 1}.`);
  const name = text.trim().slice(0, UNIT_NAME_LENGTH) || null;
  const note =
    text.trim().length > UNIT_NAME_LENGTH ? `A name can have ${UNIT_NAME_LENGTH} characters at most.` : null;
  const units = layer.units.with(unit, { ...old, name });
  return { document: replaceLayer(document, index, { ...layer, units }), note };
}

/** Longer names would not fit under a neuron. */
export const UNIT_NAME_LENGTH = 24;
