import { positionAt } from '../engine/index.ts';
import type { WalkFrame } from './protocol.ts';
import type { Run } from './run.ts';
import { traceOf, walkedSample } from './sample.ts';
import { walkedRows } from './scope.ts';

/** Where the walk stands, and its sample with the parameters that the batch is trained from. */
export function makeWalkFrame(run: Run, parameters: Float64Array, withGradients: boolean): WalkFrame {
  const { walk, trainer } = run;
  const { batch, plan, index, before } = walk;
  const sample = walkedSample(run);
  return {
    index,
    lastIndex: plan.lastIndex,
    position: positionAt(plan, index),
    rows: walkedRows(run),
    row: sample.row,
    step: batch.step,
    epoch: batch.epoch,
    batchIndex: batch.batchIndex,
    batchesPerEpoch: batch.batchesPerEpoch,
    learningRate: batch.learningRate,
    // Copies: views would take the factors of the whole batch along.
    dropoutFactors: sample.dropoutFactors && sample.dropoutFactors.map((factors) => factors.slice()),
    sample: traceOf(trainer.setup.spec, before?.parameters ?? parameters, sample, withGradients),
  };
}
