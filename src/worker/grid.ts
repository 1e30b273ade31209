/** The points at which maps and surfaces show what the network answers. */
import { featureRow } from '../data/features.ts';
import { PROBLEMS } from '../data/registry.ts';
import type { RunConfig } from './protocol.ts';

/**
 * Network inputs, flat and row-major, for the points of a problem's plane or line, in the order that `PointValues`
 * tells. Null for problems with more than two inputs, and for tables from files.
 */
export function gridInputs(data: RunConfig['data'], side: number): Float32Array | null {
  if ('tableKey' in data) return null;
  const { problemId, features } = data;
  const { inputs, plane } = PROBLEMS[problemId];
  const ticks = cellMiddles(plane, side);
  if (inputs.length === 1) return Float32Array.from(ticks);
  if (inputs.length !== 2) return null;
  const points = ticks.toReversed().flatMap((x2) => ticks.map((x1) => [x1, x2]));
  return Float32Array.from(points.flatMap((point) => featureRow(features, point)));
}

/** The middles of `count` cells of the same size: each value is painted as one cell. */
function cellMiddles([min, max]: readonly [number, number], count: number): number[] {
  return Array.from({ length: count }, (_, index) => min + ((max - min) * (index + 0.5)) / count);
}

/** Remembers the inputs of the sides asked for last, until the data set changes. */
export function createGridCache(): (data: RunConfig['data'], side: number) => Float32Array | null {
  let cachedFor = '';
  let bySide = new Map<number, Float32Array | null>();
  return (data, side) => {
    const key = JSON.stringify(data);
    if (key !== cachedFor || bySide.size > 4) {
      cachedFor = key;
      bySide = new Map();
    }
    const inputs = bySide.get(side) ?? gridInputs(data, side);
    bySide.set(side, inputs);
    return inputs;
  };
}
