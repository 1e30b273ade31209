/** One layer's parameters as a table: a row for each unit they come from and one for the biases, a column for each unit. */
import type { EdgewiseDocument } from '../../document/document.ts';
import type { ParameterRef } from '../../document/edges.ts';
import { inputUnits, unitIds } from '../../document/network.ts';
import { weights } from '../../i18n/en.ts';

export interface Matrix {
  /** The layer that the parameters lead into; the input layer is layer 0. */
  layer: number;
  columns: readonly MatrixEnd[];
  /** The last one holds the biases. */
  rows: readonly MatrixRow[];
}

/** A unit at one end of a table's connections. */
export interface MatrixEnd {
  id: string;
  name: string;
}

export interface MatrixRow extends MatrixEnd {
  /** One parameter a column. */
  refs: readonly ParameterRef[];
}

/** The tables of a network, from left to right. */
export function matrices(document: EdgewiseDocument): Matrix[] {
  const ends = unitIds(document).map((ids, layer) =>
    ids.map((id, unit): MatrixEnd => ({ id, name: unitName(document, layer, unit) })),
  );
  return document.layers.map((_, index) => createMatrix(index + 1, ends[index] ?? [], ends[index + 1] ?? []));
}

function createMatrix(layer: number, sources: readonly MatrixEnd[], columns: readonly MatrixEnd[]): Matrix {
  const rows = sources.map((source, from): MatrixRow => ({
    ...source,
    refs: columns.map((_, to) => ({ kind: 'weight', layer, from, to })),
  }));
  const biases: MatrixRow = {
    id: 'bias',
    name: weights.bias,
    refs: columns.map((_, unit) => ({ kind: 'bias', layer, unit })),
  };
  return { layer, columns, rows: [...rows, biases] };
}

/** Short, since the table's caption says which layers these are. */
function unitName(document: EdgewiseDocument, layer: number, unit: number): string {
  if (layer === 0) return inputUnits(document)[unit]?.name ?? '';
  return document.layers[layer - 1]?.units[unit]?.name ?? weights.neuron(unit + 1);
}
