/** The update at the end of the walked batch, with all that it is made of. */
import { gradientStages } from '../engine/index.ts';
import type { ProgramState } from '../engine/index.ts';
import type { WalkedBatch } from '../training/walk.ts';
import type { SentFrame, UpdateNumbers } from './frameContent.ts';
import type { Run } from './run.ts';
import { traceOf, walkedSample } from './sample.ts';
import { walkedBatch } from './scope.ts';

interface Known {
  /** Counts the updates that were made. */
  id: number;
  batch: WalkedBatch;
  before: ProgramState | null;
  numbers: UpdateNumbers;
}

/**
 * Remembers the numbers of the last update asked for: they stay the same at every step of its batch. They are left out
 * where the page has them already, as the update number `knownUpdate`.
 */
export function createUpdateMaker(): (run: Run, knownUpdate: number | null) => SentFrame['update'] {
  let known: Known | null = null;
  return (run, knownUpdate) => {
    const { batch, before } = run.walk;
    if (known?.batch !== batch || known.before !== before)
      known = { id: (known?.id ?? 0) + 1, batch, before, numbers: updateNumbers(run) };
    const { id, numbers } = known;
    return {
      id,
      numbers: id === knownUpdate ? null : numbers,
      sampleAfter: traceOf(run.trainer.setup.spec, numbers.after, walkedSample(run), false),
    };
  };
}

function updateNumbers(run: Run): UpdateNumbers {
  const { trainer, walk } = run;
  const { spec } = trainer.setup;
  const { batch } = walk;
  const before = walk.before ?? trainer.program.saveState();
  const after = walk.before ? trainer.program.saveState() : trainer.foresee();
  const samples = walkedBatch(run);
  const stages = gradientStages(spec.network, before.parameters, spec.loss, samples, batch.settings);
  return {
    isDone: walk.before !== null,
    number: batch.step + 1,
    learningRate: batch.learningRate,
    before: before.parameters,
    after: after.parameters,
    meanGradient: stages.mean,
    penaltyGradient: stages.penalty,
    gradientNorm: stages.norm,
    clippedGradient: stages.clipped,
    slotsBefore: before.slots,
    slotsAfter: after.slots,
  };
}
