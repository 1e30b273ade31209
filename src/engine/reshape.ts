/**
 * What stays when a network changes its shape: every number whose units are still there.
 *
 * A weight is known by the ids of its two units and stays where both still exist and still follow one another; a bias is
 * known by the id of its unit. Everything else comes from the fresh numbers of the new network.
 */
import type { NetworkSpec } from './network.ts';
import { checkParameters, checkUnitIds, parameterCount, parameterLayout } from './network.ts';
import { checkLength } from './rows.ts';

/** The ids of all units: one array for each column, the inputs first. */
type UnitIds = readonly (readonly string[])[];

/** Marks a parameter of the new network that the old one did not have. */
const NEW = -1;

/** Parameters in the new layout: survivors from `values`, all others from `fresh`. */
export function reshapeParameters(
  oldSpec: NetworkSpec,
  oldUnitIds: UnitIds,
  newSpec: NetworkSpec,
  newUnitIds: UnitIds,
  values: ArrayLike<number>,
  fresh: ArrayLike<number>,
): Float64Array {
  checkParameters(oldSpec, values);
  checkParameters(newSpec, fresh);
  const origins = findOrigins(oldSpec, oldUnitIds, newSpec, newUnitIds);
  return Float64Array.from(origins, (origin, i) => (origin === NEW ? fresh[i]! : values[origin]!));
}

/** Optimiser slots in the new layout; new parameters begin with `emptyValue` (0 for all optimisers but adagrad). */
export function reshapeSlots(
  oldSpec: NetworkSpec,
  oldUnitIds: UnitIds,
  newSpec: NetworkSpec,
  newUnitIds: UnitIds,
  slots: Float32Array,
  slotsPerParameter: number,
  emptyValue = 0,
): Float32Array {
  const oldCount = parameterCount(oldSpec);
  checkLength(slots, oldCount * slotsPerParameter, 'slots');
  const origins = findOrigins(oldSpec, oldUnitIds, newSpec, newUnitIds);
  const reshaped = new Float32Array(origins.length * slotsPerParameter).fill(emptyValue);
  for (let block = 0; block < slotsPerParameter; block++) {
    origins.forEach((origin, i) => {
      if (origin !== NEW) reshaped[block * origins.length + i] = slots[block * oldCount + origin]!;
    });
  }
  return reshaped;
}

/** Frozen marks in the new layout; new parameters are free. */
export function reshapeFrozen(
  oldSpec: NetworkSpec,
  oldUnitIds: UnitIds,
  newSpec: NetworkSpec,
  newUnitIds: UnitIds,
  frozen: Uint8Array,
): Uint8Array {
  checkParameters(oldSpec, frozen);
  const origins = findOrigins(oldSpec, oldUnitIds, newSpec, newUnitIds);
  return Uint8Array.from(origins, (origin) => (origin === NEW ? 0 : frozen[origin]!));
}

/** For each parameter of the new network, its index in the old one, or NEW. */
function findOrigins(
  oldSpec: NetworkSpec,
  oldIds: UnitIds,
  newSpec: NetworkSpec,
  newIds: UnitIds,
): Int32Array {
  checkUnitIds(oldSpec, oldIds);
  checkUnitIds(newSpec, newIds);
  const oldLayout = parameterLayout(oldSpec);
  const oldPlaces = placesOf(oldIds);
  const origins = new Int32Array(parameterCount(newSpec)).fill(NEW);

  parameterLayout(newSpec).forEach(({ weights, biases }, l) => {
    newIds[l + 1]!.forEach((toId, j) => {
      const to = oldPlaces.get(toId);
      if (to === undefined || to.column === 0) return;
      const old = oldLayout[to.column - 1]!;
      if (biases !== null && old.biases !== null) origins[biases.offset + j] = old.biases.offset + to.unit;
      newIds[l]!.forEach((fromId, i) => {
        const from = oldPlaces.get(fromId);
        if (from?.column !== to.column - 1) return;
        origins[weights.offset + i * weights.units + j] =
          old.weights.offset + from.unit * old.weights.units + to.unit;
      });
    });
  });
  return origins;
}

function placesOf(ids: UnitIds): Map<string, { column: number; unit: number }> {
  const places = new Map<string, { column: number; unit: number }>();
  ids.forEach((column, c) => column.forEach((id, unit) => places.set(id, { column: c, unit })));
  return places;
}
