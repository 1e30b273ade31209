import type { Checkpoint } from './protocol.ts';
import type { Run } from './run.ts';

/** A copy of the whole state of a run. */
export function checkpointOf({ trainer }: Run): Checkpoint {
  return { network: trainer.setup.spec.network, ...trainer.save() };
}

/** Buffers that leave with the checkpoint. */
export function checkpointTransfers({ state, initialParameters }: Checkpoint): ArrayBuffer[] {
  return [state.parameters, state.slots, state.frozen, initialParameters].flatMap(({ buffer }) =>
    buffer instanceof ArrayBuffer ? [buffer] : [],
  );
}
