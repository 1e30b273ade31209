import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import { toRunConfig } from '../../src/store/runConfig.ts';
import { startRun } from '../../src/worker/run.ts';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
const EPOCHS = 200;
const GOOD_LOSS = 0.05;

/** The first epoch at whose end Circle, as it opens with this seed, has a small validation loss; null for none. */
async function epochsToLearnCircle(seed: number): Promise<number | null> {
  const { trainer, validation } = await startRun(
    toRunConfig(createDocument('circle', seed)),
    null,
    new Map(),
  );
  if (!validation) throw new Error('Circle holds rows out for validation.');
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    trainer.trainTo('epoch', () => false);
    if (trainer.program.evaluate(validation.inputs, validation.targets).loss < GOOD_LOSS) return epoch;
  }
  return null;
}

describe('Circle as it opens', () => {
  it('is learnt within 200 epochs from at least 18 of 20 seeds', async () => {
    const epochs = await Promise.all(SEEDS.map(epochsToLearnCircle));
    const failed = SEEDS.filter((_, index) => epochs[index] === null);
    console.info(`Circle: learnt from ${SEEDS.length - failed.length} of ${SEEDS.length} seeds`);
    expect(failed.length, `Not learnt from the seeds ${failed.join(', ')}`).toBeLessThanOrEqual(2);
  }, 60_000);
});
