/** Walks through the numbers of a panel, unit after unit and vector after vector. */
import type { Code } from './code.ts';
import { get, v128 } from './instructions.ts';
import type { Local } from './instructions.ts';
import type { KernelBuilder } from './kernelBuilder.ts';
import { VECTOR_BYTES } from './layout.ts';
import type { Panels } from './layout.ts';
import { range, rounds } from './loops.ts';

export interface PanelShape {
  units: number;
  panels: Panels;
}

/** A vector in memory. */
export interface Place {
  load: Code;
  store(value: Code): Code;
}

/** The body for every unit and vector of a panel, with the unit's places in each of the arrays. */
export function eachUnit(
  f: KernelBuilder,
  { units, panels }: PanelShape,
  arrays: readonly Local[],
  body: (vector: number, places: readonly Place[]) => Code,
): Code {
  const walks = arrays.map((pointer) => ({ pointer, stride: panels.unitBytes }));
  return rounds(f, units, walks, (unit, ...pointers) =>
    range(panels.vectors).map((v) =>
      body(
        v,
        pointers.map((pointer) => placeAt(pointer, unit * panels.unitBytes + v * VECTOR_BYTES)),
      ),
    ),
  );
}

/**
 * The body for every vector of a panel on its own, with the weight of its samples. Several vectors are a loop, since the body
 * may be long.
 */
export function eachVector(
  f: KernelBuilder,
  { units, panels }: PanelShape,
  arrays: readonly Local[],
  weights: Local,
  body: (weight: Code, places: readonly Place[]) => Code,
): Code {
  const walks = arrays.map((pointer) => ({ pointer, stride: panels.unitBytes }));
  return rounds(f, units, walks, (unit, ...pointers) => {
    const within = [weights, ...pointers].map((pointer) => ({ pointer, stride: VECTOR_BYTES }));
    return rounds(f, panels.vectors, within, (v, weight, ...moving) =>
      body(
        v128.load(get(weight!), v * VECTOR_BYTES),
        moving.map((pointer) => placeAt(pointer, unit * panels.unitBytes + v * VECTOR_BYTES)),
      ),
    );
  });
}

function placeAt(pointer: Local, offset: number): Place {
  return {
    load: v128.load(get(pointer), offset),
    store: (value) => v128.store(get(pointer), offset, value),
  };
}
