import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FEATURE_NAMES } from '../../src/data/features.ts';
import { FIND_ALL } from '../../src/data/tables/reading.ts';
import { parameterRefs, type WeightRef } from '../../src/document/edges.ts';
import { createRandom, type Random } from '../../src/engine/index.ts';
import { createTestStore, smallDocument, type TestStore } from '../helpers/testStore.ts';

/** Far longer runs by hand: ACTIONS=2000 SEEDS=40 npx vitest run test/store/randomActions.test.ts */
const ACTION_COUNT = Number(process.env['ACTIONS'] ?? 500);
const SEEDS = Array.from({ length: Number(process.env['SEEDS'] ?? 4) }, (_, index) => index + 1);

type Act = () => void | Promise<void>;

function pick<Value>(random: Random, values: readonly Value[]): Value {
  return values[Math.floor(random.uniform() * values.length)]!;
}

function edits({ actions, state, settled }: TestStore, random: Random): Act[] {
  const { document } = state();
  const refs = parameterRefs(document);
  const ref = pick(random, refs);
  const weight = pick(
    random,
    refs.filter((other): other is WeightRef => other.kind === 'weight'),
  );
  const value = random.uniform(-2, 2);
  return [
    () => actions.setParameter(ref, value),
    () => actions.moveParameter(ref, actions.parameterValue(ref) + 0.1, 'keys'),
    () =>
      actions.setParameters('paste weights', [
        { ref, value },
        { ref: weight, value: 1 },
      ]),
    async () => {
      actions.beginDrag(ref);
      actions.dragTo(value);
      await settled();
      if (random.uniform() < 0.5) actions.endDrag();
      else actions.cancelDrag();
    },
    () => actions.toggleLock(ref),
    () => actions.toggleRemoved(weight),
  ];
}

function trainings({ actions, state, nextFrame, frame }: TestStore, random: Random): Act[] {
  return [
    () => actions.stepForward(),
    () => actions.stepForward(),
    () => actions.stepBack(),
    () => actions.setStepSize(pick(random, ['neuron', 'layer', 'sample', 'batch', 'epoch'])),
    () => actions.seek(Math.floor(random.uniform() * (frame().walk.lastIndex + 1))),
    // A stretch of training, paused by hand, by another action while it plays, or by its stop rule.
    async () => {
      actions.setStepSize('epoch');
      actions.setSpeed(null);
      actions.togglePlay();
      for (let turns = Math.floor(random.uniform() * 6); turns > 0; turns--) await nextFrame();
      if (random.uniform() < 0.3) actions.setParameter(pick(random, parameterRefs(state().document)), 0.5);
      actions.pause();
    },
    async () => {
      actions.setFit('train for steps', { steps: 1 + Math.floor(random.uniform() * 30) });
      actions.setSpeed(null);
      actions.fit();
      for (let turns = 0; turns < 100 && state().run.playing; turns++) await nextFrame();
      actions.pause();
    },
    () => actions.startAgain(),
    () => actions.newWeights(),
    () => actions.setWeightsSeed(Math.floor(random.uniform() * 100)),
    () => actions.setInitializer(pick(random, ['he_normal', 'glorot_uniform', 'zeros'])),
  ];
}

function shapes({ actions, state }: TestStore, random: Random): Act[] {
  const { document } = state();
  const last = document.layers.length - 1;
  const hidden = Math.floor(random.uniform() * last);
  const always: Act[] = [
    () => actions.addLayer(Math.min(last, 2)),
    () => actions.toggleFeature(pick(random, FEATURE_NAMES), FEATURE_NAMES),
    () => actions.renameUnit(last, 0, pick(random, ['answer', ''])),
  ];
  if (last === 0) return always;
  return [
    ...always,
    () => actions.removeLayer(hidden),
    () => actions.setUnitCount(hidden, 1 + Math.floor(random.uniform() * 5)),
    () => actions.removeUnit(hidden, 0),
    () => actions.setActivation(hidden, pick(random, ['relu', 'tanh', 'gelu'])),
    () => actions.setDropoutRate(hidden, pick(random, [0, 0.3])),
  ];
}

function settings({ actions }: TestStore, random: Random): Act[] {
  return [
    () => actions.setOptimizer(pick(random, ['sgd', 'adam', 'adagrad', 'momentum'])),
    () => actions.setLearningRate(pick(random, [0.001, 0.01, 0.1])),
    () => actions.setBatchSize(pick(random, [1, 7, 40])),
    () => actions.setRegularisation(pick(random, [0, 0.01]), pick(random, [0, 0.01])),
    () => actions.setTraining('shuffle', { shuffle: random.uniform() < 0.5 }),
    () => actions.setTraining('clip', { clipNorm: pick(random, [null, 1]) }),
    () => actions.setTraining('schedule', { schedule: { kind: 'step', every: 3, factor: 0.5 } }),
    () => actions.setFit('patience', { patience: pick(random, [null, 5]), steps: null, epochs: 3 }),
  ];
}

const CSV = ['a,b,kind', ...Array.from({ length: 24 }, (_, row) => `${row},${(row * 7) % 5},${row % 3}`)];

function data({ actions, state }: TestStore, random: Random): Act[] {
  const generated: Act[] = [
    () => actions.setNoise(pick(random, [0, 0.2])),
    () => actions.setTrainShare(pick(random, [0.5, 0.8])),
    () => actions.regenerate(),
    () => actions.drawAt(random.uniform(-5, 5), random.uniform(-5, 5)),
  ];
  const shares = pick(random, [
    { train: 0.8, validation: 0.2, test: 0 },
    { train: 0.6, validation: 0.2, test: 0.2 },
  ]);
  const tables: Act[] = [
    () => actions.changeTable('set the shares', (now) => ({ ...now, shares })),
    () => actions.changeTable('scale', (now) => ({ ...now, scaling: pick(random, ['none', 'minMax']) })),
    () => actions.reseedTable(Math.floor(random.uniform() * 10)),
  ];
  return state().document.table ? tables : generated;
}

/** Problems are opened less often than anything else is done: a new one starts over. */
function problems({ actions }: TestStore, random: Random): Act[] {
  return [
    () => actions.openProblem(pick(random, ['transactions', 'xor', 'and', 'sine', 'draw-points'])),
    () => actions.openTable('iris'),
    async () => {
      const text = CSV.slice(0, 18 + Math.floor(random.uniform() * 6)).join('\n');
      const own = await actions.readOwnTable(text, FIND_ALL, () => undefined);
      const settingsOfOwn = own?.outcome.ok && own.outcome.settings;
      if (own && settingsOfOwn) await actions.openOwnTable('own.csv', own.contentKey, settingsOfOwn);
    },
  ];
}

function randomAction(test: TestStore, random: Random): Act {
  const chance = random.uniform();
  if (chance < 0.04) return pick(random, problems(test, random));
  const kind = pick(random, [edits, trainings, trainings, shapes, settings, data]);
  return pick(random, kind(test, random));
}

/** Checksums of the curve and the worker's whole state, beside the document and the position. */
async function wholeState({ state, curve, moment }: TestStore) {
  const { checkpoint } = await moment();
  const { parameters, slots, frozen, step, epoch, positionInEpoch, seeds } = checkpoint.state;
  const { document, run } = state();
  return {
    document,
    curve: checksum(JSON.stringify(curve())),
    edits: checksum(JSON.stringify(run.curve.edits)),
    parameters: checksum(parameters),
    slots: checksum(slots),
    frozen: checksum(frozen),
    initialParameters: checksum(checkpoint.initialParameters),
    position: [step, epoch, positionInEpoch, checkpoint.walkIndex],
    seeds,
  };
}

function checksum(bytes: string | Uint8Array | Float32Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}

/** What the state was with so many entries to undo. */
type Stops = Map<number, Awaited<ReturnType<typeof wholeState>>>;

async function act(test: TestStore, random: Random): Promise<Stops> {
  const stops: Stops = new Map([[0, await wholeState(test)]]);
  for (let count = 0; count < ACTION_COUNT; count++) {
    await randomAction(test, random)();
    await test.settled();
    stops.set(test.state().history.undo.length, await wholeState(test));
  }
  return stops;
}

describe(`After ${ACTION_COUNT} random actions`, () => {
  it.each(SEEDS)(
    'undo leads to the start and redo to the end, stop by stop (seed %i)',
    async (seed) => {
      const test = createTestStore(smallDocument());
      test.actions.chooseView('sample');
      await test.settled();
      const stops = await act(test, createRandom(seed));
      const { undo } = test.state().history;
      const entries = undo.length;
      expect(test.failures()).toEqual([]);
      expect(entries).toBeGreaterThan(ACTION_COUNT / 2);

      async function expectStop(count: number): Promise<void> {
        await test.settled();
        // Of an action that is two entries only the state after both is known.
        const wanted = stops.get(count) ?? (await wholeState(test));
        expect(await wholeState(test), `at entry ${count}: ${undo[count]}`).toEqual(wanted);
      }

      for (let left = entries - 1; left >= 0; left--) {
        test.actions.undo();
        await expectStop(left);
      }
      for (let done = 1; done <= entries; done++) {
        test.actions.redo();
        await expectStop(done);
      }
      // Jumps over many entries lead to the same states.
      const random = createRandom(seed);
      for (let now = entries, jump = 0; jump < 20; jump++) {
        const target = Math.floor(random.uniform() * (entries + 1));
        test.actions.moveInHistory(target - now);
        now = target;
        await expectStop(now);
      }
    },
    Math.max(60_000, ACTION_COUNT * 200),
  );
});
