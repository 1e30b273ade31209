import type { Problem, Row } from '../problem.ts';

/** Family members, accounts → transactions. */
const ROWS: readonly (readonly [number, number, number])[] = [
  [2, 3, 13],
  [1, 1, 6],
  [3, 1, 12],
  [1, 4, 9],
  [4, 2, 18],
  [0, 2, 2],
  [2, 5, 15],
  [5, 3, 24],
];

/** In the engine's layout: weights from x₁, weights from x₂, biases; the same for the output. */
// prettier-ignore
const INITIAL_WEIGHTS = [
  1, -1, // from x₁ to h₁ and h₂
  1, 1, // from x₂ to h₁ and h₂
  0, 0, // biases of h₁ and h₂
  2, -1, // from h₁ and h₂ to the output
  0, // bias of the output
];

export const transactions: Problem = {
  id: 'transactions',
  group: 'small',
  kind: 'table',
  task: 'regression',
  inputs: [
    { symbol: 'x₁', min: 0, max: 6 },
    { symbol: 'x₂', min: 0, max: 6 },
  ],
  target: { symbol: 'y' },
  plane: [-0.5, 6.5],
  derivedInputs: false,
  initialWeights: INITIAL_WEIGHTS,
  generate: (): Row[] =>
    ROWS.map(([members, accounts, count]) => ({ inputs: [members, accounts], label: count })),
};
