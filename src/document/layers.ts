/** Changes of shape: layers and neurons come and go, and whatever stays keeps its id (and with it, its weights). */
import { parameterCount, type ActivationName } from '../engine/index.ts';
import { changes as words } from '../i18n/en.ts';
import type { EdgewiseDocument, Layer } from './document.ts';
import { HIDDEN_LAYERS_LIMIT, UNITS_LIMITS, WEIGHTS_LIMIT, clampTo } from './limits.ts';
import { networkSpec, unitIds } from './network.ts';

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

export function createLayer(id: string, units: number, activation: ActivationName): Layer {
  return withUnitCount({ id, activation, units: [], dropoutRate: 0 }, units);
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
  const { value, note } = clampTo(UNITS_LIMITS, Math.round(count), words.neuronsOfLayer);
  const widths = widthsOf(document);
  const most = mostUnits(widths, index + 1);
  const fitting = Math.min(value, Math.max(most, layer.units.length));
  const changed = fitting < value ? words.tooManyWeights(WEIGHTS_LIMIT, fitting) : note;
  if (fitting === layer.units.length) return { document, note: changed };
  return { document: replaceLayer(document, index, withUnitCount(layer, fitting)), note: changed };
}

/** The units of all columns, the inputs first. */
function widthsOf(document: EdgewiseDocument): number[] {
  return unitIds(document).map((ids) => ids.length);
}

/** The most units that column `layer` can have within the limit of weights, its neighbours as they are. */
function mostUnits(widths: readonly number[], layer: number): number {
  const rest = widths.reduce(
    (sum, width, at) => (at === layer || at === layer + 1 ? sum : sum + width * (widths[at - 1] ?? 0)),
    0,
  );
  const perUnit = (widths[layer - 1] ?? 0) + (widths[layer + 1] ?? 0);
  return Math.max(1, Math.floor((WEIGHTS_LIMIT - rest) / perUnit));
}

/** The layer with so many neurons; those that stay keep their ids. */
export function withUnitCount(layer: Layer, count: number): Layer {
  const units = layer.units.slice(0, count);
  const taken = new Set(units.map((unit) => unit.id));
  for (let number = 1; units.length < count; number++) {
    const id = `${layer.id}.${number}`;
    if (!taken.has(id)) units.push({ id, name: null });
  }
  return { ...layer, units };
}

/** Takes one neuron out of hidden layer `index`; the last one stays. */
export function removeUnit(document: EdgewiseDocument, index: number, unit: number): Change {
  const layer = hiddenLayer(document, index);
  if (layer.units.length === 1) return { document, note: words.lastNeuron };
  return {
    document: replaceLayer(document, index, { ...layer, units: layer.units.toSpliced(unit, 1) }),
    note: null,
  };
}

/** Adds a hidden layer at `index` (0 puts it right after the inputs), as wide as the hidden layer before it. */
export function addLayer(document: EdgewiseDocument, index: number): Change {
  const hiddenCount = document.layers.length - 1;
  if (hiddenCount >= HIDDEN_LAYERS_LIMIT) return { document, note: words.tooManyLayers(HIDDEN_LAYERS_LIMIT) };
  const neighbour = hiddenCount === 0 ? null : document.layers[Math.max(0, index - 1)];
  const id = freeId(
    'L',
    document.layers.map((layer) => layer.id),
  );
  const wanted = neighbour?.units.length ?? 4;
  const fitting = Math.min(wanted, mostUnits(widthsOf(document).toSpliced(index + 1, 0, wanted), index + 1));
  const layer = createLayer(id, fitting, neighbour?.activation ?? 'tanh');
  return {
    document: { ...document, layers: document.layers.toSpliced(index, 0, layer) },
    note: fitting < wanted ? words.tooManyWeights(WEIGHTS_LIMIT, fitting) : null,
  };
}

export function removeLayer(document: EdgewiseDocument, index: number): Change {
  hiddenLayer(document, index);
  const shorter = { ...document, layers: document.layers.toSpliced(index, 1) };
  if (parameterCount(networkSpec(shorter)) > WEIGHTS_LIMIT)
    return {
      document,
      note: words.neighboursTooWide(WEIGHTS_LIMIT),
    };
  return { document: shorter, note: null };
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
  const note = text.trim().length > UNIT_NAME_LENGTH ? words.nameTooLong(UNIT_NAME_LENGTH) : null;
  const units = layer.units.with(unit, { ...old, name });
  return { document: replaceLayer(document, index, { ...layer, units }), note };
}

/** Longer names would not fit under a neuron. */
export const UNIT_NAME_LENGTH = 24;
