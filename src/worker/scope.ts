/** The samples over which J is asked for. */
import type { ObjectiveSamples } from '../engine/index.ts';
import { gatherRows } from '../training/rows.ts';
import type { LossScope } from './protocol.ts';
import type { Run } from './run.ts';
import { chosenSample, walkedSample } from './sample.ts';
import type { Sample } from './sample.ts';

/** The walked sample and the walked batch come with their dropout. Throws where a sample has no target. */
export function samplesIn(run: Run, scope: LossScope): ObjectiveSamples {
  switch (scope.kind) {
    case 'walked':
      return onlySample(walkedSample(run));
    case 'batch':
      return walkedBatch(run);
    case 'set':
      return { ...run.train, dropoutFactors: null };
    case 'row':
    case 'own':
      return onlySample(chosenSample(run, scope));
  }
}

/** Whether there is a loss over these samples: one that a person typed may have no target. */
export function hasTarget(run: Run, scope: LossScope): boolean {
  return scope.kind !== 'own' || chosenSample(run, scope).target !== null;
}

/** The batch that the walk is in, as rows of the data set. */
export function walkedRows({ walk, dataset }: Run): Uint32Array {
  return walk.batch.rows.map((row) => dataset.train[row]!);
}

/** The rows of the batch that the walk is in, flat. */
export function walkedBatch({ trainer, walk }: Run): ObjectiveSamples & { inputs: Float32Array } {
  const { rows, dropoutFactors } = walk.batch;
  const { setup } = trainer;
  const targetCount = setup.rows.targets.length / setup.rows.count;
  return {
    inputs: gatherRows(setup.rows.inputs, setup.spec.network.inputs, rows),
    targets: gatherRows(setup.rows.targets, targetCount, rows),
    dropoutFactors,
  };
}

function onlySample({ input, target, dropoutFactors }: Sample): ObjectiveSamples {
  if (target === null) throw new Error('The sample has no target, so it has no loss.');
  return { inputs: input, targets: target, dropoutFactors };
}
