/** Taking a run's numbers over into a network, optimiser or data set that is not quite the one they came from. */
import { createSlots, emptySlots, Reshape } from '../engine/index.ts';
import type { ProgramState } from '../engine/index.ts';
import type { TrainerSetup } from './setup.ts';

/** The numbers of a run: where it stands, and where it began. */
export interface RunNumbers {
  state: ProgramState;
  initialParameters: Float32Array;
}

/**
 * What survives a change of setup. Weights and their slots stay with the ids of their units; new weights take theirs
 * from `fresh`, drawn for the new network (null where it has the units of the old one), and new slots are empty. Another
 * optimiser starts with empty slots, other data begin their epoch again.
 */
export function carryOver(
  old: TrainerSetup,
  { state, initialParameters }: RunNumbers,
  next: TrainerSetup,
  fresh: Float32Array | null,
): RunNumbers {
  const reshape = fresh && new Reshape(namedNetwork(old), namedNetwork(next));
  const carry = (values: Float32Array): Float32Array =>
    reshape && fresh ? reshape.parameters(values, fresh) : values;
  const parameters = carry(state.parameters);
  return {
    state: {
      ...state,
      parameters,
      slots: carrySlots(old, state, next, reshape) ?? createSlots(next.spec.optimizer, parameters.length),
      frozen: next.spec.frozen ?? new Uint8Array(parameters.length),
      positionInEpoch: next.rows === old.rows ? state.positionInEpoch : 0,
      seeds: next.seeds,
    },
    initialParameters: carry(initialParameters),
  };
}

function namedNetwork({ spec, unitIds }: TrainerSetup) {
  return { spec: spec.network, unitIds };
}

/** Null with another optimiser, which can do nothing with them. */
function carrySlots(
  old: TrainerSetup,
  { slots }: ProgramState,
  next: TrainerSetup,
  reshape: Reshape | null,
): Float32Array | null {
  if (old.spec.optimizer.name !== next.spec.optimizer.name) return null;
  const { perParameter, value } = emptySlots(next.spec.optimizer);
  return reshape?.slots(slots, perParameter, value) ?? slots;
}
