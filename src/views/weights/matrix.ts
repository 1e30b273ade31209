/** One layer's parameters as a table: a row for each unit they come from and one for the biases, a column for each unit. */
import type { EdgewiseDocument } from '../../document/document.ts';
import type { ParameterRef } from '../../document/edges.ts';
import { inputUnits, unitIds } from '../../document/network.ts';

export interface Matrix {
  /** The layer that the parameters lead into; the input layer is layer 0. */
  layer: number;
  rowNames: readonly string[];
  columnNames: readonly string[];
  /** [row][column]; the last row holds the biases. */
  refs: readonly (readonly ParameterRef[])[];
}

/** The tables of a network, from left to right. */
export function matrices(document: EdgewiseDocument): Matrix[] {
  const widths = unitIds(document).map((ids) => ids.length);
  return document.layers.map((_, index) => {
    const layer = index + 1;
    const columns = Array.from({ length: widths[layer] ?? 0 }, (_unit, unit) => unit);
    const rows = Array.from({ length: widths[index] ?? 0 }, (_unit, unit) => unit);
    return {
      layer,
      rowNames: [...rows.map((unit) => unitName(document, index, unit)), 'bias'],
      columnNames: columns.map((unit) => unitName(document, layer, unit)),
      refs: [
        ...rows.map((from) => columns.map((to): ParameterRef => ({ kind: 'weight', layer, from, to }))),
        columns.map((unit): ParameterRef => ({ kind: 'bias', layer, unit })),
      ],
    };
  });
}

/** Short, since the table's caption says which layers these are. */
function unitName(document: EdgewiseDocument, layer: number, unit: number): string {
  if (layer === 0) return inputUnits(document)[unit]?.name ?? '';
  return document.layers[layer - 1]?.units[unit]?.name ?? `neuron ${unit + 1}`;
}
