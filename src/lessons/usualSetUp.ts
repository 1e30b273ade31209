/** What a set-up is where it says nothing else. */
import type { SetUp } from './types.ts';

export const USUAL_SET_UP: Omit<SetUp, 'start'> = {
  parameters: null,
  sample: { kind: 'row', row: 0 },
  view: null,
  stepSize: 'neuron',
  walkIndex: 0,
  mathsOpen: false,
  selection: null,
  shows: null,
};
