/**
 * What stays when a network changes its shape: every number whose units are still there.
 *
 * A weight is known by the ids of its two units and stays where both still exist and still follow one another; a bias is
 * known by the id of its unit. Everything else comes from the fresh numbers of the new network.
 */
import type { NetworkSpec } from './network.ts';
import { checkUnitIds, parameterCount, parameterLayout } from './network.ts';
import { checkLength } from './rows.ts';

/** A network, and the ids of all its units: one array for each column, the inputs first. */
export interface NamedNetwork {
  spec: NetworkSpec;
  unitIds: readonly (readonly string[])[];
}

/** Marks a parameter of the new network that the old one did not have. */
const NEW = -1;

/** The way of numbers from one network into another. Throws where ids and units do not fit together. */
export class Reshape {
  readonly #oldCount: number;
  /** For each parameter of the new network its number in the old one, or NEW. */
  readonly #origins: Int32Array;

  constructor(old: NamedNetwork, next: NamedNetwork) {
    checkUnitIds(old.spec, old.unitIds);
    checkUnitIds(next.spec, next.unitIds);
    this.#oldCount = parameterCount(old.spec);
    this.#origins = findOrigins(old, next);
  }

  /** Parameters in the new layout: survivors from `values`, all others from `fresh`. */
  parameters(values: Float32Array, fresh: Float32Array): Float32Array {
    checkLength(values, this.#oldCount, 'parameters');
    checkLength(fresh, this.#origins.length, 'fresh parameters');
    const reshaped = fresh.slice();
    this.#carry(values, 0, reshaped, 0);
    return reshaped;
  }

  /** Optimiser slots in the new layout; new parameters begin with `emptyValue`. */
  slots(slots: Float32Array, perParameter: number, emptyValue: number): Float32Array {
    const oldCount = this.#oldCount;
    const newCount = this.#origins.length;
    checkLength(slots, oldCount * perParameter, 'slots');
    const reshaped = new Float32Array(newCount * perParameter).fill(emptyValue);
    for (let block = 0; block < perParameter; block++)
      this.#carry(slots, block * oldCount, reshaped, block * newCount);
    return reshaped;
  }

  #carry(values: Float32Array, from: number, into: Float32Array, to: number): void {
    for (let i = 0; i < this.#origins.length; i++) {
      const origin = this.#origins[i]!;
      if (origin !== NEW) into[to + i] = values[from + origin]!;
    }
  }
}

function findOrigins(old: NamedNetwork, next: NamedNetwork): Int32Array {
  const oldLayout = parameterLayout(old.spec);
  const oldPlaces = placesOf(old.unitIds);
  const newPlaces = next.unitIds.map((column) => column.map((id) => oldPlaces.get(id)));
  const origins = new Int32Array(parameterCount(next.spec)).fill(NEW);

  parameterLayout(next.spec).forEach(({ weights, biases }, l) => {
    newPlaces[l + 1]!.forEach((to, j) => {
      if (to === undefined || to.column === 0) return;
      const layer = oldLayout[to.column - 1]!;
      if (biases !== null && layer.biases !== null)
        origins[biases.offset + j] = layer.biases.offset + to.unit;
      newPlaces[l]!.forEach((from, i) => {
        if (from?.column !== to.column - 1) return;
        origins[weights.offset + i * weights.units + j] =
          layer.weights.offset + from.unit * layer.weights.units + to.unit;
      });
    });
  });
  return origins;
}

/** Where a unit is. */
interface UnitPlace {
  column: number;
  unit: number;
}

function placesOf(ids: NamedNetwork['unitIds']): Map<string, UnitPlace> {
  return new Map(ids.flatMap((column, c) => column.map((id, unit) => [id, { column: c, unit }] as const)));
}
