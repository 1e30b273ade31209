import { problemOf } from '../../document/problem.ts';
import type { EdgewiseDocument } from '../../document/document.ts';
import { unitIds } from '../../document/network.ts';
import type { NetworkView } from '../../store/state.ts';
import type { NodeKind } from '../../viz/nodeKinds.ts';

/** Capsules show sum, function and output; they have room for small networks only. */
const CAPSULE_UNITS = 4;
const CAPSULE_COLUMNS = 4;

/** What neurons are drawn as: the view decides, and in the sample view the size of the network. */
export function nodeKindOf(document: EdgewiseDocument, view: NetworkView): NodeKind {
  if (view === 'dataset') return hasPlane(document) ? 'response' : 'histogram';
  const columns = unitIds(document);
  const small = columns.length <= CAPSULE_COLUMNS && columns.every((ids) => ids.length <= CAPSULE_UNITS);
  return small ? 'capsule' : 'number';
}

/** Responses are drawn over the plane of two inputs, or over the line of one. */
const PLANE_INPUTS = 2;

function hasPlane(document: EdgewiseDocument): boolean {
  return inputDimensions(document) <= PLANE_INPUTS;
}

export function inputDimensions(document: EdgewiseDocument): number {
  return problemOf(document).inputs.length;
}
