import type { Checkpoint, Moment } from './protocol.ts';
import type { Run } from './run.ts';
import { curveSince } from './runCurve.ts';

/** A copy of the whole state of a run. */
export function checkpointOf({ trainer, walk }: Run): Checkpoint {
  return {
    network: trainer.setup.spec.network,
    ...trainer.save(),
    walkIndex: walk.before ? 0 : walk.index,
  };
}

/** With the points of the curve after this epoch. */
export function momentOf(run: Run, curveAfter: number): Moment {
  return { checkpoint: checkpointOf(run), curve: curveSince(run, curveAfter) };
}

/** Buffers that leave with the checkpoint. */
export function checkpointTransfers({ state, initialParameters }: Checkpoint): ArrayBuffer[] {
  return [state.parameters, state.slots, state.frozen, initialParameters].flatMap(({ buffer }) =>
    buffer instanceof ArrayBuffer ? [buffer] : [],
  );
}
