/** The worked numbers of the lessons, as the engine computes them in the scenes that tell of them. */
import { describe, expect, it } from 'vitest';
import { accuracyOf, confusionMatrix, majorityMatrix } from '../../src/engine/index.ts';
import { LESSONS } from '../../src/lessons/catalogue.ts';
import { createSettledStore, type TestStore } from '../helpers/testStore.ts';
import { step } from './hands/hand.ts';

const TO_OUTPUT = { kind: 'weight', layer: 2, from: 0, to: 0 } as const;
const FROM_X1 = { kind: 'weight', layer: 1, from: 0, to: 0 } as const;

async function open(lessonId: string, sceneId: string): Promise<TestStore> {
  const lesson = LESSONS.find(({ id }) => id === lessonId)!;
  const test = await createSettledStore();
  await test.actions.openLesson(
    lesson,
    lesson.scenes.findIndex(({ id }) => id === sceneId),
  );
  await test.settled();
  return test;
}

/** What the neurons send for the sample at hand, layer by layer. */
function sent(test: TestStore): number[][] {
  return test.frame().sample.layers.map(({ activations }) => [...activations]);
}

function figures(test: TestStore) {
  const shown = test.state().run.frame?.figures;
  if (!shown) throw new Error('There are no figures.');
  return shown;
}

async function sentFor(test: TestStore, inputs: readonly number[]): Promise<number[][]> {
  test.actions.setOwnInputs(inputs);
  await test.settled();
  return sent(test);
}

describe('The forward pass', () => {
  it('takes 2 and 3 to 5 and 1, and to 9', async () => {
    const test = await open('forward-pass', 'neuron-by-neuron');
    expect(sent(test)).toEqual([[2 * 1 + 3 * 1, 2 * -1 + 3 * 1], [5 * 2 + 1 * -1]]);
  });

  it('takes 3 and 4 to 7 and 1, and to 13', async () => {
    const test = await open('forward-pass', 'other-inputs');
    expect(await sentFor(test, [3, 4])).toEqual([[7, 1], [13]]);
  });

  it('takes 3 and 1 to 10 without ReLU and to 8 with it', async () => {
    const test = await open('forward-pass', 'relu');
    expect(sent(test)).toEqual([[4, -2], [10]]);
    test.actions.setActivation(0, 'relu');
    await test.settled();
    expect(sent(test)).toEqual([[4, 0], [8]]);
    expect(await sentFor(test, [2, 3])).toEqual([[5, 1], [9]]);
    expect(await sentFor(test, [3, 4])).toEqual([[7, 1], [13]]);
  });

  it('gives 13 when the first weight into the output is 2.8', async () => {
    const test = await open('forward-pass', 'one-weight');
    test.actions.setParameter(TO_OUTPUT, 2.8);
    await test.settled();
    expect(sent(test)[1]![0]).toBeCloseTo(13, 6);
  });

  it('knows eight households', async () => {
    const test = await open('forward-pass', 'neuron-by-neuron');
    const { rawInputs, labels } = test.state().run.dataset!;
    const rows = [...labels].map((label, row) => [rawInputs[2 * row], rawInputs[2 * row + 1], label]);
    expect(rows).toEqual([
      [2, 3, 13],
      [1, 1, 6],
      [3, 1, 12],
      [1, 4, 9],
      [4, 2, 18],
      [0, 2, 2],
      [2, 5, 15],
      [5, 3, 24],
    ]);
  });
});

describe('One neuron', () => {
  it('sends 1 · 2 + 2 · 3 = 8', async () => {
    expect(sent(await open('neuron', 'weigh-and-add'))).toEqual([[8]]);
  });

  it('sends 0 with ReLU where its sum is −1', async () => {
    const test = await open('neuron', 'activation');
    expect(sent(test)).toEqual([[-1]]);
    test.actions.setActivation(0, 'relu');
    await test.settled();
    expect(sent(test)).toEqual([[0]]);
  });

  it('with the weights 3 and 1 says what two linear layers say', async () => {
    const two = await open('activations', 'collapse');
    const one = await open('activations', 'one-neuron');
    one.actions.setParameter(FROM_X1, 3);
    one.actions.setParameter({ ...FROM_X1, from: 1 }, 1);
    await one.settled();
    expect(figures(one).rows?.predictions).toEqual(figures(two).rows?.predictions);
  });
});

describe('Layers and weights', () => {
  it('has 4 inputs and 3 outputs for iris, whose numbers add up to 1', async () => {
    const test = await open('layers', 'iris');
    const { input, prediction } = test.frame().sample;
    expect([input.length, prediction.length]).toEqual([4, 3]);
    expect(prediction[0]! + prediction[1]! + prediction[2]!).toBeCloseTo(1, 12);
  });

  it('never leaves 0 from zeros: only the bias of the output moves', async () => {
    const test = await open('weights', 'zeros');
    await step(test, 10);
    const parameters = [...test.frame().parameters];
    expect(parameters.slice(0, -1).every((value) => value === 0)).toBe(true);
    expect(parameters.at(-1)).not.toBe(0);
  });

  it('keeps three equal neurons equal, though they change', async () => {
    const test = await open('weights', 'all-equal');
    await step(test, 10);
    const [first, second, third, ...rest] = test.frame().parameters;
    expect([second, third]).toEqual([first, first]);
    expect(first).not.toBe(0.5);
    expect(rest.slice(0, 3).every((value) => value === rest[0])).toBe(true);
  });

  it('tells ring from disc after about 25 epochs from random weights', async () => {
    const test = await open('weights', 'break-symmetry');
    test.actions.setInitializer('glorot_uniform');
    await test.settled();
    await train(test, 50);
    const first = test.curve().find(({ validationAccuracy }) => validationAccuracy! >= 0.9);
    expect(Math.abs(first!.epoch - 25)).toBeLessThan(5);
  });

  it('draws between 0 and 1 where the lesson says so', async () => {
    const test = await open('weights', 'random-start');
    expect([...test.frame().parameters].every((value) => value >= 0 && value <= 1)).toBe(true);
  });
});

describe('Cost', () => {
  it('is 9.75, the mean of eight losses that add up to 78', async () => {
    const test = await open('cost', 'all-rows');
    expect([...figures(test).rows!.losses]).toEqual([8, 2, 8, 2, 18, 0, 8, 32]);
    expect(figures(test).train.loss).toBe(78 / 8);
  });

  it('is 2 for an output of 11, and 19.5 without the half', async () => {
    const test = await open('cost', 'one-row');
    expect(test.frame().sample.loss).toBe(8);
    // ŷ = 2.4 · 5 − 1
    test.actions.setParameter(TO_OUTPUT, 2.4);
    await test.settled();
    expect(test.frame().sample.loss).toBeCloseTo(2, 5);
    const other = await open('cost', 'other-costs');
    other.actions.setLoss('mean_squared_error');
    await other.settled();
    expect(figures(other).train.loss).toBe(19.5);
  });

  it('is about 0.87 at 2.8', async () => {
    const test = await open('cost', 'turn-it-down');
    test.actions.setParameter(TO_OUTPUT, 2.8);
    await test.settled();
    expect(figures(test).train.loss).toBeCloseTo(0.87, 2);
  });
});

describe('Activation functions', () => {
  it('leaves about half of the points wrong while every layer is linear', async () => {
    const test = await open('activations', 'straight');
    await train(test, 20);
    expect(figures(test).validation?.accuracy).toBeCloseTo(0.5, 1);
  });
});

describe('Gradient descent', () => {
  const afterOneStep = (learningRate: number) => costAfter(learningRate, 1);

  async function costAfter(learningRate: number, steps: number): Promise<number> {
    const test = await open('gradient-descent', 'too-large');
    test.actions.setLearningRate(learningRate);
    await step(test, steps);
    return figures(test).train.loss;
  }

  it('starts at a cost of 39 and a slope of −24', async () => {
    const test = await open('gradient-descent', 'slope');
    expect(figures(test).train.loss).toBe(39);
    expect(test.state().run.frame?.probe).toMatchObject({ value: 1, loss: 39, slope: -24 });
  });

  it('has the bottom at 4.2, with a cost of 0.6 and no slope', async () => {
    const test = await open('gradient-descent', 'slope');
    test.actions.setParameter(FROM_X1, 4.2);
    await test.settled();
    expect(figures(test).train.loss).toBeCloseTo(0.6, 5);
    expect(test.state().run.frame?.probe?.slope).toBeCloseTo(0, 5);
  });

  it('goes from 1 to 2.2 in one step, and leaves what is locked', async () => {
    const test = await open('gradient-descent', 'one-step');
    await step(test, 1);
    expect([...test.frame().parameters]).toEqual([Math.fround(2.2), 1, 0]);
  });

  it('is still high after five steps of 0.01, and at 0.61 after two of 0.13 or three of 0.1', async () => {
    expect(await costAfter(0.01, 5)).toBeGreaterThan(10);
    expect(await costAfter(0.13, 1)).toBeGreaterThan(0.61);
    expect(await costAfter(0.13, 2)).toBeLessThanOrEqual(0.61);
    expect(await costAfter(0.1, 3)).toBeLessThanOrEqual(0.61);
  });

  it('lands on the bottom with 1 / 7.5, and diverges beyond 2 / 7.5', async () => {
    expect(await afterOneStep(1 / 7.5)).toBeCloseTo(0.6, 4);
    expect(await afterOneStep(0.265)).toBeLessThan(39);
    expect(await afterOneStep(0.269)).toBeGreaterThan(39);
  });
});

describe('Back-propagation', () => {
  it('carries −4 back as 4 and −8, with the gradients of the edges', async () => {
    const test = await open('backpropagation', 'error');
    const { backward } = test.frame().walk.sample;
    const [hidden, output] = backward!.layers;
    expect([...output!.delta]).toEqual([9 - 13]);
    expect([...output!.weightGradient]).toEqual([-4 * 5, -4 * 1]);
    expect([...hidden!.delta]).toEqual([-4 * 2, -4 * -1]);
    expect(hidden!.weightGradient[1]).toBe(4 * 2);
  });

  it('moves the weight from x₁ to h₂ to −1.08, and the output to 13.08', async () => {
    const test = await open('backpropagation', 'it-falls');
    await step(test, 1);
    expect(test.frame().parameters[1]).toBe(Math.fround(-1.08));
    expect(test.frame().sample.prediction[0]).toBeCloseTo(13.08, 2);
    expect(test.frame().sample.loss).toBeCloseTo(0.0033, 4);
  });
});

describe('Epochs and batches', () => {
  it('takes 8 updates for an epoch of single households, 2 with four at a time', async () => {
    const test = await open('epochs', 'epoch');
    expect(test.frame().walk.batchesPerEpoch).toBe(8);
    test.actions.setBatchSize(4);
    await test.settled();
    expect(test.frame().walk.batchesPerEpoch).toBe(2);
  });

  it('does not solve XOR with one hidden neuron, nor with two from the first seed', async () => {
    for (const scene of ['xor-one', 'xor-two']) {
      const test = await open('epochs', scene);
      await train(test, 1500);
      expect(figures(test).train.accuracy).toBeLessThan(1);
      expect(figures(test).train.loss).toBeGreaterThan(0.05);
    }
  });

  it('solves XOR from most starts with two hidden neurons, from all of these with four', async () => {
    const solved = { 2: 0, 4: 0 };
    for (const units of [2, 4] as const)
      for (let seed = 1; seed <= 6; seed++) {
        const test = await open('epochs', 'xor-two');
        test.actions.setUnitCount(0, units);
        test.actions.setWeightsSeed(seed);
        await train(test, 1500);
        if (figures(test).train.loss < 0.02) solved[units]++;
      }
    expect(solved).toEqual({ 2: 5, 4: 6 });
  }, 30_000);

  it('solves XOR after a few hundred epochs, with four neurons from that seed after about 300', async () => {
    const two = await open('epochs', 'xor-two');
    two.actions.setWeightsSeed(2);
    expect(Math.abs((await solvedAt(two)) - 400)).toBeLessThan(200);
    const four = await open('epochs', 'xor-four');
    four.actions.setUnitCount(0, 4);
    expect(Math.abs((await solvedAt(four)) - 300)).toBeLessThan(30);
  });

  it('is best on held-out points near epoch 18, while the training loss goes on falling', async () => {
    const test = await open('epochs', 'overfitting');
    await train(test, 200);
    const curve = test.curve();
    const best = curve.reduce((low, point) => (point.validationLoss! < low.validationLoss! ? point : low));
    expect(Math.abs(best.epoch - 18)).toBeLessThanOrEqual(10);
    expect(curve.at(-1)!.trainLoss).toBeLessThan(best.trainLoss);
    expect(curve.at(-1)!.validationLoss).toBeGreaterThan(best.validationLoss!);
  });
});

describe('Pima', () => {
  it('is best on held-out rows after some 20 epochs', async () => {
    const test = await open('pima', 'fit');
    await train(test, 150);
    const best = test
      .curve()
      .reduce((low, point) => (point.validationLoss! < low.validationLoss! ? point : low));
    expect(Math.abs(best.epoch - 20)).toBeLessThanOrEqual(5);
  });

  it('has 768 women, 268 with diabetes: “no” for all is right for 65.1%', async () => {
    const test = await open('pima', 'load');
    const { count, labels } = test.state().run.dataset!;
    expect([count, labels.filter((label) => label === 1).length]).toEqual([768, 268]);
    const always = confusionMatrix(2, labels, new Uint32Array(count));
    expect((100 * accuracyOf(majorityMatrix(always))!).toFixed(1)).toBe('65.1');
  });

  it('has 221 parameters, 108 of them in the first layer, and 62 updates an epoch', async () => {
    const test = await open('pima', 'compile');
    expect(test.frame().parameters).toHaveLength(221);
    expect(sent(test).map((layer) => layer.length)).toEqual([12, 8, 1]);
    expect(test.state().run.dataset!.train).toHaveLength(614);
    expect(test.frame().walk.batchesPerEpoch).toBe(62);
  });
});

/** The first epoch of the curve whose loss the lesson calls solved. */
async function solvedAt(test: TestStore): Promise<number> {
  await test.settled();
  await train(test, 1000);
  return test.curve().find(({ trainLoss }) => trainLoss <= 0.02)?.epoch ?? NaN;
}

async function train(test: TestStore, epochs: number): Promise<void> {
  test.actions.setFit('train', { epochs });
  test.actions.setSpeed(null);
  test.actions.fit();
  while (test.state().run.playing) {
    test.clock.nowMs += 250;
    await test.nextFrame();
  }
  await test.settled();
}
