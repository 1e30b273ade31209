import { describe, expect, it } from 'vitest';
import type { NetworkSpec, ProgramSpec, Random } from '../../src/engine/index.ts';
import {
  createRandom,
  initializeParameters,
  parameterLayout,
  referenceProgram,
  shuffleInPlace,
} from '../../src/engine/index.ts';
import { denseNetwork } from './networks.ts';
import { readOracle } from './oracles.ts';

interface Range {
  mean: number;
  std: number;
  min: number;
  max: number;
}
interface Experiment {
  summary: Record<'train_loss' | 'train_acc' | 'test_loss' | 'test_acc', Range>;
}

const { experiments } = readOracle<{ experiments: Record<string, Experiment> }>('e2e');

/** Where a single honest run falls: four standard deviations about PyTorch's mean, or one beyond its extremes. */
function expectWithin(value: number, { mean, min, max, std }: Range): void {
  expect(value).toBeGreaterThanOrEqual(Math.min(mean - 4 * std, min - std));
  expect(value).toBeLessThanOrEqual(Math.max(mean + 4 * std, max + std));
}

type Point = [x: number, y: number, label: number];

/** The playground's circle: a disc of radius 2.5 in a ring from 3.5 to 5. */
function circlePoints(random: Random): Point[] {
  return Array.from({ length: 500 }, (_, i) => {
    const radius = i < 250 ? random.uniform(0, 2.5) : random.uniform(3.5, 5);
    const angle = random.uniform(0, 2 * Math.PI);
    return [radius * Math.sin(angle), radius * Math.cos(angle), i < 250 ? 1 : -1];
  });
}

/** The playground's two spirals. */
function spiralPoints(): Point[] {
  return Array.from({ length: 500 }, (_, i) => {
    const along = (i % 250) / 250;
    const angle = 1.75 * along * 2 * Math.PI + (i < 250 ? 0 : Math.PI);
    return [5 * along * Math.sin(angle), 5 * along * Math.cos(angle), i < 250 ? 1 : -1];
  });
}

/** The playground's beginning: weights uniform in ±½, biases 0.1. */
function playgroundParameters(spec: NetworkSpec, seed: number): Float64Array {
  const parameters = initializeParameters(spec, 'uniform_half', seed);
  for (const { biases } of parameterLayout(spec)) {
    parameters.fill(0.1, biases!.offset, biases!.offset + biases!.length);
  }
  return parameters;
}

interface Run {
  points: Point[];
  features: (point: Point) => number[];
  widths: number[];
  epochs: number;
  seed: number;
}

/** Trains as the playground does: half of the points, batches of 10, rate 0.03. */
function trainPlayground({ points, features, widths, epochs, seed }: Run) {
  shuffleInPlace(points, createRandom(seed));
  const table = (half: Point[]) => [half.flatMap(features), half.map((point) => point[2])] as const;
  const [trainInputs, trainTargets] = table(points.slice(0, 250));
  const [testInputs, testTargets] = table(points.slice(250));
  const network = denseNetwork(widths, 'tanh');
  const program = referenceProgram({
    network,
    loss: 'sum_of_squared_errors',
    optimizer: { name: 'sgd', learningRate: 0.03 },
    batchSize: 10,
    shuffle: true,
    seed,
  });
  program.setData(trainInputs, trainTargets);
  program.setParameters(playgroundParameters(network, seed));
  program.trainSteps(epochs * 25);
  return {
    train: program.evaluate(trainInputs, trainTargets),
    test: program.evaluate(testInputs, testTargets),
  };
}

describe('training reaches what PyTorch reaches', () => {
  it.each([1, 2, 3])('on the circle, seed %i', (seed) => {
    const { summary } = experiments.playground_circle_noise0!;
    const { train, test } = trainPlayground({
      points: circlePoints(createRandom(seed)),
      features: ([x, y]) => [x, y],
      widths: [2, 4, 2, 1],
      epochs: 200,
      seed,
    });
    expectWithin(train.loss, summary.train_loss);
    expectWithin(train.accuracy!, summary.train_acc);
    expectWithin(test.loss, summary.test_loss);
    expectWithin(test.accuracy!, summary.test_acc);
  });

  it.each([1, 2])('on the spiral with x, y and their sines, seed %i', (seed) => {
    const { summary } = experiments.playground_spiral_noise0!;
    const features = ([x, y]: Point) => [x, y, Math.sin(x), Math.sin(y)];
    const { train, test } = trainPlayground({
      points: spiralPoints(),
      features,
      widths: [4, 8, 8, 1],
      epochs: 400,
      seed,
    });
    expectWithin(train.loss, summary.train_loss);
    expectWithin(train.accuracy!, summary.train_acc);
    expectWithin(test.loss, summary.test_loss);
    expectWithin(test.accuracy!, summary.test_acc);
  });

  it('on XOR with two hidden neurons: sometimes all four rows right, sometimes not', () => {
    const { summary } = experiments.xor_2_2_1_sigmoid_adam!;
    const spec: ProgramSpec = {
      network: denseNetwork([2, 2, 1], 'sigmoid'),
      loss: 'binary_crossentropy',
      optimizer: { name: 'adam', learningRate: 0.05 },
      batchSize: 4,
      shuffle: false,
      seed: 1,
    };
    const inputs = [0, 0, 0, 1, 1, 0, 1, 1];
    const targets = [0, 1, 1, 0];
    const runs = Array.from({ length: 20 }, (_, seed) => {
      const program = referenceProgram(spec);
      program.setData(inputs, targets);
      program.setParameters(initializeParameters(spec.network, 'glorot_uniform', seed));
      program.trainSteps(1000);
      return program.evaluate(inputs, targets);
    });
    const meanLoss = runs.reduce((sum, run) => sum + run.loss, 0) / runs.length;
    // PyTorch's mean over 20 seeds; two such means differ by up to about 4 · std · √(2/20).
    expect(Math.abs(meanLoss - summary.train_loss.mean)).toBeLessThan(
      4 * summary.train_loss.std * Math.sqrt(2 / 20),
    );
    expect(new Set(runs.map((run) => run.accuracy === 1))).toEqual(new Set([true, false]));
  });
});
