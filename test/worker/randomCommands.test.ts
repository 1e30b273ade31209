import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/engine/index.ts';
import type { Random } from '../../src/engine/index.ts';
import type { CommandBody, Frame, RunConfig, StepSize, TrainingConfig } from '../../src/worker/protocol.ts';
import { circleConfig, type ProblemConfig } from './fixtures.ts';
import { HostBench } from './hostBench.ts';

const SIZES: readonly StepSize[] = ['neuron', 'layer', 'sample', 'batch', 'epoch'];

const OPTIMIZERS: TrainingConfig['optimizer'][] = [
  { name: 'sgd', learningRate: 0.03 },
  { name: 'adam', learningRate: 0.01 },
  { name: 'adagrad', learningRate: 0.05 },
];

function pick<Value>(random: Random, values: readonly Value[]): Value {
  return values[Math.floor(random.uniform() * values.length)]!;
}

function randomConfig(random: Random): ProblemConfig {
  const hiddenIds = ['a', 'b', 'c', 'd', 'e'].filter(() => random.uniform() < 0.6);
  const training: Partial<TrainingConfig> = {
    optimizer: pick(random, OPTIMIZERS),
    batchSize: pick(random, [1, 7, 10, 1000]),
    shuffle: random.uniform() < 0.5,
    loss: pick(random, ['sum_of_squared_errors', 'hinge', 'huber']),
    l2: pick(random, [0, 0.01]),
    clipNorm: pick(random, [null, 1]),
    dropoutRates: [pick(random, [0, 0.3])],
  };
  const config = circleConfig(training, hiddenIds.length > 0 ? hiddenIds : ['a']);
  config.data.noise = pick(random, [0, 0.2]);
  config.data.rows = pick(random, [40, 100]);
  return config;
}

function randomCommand(random: Random): CommandBody {
  return pick<() => CommandBody>(random, [
    () => ({ type: 'configure', config: randomConfig(random), weights: pick(random, ['keep', 'fresh']) }),
    () => ({ type: 'configure', config: randomConfig(random), weights: 'keep' }),
    () => ({
      type: 'play',
      size: pick(random, SIZES),
      stepsPerSecond: pick(random, [null, 5, 60]),
    }),
    () => ({ type: 'pause' }),
    () => ({ type: 'step', size: pick(random, SIZES) }),
    () => ({ type: 'stepBack', size: pick(random, SIZES) }),
    () => ({ type: 'startAgain' }),
    () => ({
      type: 'setParameters',
      changes: [{ index: pick(random, [0, 1, 4]), value: random.uniform() - 0.5 }],
    }),
    () => ({ type: 'hold' }),
    () => ({ type: 'release' }),
  ])();
}

function numbersOf({
  parameters,
  sample,
  walk,
  update,
  maps,
  surface,
  figures,
  curve,
  step,
  epoch,
}: Frame): number[] {
  return [
    step,
    epoch,
    ...parameters,
    ...sample.prediction,
    sample.loss ?? 0,
    walk.index,
    ...walk.sample.backward!.gradient,
    ...update!.clippedGradient,
    ...maps!.values,
    ...surface!.values,
    figures!.train.loss,
    figures!.gradientNorm,
    ...curve.flatMap((point) => [point.epoch, point.trainLoss, point.validationLoss ?? 0]),
  ];
}

interface Seen {
  frame: Frame;
  config: RunConfig;
}

/** Looks at every tenth state, and goes back to the checkpoint of every fiftieth at once. */
async function sendRandomCommands(bench: HostBench, random: Random, count: number): Promise<Seen[]> {
  const seen: Seen[] = [];
  let config: RunConfig = circleConfig();
  await bench.send({ type: 'configure', config, weights: 'fresh' });
  for (let done = 0; done < count; done++) {
    const command = randomCommand(random);
    await bench.send(command);
    if (command.type === 'configure') config = command.config;
    bench.runTurns(Math.floor(random.uniform() * 3));
    if (done % 10 === 0)
      seen.push({
        frame: await bench.frame({
          mapSide: 5,
          surfaceSide: 5,
          figures: true,
          gradients: true,
          update: true,
        }),
        config,
      });
    if (done % 50 === 0) await bench.send({ type: 'restore', config, checkpoint: await bench.checkpoint() });
  }
  return seen;
}

describe('Five hundred random commands', () => {
  it.each([1, 2])('with seed %i all succeed, and every number shown is finite', async (seed) => {
    const bench = new HostBench();
    const seen = await sendRandomCommands(bench, createRandom(seed), 500);
    expect(bench.events.filter((event) => event.type === 'failed' || event.type === 'diverged')).toEqual([]);
    for (const { frame, config } of seen) {
      expect(frame.parameters).toHaveLength(config.network.frozen.length);
      expect(numbersOf(frame).every(Number.isFinite)).toBe(true);
      const epochs = frame.curve.map((point) => point.epoch);
      expect(epochs).toEqual([...new Set(epochs)].toSorted((a, b) => a - b));
    }
  });
});
