/** Taking a run's numbers over into a network, optimiser or data set that is not quite the one they came from. */
import { OPTIMIZERS, reshapeParameters, reshapeSlots } from '../engine/index.ts';
import type { ProgramState } from '../engine/index.ts';
import type { TrainerSetup } from './setup.ts';

/** The numbers of a run: where it stands, and where it began. */
export interface RunNumbers {
  state: ProgramState;
  initialParameters: Float32Array;
}

/**
 * What survives a change of setup. Weights and their slots stay with the ids of their units; new weights take theirs
 * from `fresh`, drawn for the new network (null where it has no new ones), and new slots are those of `empty`, the new
 * program before any training. Another optimiser starts with empty slots, other data begin their epoch again.
 */
export function carryOver(
  old: TrainerSetup,
  numbers: RunNumbers,
  next: TrainerSetup,
  fresh: Float32Array | null,
  empty: ProgramState,
): RunNumbers {
  const { state, initialParameters } = numbers;
  const reshape = (values: Float32Array): Float32Array =>
    fresh === null
      ? values
      : Float32Array.from(
          reshapeParameters(old.spec.network, old.unitIds, next.spec.network, next.unitIds, values, fresh),
        );
  return {
    state: {
      ...state,
      parameters: reshape(state.parameters),
      slots: carrySlots(old, state, next, fresh === null, empty),
      frozen: next.spec.frozen ?? empty.frozen,
      positionInEpoch: next.rows === old.rows ? state.positionInEpoch : 0,
      seeds: next.seeds,
    },
    initialParameters: reshape(initialParameters),
  };
}

function carrySlots(
  old: TrainerSetup,
  state: ProgramState,
  next: TrainerSetup,
  isSameShape: boolean,
  empty: ProgramState,
): Float32Array {
  if (old.spec.optimizer.name !== next.spec.optimizer.name) return empty.slots;
  if (isSameShape) return state.slots;
  return reshapeSlots(
    old.spec.network,
    old.unitIds,
    next.spec.network,
    next.unitIds,
    state.slots,
    OPTIMIZERS[next.spec.optimizer.name].slotsPerParameter,
    // Before any training all slots of an optimiser hold the same number.
    empty.slots[0],
  );
}
