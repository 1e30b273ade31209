import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { ActivationName, LossName, NetworkSpec } from '../../src/engine/index.ts';

/** Numbers that are not finite are written as words in the oracle files. */
const WORDS: Record<string, number> = { NaN, Infinity, '-Infinity': -Infinity };

/** The content of one oracle file; what shape it has is described in the README beside it. */
export function readOracle<Content>(name: string): Content {
  const text = readFileSync(new URL(`../oracles/${name}.json`, import.meta.url), 'utf8');
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'string' && value in WORDS ? WORDS[value] : value,
  ) as Content;
}

/** Fails unless |actual − expected| ≤ tolerance · max(1, |expected|), element by element. */
export function expectClose(
  actual: ArrayLike<number>,
  expected: readonly number[],
  tolerance: number,
  what: string,
): void {
  expect(actual.length, `${what}: length`).toBe(expected.length);
  expected.forEach((want, i) => {
    const got = actual[i]!;
    const isClose = got === want || Math.abs(got - want) <= tolerance * Math.max(1, Math.abs(want));
    if (!isClose) expect.fail(`${what}[${i}]: got ${got}, expected ${want}`);
  });
}

/** A layer as the oracles write it; W is [output][input]. */
export interface OracleLayer {
  units: number;
  activation: string;
  W: number[][];
  b: number[] | null;
}

/** From the oracles' matrix [output][input] to our flat weights, row-major [input][output]. */
export function kernelOf(matrix: readonly (readonly number[])[]): number[] {
  return matrix[0]!.flatMap((_, input) => matrix.map((row) => row[input]!));
}

/** The flat parameters of oracle layers. */
export function parametersOf(layers: readonly OracleLayer[]): Float64Array {
  return Float64Array.from(layers.flatMap(({ W, b }) => [...kernelOf(W), ...(b ?? [])]));
}

/** The network that oracle layers describe. */
export function networkOf(inputs: number, layers: readonly OracleLayer[]): NetworkSpec {
  return {
    inputs,
    layers: layers.map(({ units, activation, b }) => ({
      units,
      activation: activation as ActivationName,
      useBias: b !== null,
    })),
  };
}

/** Our names of the oracles' losses, where Edgewise has them. */
export const LOSS_NAMES: Record<string, LossName> = {
  half_sse: 'sum_of_squared_errors',
  mse: 'mean_squared_error',
  mae: 'mean_absolute_error',
  huber_1: 'huber',
  bce: 'binary_crossentropy',
  cce: 'categorical_crossentropy',
};
