import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/engine/index.ts';
import { isCurveEpoch } from '../../src/training/curve.ts';
import { PROBLEM_LIST } from '../../src/data/registry.ts';
import { createDocument } from '../../src/document/defaults.ts';
import { setLearningRate } from '../../src/document/training.ts';
import type { EdgewiseDocument } from '../../src/document/document.ts';
import { explosionOf, goodEpochBefore } from '../../src/store/explosion.ts';
import { toRunConfig } from '../../src/store/runConfig.ts';
import { startRun } from '../../src/worker/run.ts';

const EPOCHS = 150;

function points(...losses: number[]) {
  return losses.map((trainLoss, epoch) => ({ epoch, trainLoss }));
}

async function curveOf(document: EdgewiseDocument, epochs = EPOCHS) {
  const { trainer, train } = await startRun(toRunConfig(document), null, new Map());
  const curve = [];
  for (let epoch = 0; epoch <= epochs; epoch++) {
    if (isCurveEpoch(epoch))
      curve.push({ epoch, trainLoss: trainer.program.evaluate(train.inputs, train.targets).loss });
    if (trainer.trainTo('epoch', () => false).divergence) break;
  }
  return curve;
}

/** The epochs at which the loss is said to explode. */
function alarms(curve: readonly { epoch: number; trainLoss: number }[]): number[] {
  return curve.filter((_, at) => explosionOf(curve.slice(0, at + 1), 0)).map(({ epoch }) => epoch);
}

describe('A loss that explodes', () => {
  it('has risen three times in a row, to ten times its lowest and twice its first', () => {
    expect(explosionOf(points(1, 0.5, 0.4, 1, 3, 9), 0)).toEqual({ goodEpoch: 2, times: 9 / 0.4 });
    expect(explosionOf(points(1, 0.5, 0.4, 1, 3, 3.9), 0)).toBeNull();
    expect(explosionOf(points(3, 0.5, 0.4, 1, 3, 5.9), 0)).toBeNull();
    expect(explosionOf(points(1, 0.5, 0.4, 0.3, 9, 8.9), 0)).toBeNull();
  });

  it('goes on doing so when it dips once', () => {
    expect(explosionOf(points(1, 0.4, 1, 3, 9, 8), 0)).not.toBeNull();
  });

  it('is compared with what it was since the last change', () => {
    const curve = points(1, 0.01, 0.5, 1, 2, 3, 4, 5);
    expect(explosionOf(curve, 0)).not.toBeNull();
    expect(explosionOf(curve, 3)).toBeNull();
  });

  it('counts as larger than any other when it is infinite', () => {
    expect(explosionOf(points(1, 0.5, Infinity, NaN, Infinity), 0)).toMatchObject({ goodEpoch: 1 });
  });

  it('is found on a run that diverges, before it is infinite', async () => {
    // A linear unit on inputs from −6 to 6: J is a bowl whose curvature is their mean square, 12. Above a rate of 2/12 the
    // steps lead up its sides.
    const { document } = setLearningRate(createDocument('plane'), 0.18);
    const unbounded = { ...document, layers: document.layers.slice(-1) };
    const curve = await curveOf(unbounded, 400);
    const [first] = alarms(curve);
    expect(first).toBeDefined();
    expect(Number.isFinite(curve.find(({ epoch }) => epoch === first)!.trainLoss)).toBe(true);
  });
});

describe('The last epoch that was in order', () => {
  it('is the one before the loss began to grow', () => {
    expect(goodEpochBefore(points(1, 0.5, 2, 9), 3)).toBe(1);
  });

  it('is the one asked for where it did not grow', () => {
    expect(goodEpochBefore(points(1, 0.5, 0.6), 2)).toBe(2);
    expect(goodEpochBefore([], 4)).toBe(4);
  });
});

describe('No alarm', () => {
  it.each(PROBLEM_LIST.map(({ id }) => id))(
    `is raised by ${EPOCHS} epochs of %s as it opens`,
    async (id) => {
      expect(alarms(await curveOf(createDocument(id)))).toEqual([]);
    },
    60_000,
  );

  it.each([1, 2, 3, 4, 5])('is raised by noise that often halves or doubles the loss (seed %i)', (seed) => {
    const random = createRandom(seed);
    const losses = Array.from({ length: 1000 }, (_, at) => Math.exp(0.4 * random.normal() - at / 100));
    expect(alarms(points(...losses))).toEqual([]);
  });
});
