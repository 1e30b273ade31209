/** What the four logic gates have in common: two inputs of 0 or 1, four rows, one output. */
import type { Problem, Row } from '../problem.ts';

const INPUT_PAIRS = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

/** A gate before it has its rows. */
export const TRUTH_TABLE = {
  group: 'small',
  kind: 'table',
  task: 'binary',
  inputs: [
    { symbol: 'x₁', min: 0, max: 1 },
    { symbol: 'x₂', min: 0, max: 1 },
  ],
  target: { symbol: 'y' },
  plane: [-0.5, 1.5],
  derivedInputs: false,
} as const satisfies Partial<Problem>;

/** The four rows, given the outputs for the inputs 00, 01, 10 and 11. */
export function truthTableRows(outputs: readonly [number, number, number, number]): Row[] {
  return outputs.map((label, index) => ({ inputs: [...INPUT_PAIRS[index]!], label }));
}
