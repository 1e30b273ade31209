/**
 * Edges by number, in the order in which a layout lists them and weights lie: layer after layer, from each unit to each
 * unit. Networks may have a hundred thousand of them, so those of a neuron are reckoned and not looked for.
 */

/** Units of each column, the input first. */
export type Columns = readonly number[];

export interface UnitPlace {
  layer: number;
  unit: number;
}

/** The number of an edge, or null where the network has no such edge. */
export function edgeNumber(
  columns: Columns,
  { layer, from, to }: { layer: number; from: number; to: number },
): number | null {
  const [inputs = 0, units = 0] = [columns[layer - 1], columns[layer]];
  const isThere = from >= 0 && from < inputs && to >= 0 && to < units;
  return isThere ? firstEdge(columns, layer) + from * units + to : null;
}

/** The edges into those units of one layer, in their order. The units too are given in theirs. */
export function edgesInto(columns: Columns, layer: number, units: readonly number[]): number[] {
  const [inputs = 0, width = 0] = [columns[layer - 1], columns[layer]];
  const first = firstEdge(columns, layer);
  const numbers: number[] = [];
  for (let from = 0; from < inputs; from++)
    for (const unit of units) numbers.push(first + from * width + unit);
  return numbers;
}

/** The edges that leave a unit, in their order. */
export function edgesOutOf(columns: Columns, { layer, unit }: UnitPlace): number[] {
  const targets = columns[layer + 1] ?? 0;
  const first = firstEdge(columns, layer + 1) + unit * targets;
  return Array.from({ length: targets }, (_, to) => first + to);
}

/** The units of one layer of which this is true, in their order. */
export function unitsWhere(
  columns: Columns,
  layer: number,
  isMeant: (layer: number, unit: number) => boolean,
): number[] {
  const units: number[] = [];
  for (let unit = 0; unit < (columns[layer] ?? 0); unit++) if (isMeant(layer, unit)) units.push(unit);
  return units;
}

/** The number of the first edge into this layer. */
function firstEdge(columns: Columns, layer: number): number {
  let first = 0;
  for (let before = 1; before < layer; before++) first += (columns[before - 1] ?? 0) * (columns[before] ?? 0);
  return first;
}
