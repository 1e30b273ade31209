/**
 * Weights and biases by name. A parameter of the document is told by the ids of its two units, so that locks and
 * removed connections stay with their edge when the shape around it changes.
 */
import { parameterCount, parameterLayout } from '../engine/index.ts';
import type { EdgewiseDocument } from './document.ts';
import { networkSpec, unitIds } from './network.ts';

/** A weight from unit `from` of layer `layer − 1` to unit `to` of layer `layer`; the input layer is layer 0. */
export interface WeightRef {
  kind: 'weight';
  layer: number;
  from: number;
  to: number;
}

export interface BiasRef {
  kind: 'bias';
  layer: number;
  unit: number;
}

export type ParameterRef = WeightRef | BiasRef;

/** The key of a parameter in `locked` and `removed`: "from>to" for a weight, ">unit" for a bias. */
export function parameterKey(document: EdgewiseDocument, ref: ParameterRef): string {
  const ids = unitIds(document);
  if (ref.kind === 'bias') return `>${ids[ref.layer]?.[ref.unit]}`;
  return `${ids[ref.layer - 1]?.[ref.from]}>${ids[ref.layer]?.[ref.to]}`;
}

/** Place of a parameter in the flat array of all parameters; throws when the network has no such place. */
export function parameterIndex(document: EdgewiseDocument, ref: ParameterRef): number {
  const place = parameterLayout(networkSpec(document))[ref.layer - 1];
  if (!place) throw new Error(`The network has no layer ${ref.layer}.`);
  if (ref.kind === 'weight') return place.weights.offset + ref.from * place.weights.units + ref.to;
  if (!place.biases) throw new Error(`Layer ${ref.layer} has no biases.`);
  return place.biases.offset + ref.unit;
}

/** The parameter at a place of the flat array of all parameters; null when the network has no such place. */
export function parameterAt(document: EdgewiseDocument, index: number): ParameterRef | null {
  const spec = networkSpec(document);
  const layout = parameterLayout(spec);
  const at = layout.findLastIndex(({ weights }) => weights.offset <= index);
  const place = layout[at];
  if (!place || index >= parameterCount(spec)) return null;
  const { weights, biases } = place;
  const layer = at + 1;
  if (biases && index >= biases.offset) return { kind: 'bias', layer, unit: index - biases.offset };
  const inLayer = index - weights.offset;
  return { kind: 'weight', layer, from: Math.floor(inLayer / weights.units), to: inLayer % weights.units };
}

/** Every parameter of the network, in the order of the flat array. */
export function parameterRefs(document: EdgewiseDocument): ParameterRef[] {
  const refs: ParameterRef[] = [];
  parameterLayout(networkSpec(document)).forEach((place, index) => {
    const layer = index + 1;
    for (let from = 0; from < place.weights.inputs; from++)
      for (let to = 0; to < place.weights.units; to++) refs.push({ kind: 'weight', layer, from, to });
    for (let unit = 0; unit < (place.biases?.length ?? 0); unit++) refs.push({ kind: 'bias', layer, unit });
  });
  return refs;
}

/** 1 for each parameter that training leaves alone, in the order of the flat array. */
export function frozenParameters(document: EdgewiseDocument): Uint8Array {
  const frozen = new Uint8Array(parameterCount(networkSpec(document)));
  for (const place of indicesOf(document, document.locked)) frozen[place] = 1;
  for (const place of removedIndices(document)) frozen[place] = 1;
  return frozen;
}

/** Places of the removed connections, in the flat array. */
export function removedIndices(document: EdgewiseDocument): number[] {
  return indicesOf(document, Object.keys(document.removed));
}

function indicesOf(document: EdgewiseDocument, keys: readonly string[]): number[] {
  return refsOf(document, keys).flatMap((ref) => (ref ? [parameterIndex(document, ref)] : []));
}

/**
 * The parameter of each key, null where the network has none of that name. Large networks have too many parameters to ask
 * each for its key: the few keys are looked up instead.
 */
function refsOf(document: EdgewiseDocument, keys: readonly string[]): (ParameterRef | null)[] {
  if (keys.length === 0) return [];
  const places = new Map(
    unitIds(document).flatMap((column, layer) => column.map((id, unit) => [id, { layer, unit }])),
  );
  return keys.map((key) => {
    // The names of inputs may hold any sign, the ids of other units do not.
    const split = key.lastIndexOf('>');
    const target = places.get(key.slice(split + 1));
    if (!target || target.layer === 0 || split < 0) return null;
    const { layer, unit } = target;
    if (split === 0) return { kind: 'bias', layer, unit };
    const from = places.get(key.slice(0, split));
    return from?.layer === layer - 1 ? { kind: 'weight', layer, from: from.unit, to: unit } : null;
  });
}

export function isLocked(document: EdgewiseDocument, ref: ParameterRef): boolean {
  return document.locked.includes(parameterKey(document, ref));
}

export function isRemoved(document: EdgewiseDocument, ref: ParameterRef): boolean {
  return parameterKey(document, ref) in document.removed;
}

export function withLock(document: EdgewiseDocument, ref: ParameterRef, locked: boolean): EdgewiseDocument {
  const key = parameterKey(document, ref);
  const others = document.locked.filter((other) => other !== key);
  return { ...document, locked: locked ? [...others, key] : others };
}

/** Takes a connection out, remembering the weight it had. */
export function withRemoved(document: EdgewiseDocument, ref: ParameterRef, weight: number): EdgewiseDocument {
  return { ...document, removed: { ...document.removed, [parameterKey(document, ref)]: weight } };
}

/** Puts a connection back; `weight` is the one it had, or null when it was not removed. */
export function withRestored(
  document: EdgewiseDocument,
  ref: ParameterRef,
): { document: EdgewiseDocument; weight: number | null } {
  const { [parameterKey(document, ref)]: weight, ...removed } = document.removed;
  if (weight === undefined) return { document, weight: null };
  return { document: { ...document, removed }, weight };
}

/** Locks and removals of parameters that are gone are forgotten, so that a new unit with the same id starts free. */
export function withoutGoneParameters(document: EdgewiseDocument): EdgewiseDocument {
  const locked = refsOf(document, document.locked);
  const removed = refsOf(document, Object.keys(document.removed));
  return {
    ...document,
    locked: document.locked.filter((_, at) => locked[at]),
    removed: Object.fromEntries(Object.entries(document.removed).filter((_, at) => removed[at])),
  };
}
