import type { Problem } from '../problem.ts';
import { SINGLE_NEURON_DEFAULTS, TRUTH_TABLE, truthTableRows } from './truthTable.ts';

export const xor: Problem = {
  ...TRUTH_TABLE,
  id: 'xor',
  defaults: {
    ...SINGLE_NEURON_DEFAULTS,
    hiddenUnits: [2],
    loss: 'sum_of_squared_errors',
    optimizer: { name: 'sgd', learningRate: 5 },
  },
  generate: () => truthTableRows([0, 1, 1, 0]),
};
