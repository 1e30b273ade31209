import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FEATURE_NAMES } from '../../src/data/features.ts';
import { parameterRefs, type WeightRef } from '../../src/document/edges.ts';
import { createRandom, type Random } from '../../src/engine/index.ts';
import { createTestStore, smallDocument, type TestStore } from '../helpers/testStore.ts';

const ACTION_COUNT = 300;

function pick<Value>(random: Random, values: readonly Value[]): Value {
  return values[Math.floor(random.uniform() * values.length)]!;
}

function randomAction({ actions, state, settled }: TestStore, random: Random): () => void | Promise<void> {
  const { document } = state();
  const refs = parameterRefs(document);
  const ref = pick(random, refs);
  const weight = pick(
    random,
    refs.filter((other): other is WeightRef => other.kind === 'weight'),
  );
  const value = random.uniform(-2, 2);
  const hidden = Math.floor(random.uniform() * (document.layers.length - 1));
  const hasHidden = document.layers.length > 1;
  return pick(random, [
    () => actions.setParameter(ref, value),
    () => actions.setParameter(ref, actions.parameterValue(ref) + 0.1, 'keys'),
    () => actions.setParameters('paste weights', [{ ref, value }]),
    async () => {
      actions.beginDrag(ref);
      actions.dragTo(value);
      await settled();
      if (random.uniform() < 0.5) actions.endDrag();
      else actions.cancelDrag();
    },
    () => actions.toggleLock(ref),
    () => actions.toggleRemoved(weight),
    () => actions.stepForward(),
    () => actions.setStepSize(pick(random, ['batch', 'epoch'])),
    () => actions.startAgain(),
    () => actions.newWeights(),
    () => actions.addLayer(Math.min(document.layers.length - 1, 2)),
    () => (hasHidden ? actions.removeLayer(hidden) : undefined),
    () => (hasHidden ? actions.setUnitCount(hidden, 1 + Math.floor(random.uniform() * 5)) : undefined),
    () => (hasHidden ? actions.removeUnit(hidden, 0) : undefined),
    () => (hasHidden ? actions.setActivation(hidden, pick(random, ['relu', 'tanh', 'gelu'])) : undefined),
    () => (hasHidden ? actions.setDropoutRate(hidden, pick(random, [0, 0.3])) : undefined),
    () => actions.toggleFeature(pick(random, FEATURE_NAMES), FEATURE_NAMES),
    () => actions.setOptimizer(pick(random, ['sgd', 'adam', 'adagrad', 'momentum'])),
    () => actions.setLearningRate(pick(random, [0.001, 0.01, 0.1])),
    () => actions.setBatchSize(pick(random, [1, 7, 40])),
    () => actions.setRegularisation(pick(random, [0, 0.01]), pick(random, [0, 0.01])),
    () => actions.setNoise(pick(random, [0, 0.2])),
    () => actions.regenerate(),
    () => actions.openProblem(pick(random, ['transactions', 'xor', 'and', 'sine'])),
  ]);
}

/** One short text for the document, the curve and the worker's whole state. */
async function checksum({ state, curve, checkpoint }: TestStore): Promise<string> {
  const saved = await checkpoint();
  const { parameters, slots, frozen, step, epoch, positionInEpoch, seeds } = saved.state;
  const hash = createHash('sha1');
  for (const numbers of [parameters, slots, frozen, saved.initialParameters]) hash.update(numbers);
  const { document, run } = state();
  hash.update(JSON.stringify([document, curve(), run.curve.edits, step, epoch, positionInEpoch, seeds]));
  return hash.digest('hex');
}

/** What the state was with so many entries to undo. */
type Stops = Map<number, string>;

async function act(test: TestStore, random: Random): Promise<Stops> {
  const stops: Stops = new Map([[0, await checksum(test)]]);
  for (let count = 0; count < ACTION_COUNT; count++) {
    await randomAction(test, random)();
    await test.settled();
    stops.set(test.state().history.undo.length, await checksum(test));
  }
  return stops;
}

describe(`After ${ACTION_COUNT} random actions`, () => {
  it.each([1, 2])(
    'undo leads to the start and redo to the end, stop by stop (seed %i)',
    async (seed) => {
      const test = createTestStore(smallDocument());
      test.actions.chooseView('sample');
      await test.settled();
      const stops = await act(test, createRandom(seed));
      const entries = test.state().history.undo.length;
      expect(test.state().run.failure).toBeNull();
      expect(entries).toBeGreaterThan(ACTION_COUNT / 2);
      for (let left = entries - 1; left >= 0; left--) {
        test.actions.undo();
        await test.settled();
        expect(await checksum(test), `after undoing to ${left}`).toBe(stops.get(left));
      }
      for (let done = 1; done <= entries; done++) {
        test.actions.redo();
        await test.settled();
        expect(await checksum(test), `after redoing to ${done}`).toBe(stops.get(done));
      }
    },
    60_000,
  );
});
